import oldChromium from '@sparticuz/chromium'
import { type Browser, chromium } from 'playwright-core'

/** The last Chromium of Windows 7 and 8, as npm has it: for Linux on x64 alone. */
export const hasOldChromium = process.platform === 'linux' && process.arch === 'x64'

/** Chromium 109, which shows our own pages and no other: it runs without a sandbox, as its makers start it. */
export async function launchOldChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: await oldChromium.executablePath(),
    chromiumSandbox: false,
    args: ['--no-zygote', '--disable-gpu', '--disable-background-networking'],
  })
}
