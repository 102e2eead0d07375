import { createServer } from 'node:http'
import { chromium } from 'playwright-core'
import { chromiumArgs } from '../../scripts/browser-tests/engines.mjs'
import { found } from '../../scripts/browsers.mjs'

/** Chromium with a garbage collector to call and clocks that are not blurred. */
export function launchChromium() {
  if (!found.chromium) throw new Error('a bench needs Chrome or Chromium (or CHROME_PATH)')
  return chromium.launch({
    executablePath: found.chromium,
    args: [...chromiumArgs, '--js-flags=--expose-gc', '--enable-precise-memory-info'],
  })
}

/** Serves one empty page and the given modules (path → JavaScript), cross-origin isolated for 5 µs clocks. */
export async function serveModules(modules) {
  const server = createServer((request, response) => {
    const path = new URL(request.url, 'http://bench').pathname
    const script = modules[path.slice(1)]
    response.setHeader('Cross-Origin-Opener-Policy', 'same-origin')
    response.setHeader('Cross-Origin-Embedder-Policy', 'require-corp')
    if (script !== undefined) response.setHeader('Content-Type', 'text/javascript').end(script)
    else
      response
        .setHeader('Content-Type', 'text/html')
        .end('<!doctype html><html lang="vi"><meta charset="utf-8"><body>')
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { url: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() }
}
