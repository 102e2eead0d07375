import { defineConfig } from 'vitest/config'

/** Layout shifts and whole commands are watched here: a second browser beside them would be noise. */
const ALONE = ['e2e/layout-shift.e2e.ts', 'e2e/demo-command.e2e.ts']

/** End to end: built pages in Chromium against the mock server over real HTTP. */
export default defineConfig({
  root: import.meta.dirname,
  resolve: { conditions: ['@boom-risk/source'] },
  ssr: { resolve: { conditions: ['@boom-risk/source', 'node', 'import', 'default'] } },
  test: {
    environment: 'node',
    globalSetup: ['e2e/stage/build.ts'],
    execArgv: ['--experimental-eventsource'],
    // A wait ends with what it waits for: these are only for what never comes, on a machine that is busy with other things.
    testTimeout: 180_000,
    // On a shared machine a browser may stumble once over its own clock, and that is counted; at a desk every stumble shows.
    retry: process.env['CI'] ? 1 : 0,
    expect: { poll: { timeout: 45_000 } },
    hookTimeout: 180_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'flows',
          include: ['e2e/**/*.e2e.ts'],
          exclude: ALONE,
          // Files share nothing but modules, which take a while to load.
          isolate: false,
          // A browser waits more than it works: two of them share the time of one.
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: { name: 'alone', include: ALONE, fileParallelism: false, sequence: { groupOrder: 1 } },
      },
    ],
  },
})
