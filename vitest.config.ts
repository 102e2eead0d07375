import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { configDefaults, defineConfig } from 'vitest/config'

/** These look at what a first import leaves behind, or at the memory of the process: each has one of its own. */
const FRESH = [
  'packages/elements/test/import-without-dom.test.ts',
  'packages/elements/test/spreadsheet/memory.test.ts',
]

export default defineConfig({
  resolve: { conditions: ['@boom-risk/source'] },
  ssr: { resolve: { conditions: ['@boom-risk/source', 'node', 'import', 'default'] } },
  test: {
    environment: 'node',
    setupFiles: [fileURLToPath(new URL('scripts/test/seeds.ts', import.meta.url))],
    // Property tests count runs, not seconds; a busy machine shall not fail them.
    testTimeout: 240_000,
    hookTimeout: 240_000,
    // By itself it leaves a core to the desk, which of two is half.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // msw 3's sse() throws at construction in Node without a global EventSource.
    execArgv: ['--experimental-eventsource'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['packages/*/test/**/*.test.ts', 'scripts/**/*.test.mjs'],
          exclude: [...configDefaults.exclude, ...FRESH],
          // A worker of its own for each file took a third of all the time.
          isolate: false,
        },
      },
      { extends: true, test: { name: 'fresh', include: FRESH, pool: 'forks' } },
    ],
  },
})
