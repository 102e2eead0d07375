import { type Browser, chromium } from 'playwright-core'
import { headlessChromium } from '../../../scripts/browsers.mjs'
import { launchOldChromium } from './old-chromium.ts'

const ARGS = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking']

/** @throws Error when this machine has no Chromium. */
export function ensureChromium(): string {
  if (headlessChromium) return headlessChromium
  throw new Error('no Chromium found: install Chrome, Chromium or Edge, or set CHROME_PATH')
}

/** The Chromium of this machine; for the flows in an old browser that one (`demo/vitest.config.ts`). */
export function launchChromium(): Promise<Browser> {
  if (process.env['OLD_CHROMIUM']) return launchOldChromium()
  return launchNewChromium()
}

/** @param more further arguments, such as addresses of its own for names */
export function launchNewChromium(...more: readonly string[]): Promise<Browser> {
  return chromium.launch({
    executablePath: ensureChromium(),
    chromiumSandbox: process.getuid?.() !== 0,
    args: [...ARGS, ...more],
  })
}
