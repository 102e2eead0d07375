import { defineConfig } from '@playwright/test'

const port = Number(process.env.PORT ?? 5173)

export default defineConfig({
  testDir: 'tests',
  reporter: 'line',
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    // A browser that is there already; left out, Playwright takes its own.
    launchOptions: { executablePath: process.env.CHROME_PATH },
  },
  webServer: {
    command: `vite --host 127.0.0.1 --port ${port} --strictPort`,
    url: `http://127.0.0.1:${port}`,
  },
})
