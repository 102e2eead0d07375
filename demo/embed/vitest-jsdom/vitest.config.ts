import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: { environment: 'jsdom', setupFiles: ['@boom-risk/mock-server/testing/dom'] },
})
