import { existsSync } from 'node:fs'
const first = (...c) => c.find((p) => p && existsSync(p))
const pf = process.env.PROGRAMFILES,
  pf86 = process.env['PROGRAMFILES(X86)'],
  local = process.env.LOCALAPPDATA
export const found = {
  chromium: first(
    process.env.CHROME_PATH,
    '/usr/bin/chromium',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ...[pf, pf86, local]
      .filter(Boolean)
      .flatMap((d) => [
        `${d}\\Google\\Chrome\\Application\\chrome.exe`,
        `${d}\\Microsoft\\Edge\\Application\\msedge.exe`,
      ]),
  ),
  firefox: first(
    process.env.FIREFOX_PATH,
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    pf && `${pf}\\Mozilla Firefox\\firefox.exe`,
  ),
  webkit: first(
    '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
    '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
  ),
}
if (!existsSync('/usr/bin/WebKitWebDriver')) found.webkit = undefined

/** The same Chromium without its window, where there is one: it opens a page in half the time. */
export const headlessChromium =
  first(process.env.CHROME_PATH, '/usr/bin/chromium-headless-shell') ?? found.chromium
