// One report of a run, and of the one that opened its broken pages again.

/**
 * @param first the report of the whole run, with its `broken` pages: counts and failures of each
 * @param again the report of those pages alone
 */
export function merged(first, again) {
  const broken = new Set(first.broken.flatMap(({ failures }) => failures))
  const without = (of) => first[of] - first.broken.reduce((sum, page) => sum + page[of], 0)
  return {
    passed: without('passed') + again.passed,
    failed: without('failed') + again.failed,
    failures: [...first.failures.filter((failure) => !broken.has(failure)), ...again.failures],
    secondTries: [
      ...first.secondTries,
      ...again.secondTries,
      ...first.broken.map(({ engine, page, failures }) => `${page} in ${engine} (${failures[0]})`),
    ],
  }
}
