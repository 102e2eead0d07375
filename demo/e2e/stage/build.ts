import { existsSync } from 'node:fs'
import { build } from 'vite'
import { ensureChromium } from './chromium.ts'
import { CONFIG } from './pages.ts'

const MOCK_CLI = new URL('../../../packages/mock-server/dist/cli.js', import.meta.url)

/** Builds the pages once for all test files, apart from `demo/dist`, which a running demo may be serving. */
export default async function setup(): Promise<void> {
  ensureChromium()
  if (!existsSync(MOCK_CLI)) throw new Error('the mock server is not built: run `pnpm run build` first')
  // The test runner says "test", which would bundle the development builds of what the pages use.
  process.env['NODE_ENV'] = 'production'
  for (const mode of ['e2e', 'e2e-pages']) await build({ configFile: CONFIG, mode, logLevel: 'warn' })
}
