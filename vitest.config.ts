import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { conditions: ['@boom-risk/source'] },
  ssr: { resolve: { conditions: ['@boom-risk/source', 'node', 'import', 'default'] } },
  test: {
    environment: 'node',
    // Property tests count runs, not seconds; a busy machine shall not fail them.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    include: ['packages/*/test/**/*.test.ts'],
    // By itself it leaves a core to the desk, which of two is half.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // msw 3's sse() throws at construction in Node without a global EventSource.
    execArgv: ['--experimental-eventsource'],
  },
})
