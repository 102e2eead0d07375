import { type Browser, chromium } from 'playwright-core'
import { headlessChromium } from '../../../scripts/browsers.mjs'

const ARGS = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking']

/** @throws Error when this machine has no Chromium. */
export function ensureChromium(): string {
  if (headlessChromium) return headlessChromium
  throw new Error('no Chromium found: install Chrome, Chromium or Edge, or set CHROME_PATH')
}

export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: ensureChromium(),
    chromiumSandbox: process.getuid?.() !== 0,
    args: ARGS,
  })
}
