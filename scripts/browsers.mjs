// Which browsers this machine has: on PATH, or where their installers put them.
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const { env } = process
const first = (...candidates) => candidates.find((path) => path && existsSync(path))

/** The first of these commands that PATH leads to. */
function onPath(...commands) {
  const directories = (env.PATH ?? '').split(delimiter).filter(Boolean)
  return first(...commands.flatMap((command) => directories.map((directory) => join(directory, command))))
}

/** Where installers put a browser, beside PATH: nowhere for who only looks there (`npm run test:bare`). */
const installed = (...paths) => (env.BROWSERS_ON_PATH_ONLY ? [] : paths)

const programs = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean)

/** MiniBrowser is of no use without its driver, and a display. */
function webkit() {
  if (!onPath('WebKitWebDriver') || !(env.DISPLAY || onPath('Xvfb'))) return undefined
  return first(
    '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
    '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
  )
}

/** Looks for the browsers anew: some may have been installed meanwhile. */
export function findBrowsers() {
  return {
    chromium: first(
      env.CHROME_PATH,
      onPath('chromium', 'google-chrome', 'google-chrome-stable', 'chromium-browser'),
      ...installed(
        '/snap/bin/chromium',
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
        ...programs.flatMap((directory) => [
          `${directory}\\Google\\Chrome\\Application\\chrome.exe`,
          `${directory}\\Microsoft\\Edge\\Application\\msedge.exe`,
        ]),
      ),
    ),
    firefox: first(
      env.FIREFOX_PATH,
      onPath('firefox-esr', 'firefox'),
      ...installed(
        '/Applications/Firefox.app/Contents/MacOS/firefox',
        ...programs.map((directory) => `${directory}\\Mozilla Firefox\\firefox.exe`),
      ),
    ),
    webkit: webkit(),
  }
}

export const found = findBrowsers()

/** The same Chromium without its window, where there is one: it opens a page in half the time. */
export const headlessChromium = first(env.CHROME_PATH, onPath('chromium-headless-shell')) ?? found.chromium
