// Chromium and Firefox, driven alike: puppeteer speaks to both, to Firefox over BiDi.
import { launch } from 'puppeteer-core'
import { chromiumArgs } from '../browser-tests/engines.mjs'
import { found, headlessChromium } from '../browsers.mjs'

const LAUNCHERS = {
  chromium: () => launch({ executablePath: headlessChromium, args: chromiumArgs, headless: true }),
  firefox: () => launch({ browser: 'firefox', executablePath: found.firefox, headless: true }),
}

/** Chromium alone. @throws Error where it is not on this machine */
export function launchChromium() {
  if (!found.chromium) throw new Error('Chromium is not on this machine')
  return LAUNCHERS.chromium()
}

/**
 * By name.
 * @throws Error where one of them is not on this machine: what nobody went through would look as if it were fine
 */
export async function launchBrowsers() {
  const names = Object.keys(LAUNCHERS)
  const missing = names.filter((name) => !found[name])
  if (missing.length > 0)
    throw new Error(
      `not on this machine: ${missing.join(', ')}; \`INSTALL_BROWSERS=1 npm test\` installs it on Debian`,
    )
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await LAUNCHERS[name]()])))
}
