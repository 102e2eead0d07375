// A browser's first start on a machine reads hundreds of megabytes, which takes a minute where the disk is slow; each start after it takes a
// second. Suites would count that minute as their own, and give up.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { headlessChromium } from '../browsers.mjs'

const LONGEST_MS = 180_000
const PAGE = 'data:text/html,<p>ok'

/** For each engine the command lines that start it, show a page and end. */
function commandsOf({ chromium, firefox, webkit }, directory) {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const picture = ['--screenshot', join(directory, 'page.png')]
  const chromiums = new Set([chromium, headlessChromium].filter(Boolean))
  return {
    chromium: [...chromiums].map((path) => [path, '--headless', '--dump-dom', PAGE].concat(sandbox)),
    firefox: firefox ? [[firefox, '--headless', '--profile', directory, ...picture, PAGE]] : [],
    webkit: webkit ? [[webkit, '--version']] : [],
  }
}

/**
 * Starts each browser once and waits for its end.
 *
 * @param browsers path by engine
 * @returns seconds by engine; a browser that does not end by itself is no failure here, its suite will say more
 */
export function startOnce(browsers) {
  const directory = mkdtempSync(join(tmpdir(), 'boom-risk-first-start-'))
  const seconds = {}
  for (const [engine, commands] of Object.entries(commandsOf(browsers, directory))) {
    const started = performance.now()
    for (const [command, ...args] of commands)
      spawnSync(command, args, { stdio: 'ignore', timeout: LONGEST_MS, killSignal: 'SIGKILL' })
    if (commands.length) seconds[engine] = Number(((performance.now() - started) / 1000).toFixed(1))
  }
  rmSync(directory, { recursive: true, force: true })
  return seconds
}
