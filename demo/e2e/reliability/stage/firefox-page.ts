import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { launch } from 'puppeteer-core'
import { found } from '../../../../scripts/browsers.mjs'

export interface FirefoxPage {
  /** Runs an expression on the page; what it comes to is handed over as text, where an object that comes twice would come once. */
  evaluate<R>(expression: string): Promise<R>
  /** Uncaught errors, and errors that were said on the console. */
  readonly complaints: string[]
  close(): Promise<void>
}

/** A page in Firefox with that script and nothing else, from a server of this machine: this driver changes no answers on their way. */
export async function openFirefoxPage(script: string): Promise<FirefoxPage> {
  const server = createServer((request, response) => {
    const isScript = request.url === '/page.js'
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html')
    if (isScript) response.end(script)
    else if (request.url === '/')
      response.end(
        '<!doctype html><html lang="vi"><meta charset="utf-8"><title>Shop</title><body><script type="module" src="/page.js"></script></body></html>',
      )
    else response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const browser = await launch({
    browser: 'firefox',
    headless: true,
    executablePath: found.firefox ?? '',
    // The whole of a suite may be one expression; what freezes is told by the page itself.
    protocolTimeout: 15 * 60_000,
  })
  const page = await browser.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  return {
    async evaluate<R>(expression: string) {
      const text = await page.evaluate(
        `Promise.resolve(${expression}).then((value) => JSON.stringify(value))`,
      )
      return JSON.parse(String(text)) as R
    },
    complaints,
    async close() {
      await browser.close()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
