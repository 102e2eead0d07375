import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { conditions: ['@boom-risk/source'] },
  ssr: { resolve: { conditions: ['@boom-risk/source', 'node', 'import', 'default'] } },
  test: {
    environment: 'node',
    include: ['packages/*/test/**/*.test.ts'],
    // msw 3's sse() throws at construction in Node without a global EventSource.
    execArgv: ['--experimental-eventsource'],
  },
})
