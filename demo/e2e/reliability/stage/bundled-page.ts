import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import type { Browser, BrowserContextOptions, Page, Request } from 'playwright-core'

const ORIGIN = 'https://shop.test'
const PRODUCT = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><path d="M0 0h40v40H0z"/></svg>'
const TSCONFIG = fileURLToPath(new URL('../../../../tsconfig.base.json', import.meta.url))

export interface BundledPage {
  readonly page: Page
  /** Uncaught errors, unhandled rejections, and what was said on the console. */
  readonly complaints: string[]
  /** Addresses that the page asked for, beside its own files. */
  readonly asked: string[]
}

/** The script of a page from the sources, with the elements and the server in it. */
export async function bundlePage(entry: URL): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(entry)],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    conditions: ['@boom-risk/source', 'browser', 'import'],
    tsconfig: TSCONFIG,
    logOverride: { 'ignored-bare-import': 'silent' },
    logLevel: 'warning',
  })
  return outputFiles[0]?.text ?? ''
}

export interface PageOptions {
  /** In the page's body. */
  readonly html?: string
  /** Of the page's own address, such as `?phone=1`. */
  readonly query?: string
  readonly context?: BrowserContextOptions
  /** What an API says to a request; `undefined`: it is another's. */
  readonly answer?: (request: Request) => Promise<Response | undefined>
}

/** Opens a page with that script and nothing else: whatever it asks for besides is noted, and not there. */
export async function openBundledPage(
  browser: Browser,
  script: string,
  { html = '', query = '', context, answer }: PageOptions = {},
): Promise<BundledPage> {
  const opened = await browser.newContext({ reducedMotion: 'reduce', ...context })
  const page = await opened.newPage()
  const complaints: string[] = []
  const asked: string[] = []
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('console', (message) => {
    const isOfNetwork = message.text().startsWith('Failed to load resource')
    if (message.type() === 'error' && !isOfNetwork) complaints.push(message.text())
  })
  await page.route('**/*', async (route) => {
    const url = route.request().url()
    const answered = await answer?.(route.request())
    if (answered)
      return route.fulfill({
        status: answered.status,
        headers: { ...Object.fromEntries(answered.headers), 'access-control-allow-origin': '*' },
        body: Buffer.from(await answered.arrayBuffer()),
      })
    if (url === `${ORIGIN}/${query}`)
      return route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Shop</title><body>${html}<script type="module" src="/page.js"></script></body></html>`,
      })
    if (url === `${ORIGIN}/page.js`) return route.fulfill({ contentType: 'text/javascript', body: script })
    // Those of the API as well, wherever that seems to be.
    if (new URL(url).pathname.startsWith('/pictures/'))
      return route.fulfill({ contentType: 'image/svg+xml', body: PRODUCT })
    asked.push(url)
    return route.fulfill({ status: 404, body: '' })
  })
  await page.goto(`${ORIGIN}/${query}`)
  return { page, complaints, asked }
}
