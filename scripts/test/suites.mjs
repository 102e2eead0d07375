// What `npm test` runs, by name.

const REPORTERS = '--reporter=default --reporter=./scripts/test/vitest-report.mjs'

/**
 * A check passes or fails as a whole; a suite with `counts` writes how many of its tests did (report.mjs), one with `needs` is of no use without
 * any of these engines. Those that wait more than they work
 * come first, since two run side by side.
 */
export const SUITES = [
  {
    name: 'browser',
    command: 'pnpm run test:browser',
    counts: true,
    needs: ['chromium', 'firefox', 'webkit'],
  },
  {
    name: 'e2e',
    command: `pnpm run test:e2e ${REPORTERS}`,
    counts: true,
    needs: ['chromium'],
  },
  {
    name: 'docs',
    command: `pnpm run build:docs && pnpm run test:docs ${REPORTERS}`,
    counts: true,
    needs: ['chromium'],
  },
  { name: 'unit', command: `pnpm run test:unit ${REPORTERS}`, counts: true },
  { name: 'visual', command: `pnpm run test:visual ${REPORTERS}`, counts: true, needs: ['chromium'] },
  { name: 'types', command: 'pnpm run typecheck' },
  { name: 'templates', command: 'pnpm run lint:templates' },
  { name: 'lint', command: 'pnpm run lint' },
  { name: 'size', command: 'pnpm run size' },
  { name: 'release', command: 'node scripts/release/release.mjs --dry-run' },
  { name: 'format', command: 'pnpm run format:check' },
]

/** What suites stand on, one after the other, before the first of them starts. */
export const STEPS = [
  {
    name: 'browsers',
    command: 'node scripts/test/ensure-browsers.mjs',
    isFor: ({ needs }) => needs !== undefined,
    // It says what it does while it does it: that takes a while.
    isLoud: true,
  },
  // What is built is what others try.
  { name: 'build', command: 'pnpm run build && pnpm run build:cdn', isFor: () => true },
]
