// A PATH on which no browser is, until somebody asks apt-get for them: what a machine is before the first `npm test`.
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'

/** Commands that a suite finds a browser or its driver by. */
const BROWSERS = new Set([
  'chromium',
  'chromium-browser',
  'chromium-headless-shell',
  'google-chrome',
  'google-chrome-stable',
  'firefox',
  'firefox-esr',
  'WebKitWebDriver',
])

/** Stands in for apt-get: writes down what it is asked, and lets the browsers of the machine be found once it has installed them. */
const aptGet = ({ log, shown, hidden }) => `#!/bin/sh
echo "apt-get $*" >> '${log}'
case " $* " in *" install "*) for file in '${hidden}'/*; do ln -sf "$(readlink -f "$file")" '${shown}'; done ;; esac
echo "apt-get ended" >> '${log}'
`

/**
 * @param stubs further commands that are only written down, as the first on PATH
 * @returns the environment without browsers; what was asked of it so far, line by line; and `remove`, for when it is done with
 */
export function hiddenBrowsers({ stubs = [] } = {}) {
  const place = mkdtempSync(join(tmpdir(), 'boom-risk-bare-'))
  const [shown, hidden] = [join(place, 'bin'), join(place, 'installed')]
  const log = join(place, 'asked.log')
  for (const directory of [shown, hidden]) mkdirSync(directory)
  writeFileSync(log, '')
  const command = (name, text) => {
    writeFileSync(join(shown, name), text)
    chmodSync(join(shown, name), 0o755)
  }
  command('apt-get', aptGet({ log, shown, hidden }))
  for (const name of stubs) command(name, `#!/bin/sh\necho "${name} $*" >> '${log}'\n`)
  for (const directory of (process.env.PATH ?? '').split(delimiter).filter((path) => existsSync(path)))
    for (const name of readdirSync(directory)) {
      const to = join(BROWSERS.has(name) ? hidden : shown, name)
      if (!existsSync(to)) symlinkSync(join(directory, name), to)
    }
  const env = { ...process.env, PATH: shown, BROWSERS_ON_PATH_ONLY: '1' }
  delete env.CHROME_PATH
  delete env.FIREFOX_PATH
  return {
    env,
    asked: () => readFileSync(log, 'utf8').split('\n').filter(Boolean),
    remove: () => rmSync(place, { recursive: true }),
  }
}
