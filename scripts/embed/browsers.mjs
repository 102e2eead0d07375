// Chromium and Firefox, driven alike: puppeteer speaks to both, to Firefox over BiDi.
import { launch } from 'puppeteer-core'
import { chromiumArgs } from '../browser-tests/engines.mjs'
import { found, headlessChromium } from '../browsers.mjs'

const LAUNCHERS = {
  chromium: () => launch({ executablePath: headlessChromium, args: chromiumArgs, headless: true }),
  firefox: () => launch({ browser: 'firefox', executablePath: found.firefox, headless: true }),
}

/** Those that this machine has, by name. */
export async function launchBrowsers() {
  const names = Object.keys(LAUNCHERS).filter((name) => found[name])
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await LAUNCHERS[name]()])))
}
