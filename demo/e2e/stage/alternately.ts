import { test } from 'vitest'

const isLong = Boolean(process.env['TEST_LONG'])

/** The same for the same title, whatever other flows there are. */
function turnOf(title: string, runs: number): number {
  let sum = 0
  for (const char of title) sum = (sum * 31 + char.charCodeAt(0)) % 65_521
  return sum % runs
}

/**
 * A flow that can be gone through in several runs is gone through in one of them, and flows take turns, so that each run sees half of them;
 * with `TEST_LONG=1` (`npm run test:long`) each flow is gone through in all.
 */
export function alternately<Run extends object>(
  runs: readonly Run[],
): (title: string, flow: (run: Run) => Promise<void>) => void {
  return (title, flow) =>
    test.each(isLong ? runs : runs.slice(turnOf(title, runs.length)).slice(0, 1))(title, flow)
}
