import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** The documentation as `pnpm run build:docs` built it, and every block of code in it. */
export default defineConfig({
  root: fileURLToPath(new URL('../', import.meta.url)),
  resolve: { conditions: ['@boom-risk/source'] },
  ssr: { resolve: { conditions: ['@boom-risk/source', 'node', 'import', 'default'] } },
  test: {
    name: 'docs',
    include: ['e2e/docs/**/*.e2e.ts'],
    environment: 'node',
    execArgv: ['--experimental-eventsource'],
    // For what never comes, on a machine that is busy with other things.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    retry: process.env['CI'] ? 1 : 0,
    expect: { poll: { timeout: 45_000 } },
    isolate: false,
    maxWorkers: 1,
  },
})
