import { type Browser, chromium, type Page, type Route } from 'playwright-core'
import { found } from '../../../../../scripts/browsers.mjs'
import type { Picture } from '../scenes/scene.ts'
import { bundle } from './bundle.ts'

const ORIGIN = 'https://gallery.test'
/** What the page takes for now: 10:00 in Vietnam. */
const NOW = '2026-11-21T03:00:00Z'
const PAGE =
  '<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="/page.css"><script type="module" src="/gallery.js"></script>'
/** Stands for every product. */
const PRODUCT =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><path fill="#7fb3c8" d="M0 0h40v40H0z"/><path fill="#fff" d="M10 12l6-4h8l6 4-3 6-3-1v15H16V17l-3 1z"/></svg>'
const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css',
  js: 'text/javascript',
  woff2: 'font/woff2',
}
/** One way to draw on every machine. */
const ARGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-lcd-text',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  '--force-prefers-reduced-motion',
  '--hide-scrollbars',
  '--lang=vi',
]

/** One page of one Chromium, in which one state after the other is set up and photographed. */
export class Studio {
  readonly #browser: Browser
  readonly #page: Page
  readonly pictures: readonly Picture[]

  private constructor(browser: Browser, page: Page, pictures: readonly Picture[]) {
    this.#browser = browser
    this.#page = page
    this.pictures = pictures
  }

  /** @throws Error when this machine has no Chromium. */
  static async open(): Promise<Studio> {
    if (!found.chromium)
      throw new Error('no Chromium found: install Chrome, Chromium or Edge, or set CHROME_PATH')
    const [files, browser] = await Promise.all([
      bundle(),
      chromium.launch({
        executablePath: found.chromium,
        chromiumSandbox: process.getuid?.() !== 0,
        args: ARGS,
      }),
    ])
    const context = await browser.newContext({
      locale: 'vi-VN',
      timezoneId: 'Asia/Ho_Chi_Minh',
      reducedMotion: 'reduce',
      deviceScaleFactor: 1,
    })
    const page = await context.newPage()
    await page.clock.setFixedTime(NOW)
    await page.route('**/*', (route) => answer(route, files))
    await page.goto(ORIGIN)
    return new Studio(browser, page, await page.evaluate(() => window.gallery.pictures()))
  }

  async take({ name, look, height }: Picture): Promise<Buffer> {
    const { width, theme } = look
    await this.#page.setViewportSize({ width, height })
    await this.#page.emulateMedia({
      colorScheme: theme === 'dark' ? 'dark' : 'light',
      forcedColors: theme === 'forced' ? 'active' : 'none',
    })
    const clip = await this.#page.evaluate((asked) => window.gallery.show(asked), name)
    return this.#page.screenshot({ clip, animations: 'disabled', caret: 'hide' })
  }

  close(): Promise<void> {
    return this.#browser.close()
  }
}

function answer(route: Route, files: ReadonlyMap<string, Buffer>): Promise<void> {
  const { pathname } = new URL(route.request().url())
  if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: PAGE })
  if (pathname.startsWith('/pictures/')) return route.fulfill({ contentType: 'image/svg+xml', body: PRODUCT })
  const body = files.get(pathname)
  if (!body) return route.fulfill({ status: 404, body: '' })
  return route.fulfill({ contentType: TYPES[pathname.split('.').at(-1) ?? ''] ?? '', body })
}
