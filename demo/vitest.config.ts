import { defineConfig } from 'vitest/config'

/** End to end: built pages in Chromium against the mock server over real HTTP. */
export default defineConfig({
  root: import.meta.dirname,
  resolve: { conditions: ['@boom-risk/source'] },
  ssr: { resolve: { conditions: ['@boom-risk/source', 'node', 'import', 'default'] } },
  test: {
    environment: 'node',
    include: ['e2e/**/*.e2e.ts'],
    globalSetup: ['e2e/stage/build.ts'],
    execArgv: ['--experimental-eventsource'],
    // One browser at a time: layout shifts and pauses are watched, and a second one would be noise.
    fileParallelism: false,
    testTimeout: 30_000,
    // On a shared machine a browser may stumble once over its own clock; at a desk every stumble shows.
    retry: process.env['CI'] ? 1 : 0,
    expect: { poll: { timeout: 10_000 } },
    hookTimeout: 60_000,
  },
})
