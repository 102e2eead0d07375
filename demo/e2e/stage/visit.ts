import type { Browser, BrowserContextOptions, Page, Request } from 'playwright-core'
import { expect } from 'vitest'

export interface VisitOptions {
  readonly lang?: 'vi' | 'en'
  readonly theme?: 'light' | 'dark'
  readonly width?: number
  readonly height?: number
  /** What the page remembers of earlier visits, as its local storage holds it. */
  readonly stored?: Readonly<Record<string, string>>
  /** Further settings of the browser's context. */
  readonly context?: BrowserContextOptions
}

/** One person's visit to a page, and everything that went wrong or out meanwhile. */
export class Visit {
  readonly page: Page
  readonly console: string[] = []
  readonly errors: string[] = []
  readonly requests: Request[] = []

  constructor(page: Page) {
    this.page = page
    page.on('console', (message) => {
      const [type, { url }] = [message.type() as string, message.location()]
      // A test that looks for rows while they come makes the browser remark on it: no script of the page is in that.
      if (type === 'debug' || (type === 'verbose' && url === '')) return
      // So does one that comes from before popovers.
      if (message.text().startsWith("Found a 'popover' attribute.")) return
      this.console.push(`${type}: ${message.text()}`)
    })
    page.on('pageerror', (error) => this.errors.push(String(error)))
    page.on('request', (request) => this.requests.push(request))
  }

  /** Calls of the API at this path, preflights not counted. */
  calls(path: string): Request[] {
    return this.requests.filter(
      (request) => request.method() !== 'OPTIONS' && new URL(request.url()).pathname === path,
    )
  }

  /**
   * No error, no unhandled rejection, no violation of the content security policy, no word on the console.
   * `warnings`: as many of the SDK's own are expected; `network`: the browser's own lines about failed requests are.
   */
  expectQuiet({ warnings = 0, network = false } = {}): void {
    expect(this.errors).toEqual([])
    const lines = this.console.filter(
      (line) => !(network && line.startsWith('error: Failed to load resource')),
    )
    expect(lines.filter((line) => !line.startsWith('warning: [boom-risk]'))).toEqual([])
    expect(lines.length, lines.join()).toBeLessThanOrEqual(warnings)
  }
}

/** Opens a page as somebody who was here before and has chosen language and theme. */
export async function openVisit(browser: Browser, url: string, options: VisitOptions = {}): Promise<Visit> {
  const { lang = 'vi', theme = 'light', width = 1280, height = 900, stored, context } = options
  const opened = await browser.newContext({
    viewport: { width, height },
    colorScheme: theme,
    reducedMotion: 'reduce',
    ...context,
  })
  await opened.addInitScript(
    (entries) => {
      // A frame of another origin may be denied any storage.
      if (window !== window.top) return
      // What the person chooses later survives a reload.
      for (const [key, value] of entries)
        if (localStorage.getItem(key) === null) localStorage.setItem(key, value)
    },
    Object.entries({ 'demo.language': lang, ...stored }),
  )
  // Sooner than the test as a whole gives up, so that a failure names what was waited for.
  opened.setDefaultTimeout(60_000)
  const page = await opened.newPage()
  const visit = new Visit(page)
  await page.goto(url)
  await started(page)
  return visit
}

/** Waits until a page of the demo is more than its HTML: it fills its bar with its first act. */
export async function started(page: Page): Promise<void> {
  await page.locator('#bar:empty').waitFor({ state: 'detached' })
}
