import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: { environment: 'happy-dom', setupFiles: ['@boom-risk/mock-server/testing/dom'] },
})
