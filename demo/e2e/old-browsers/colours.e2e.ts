import { createMockServer, deskToken } from '@boom-risk/mock-server'
import { type HttpDoor, listen } from '@boom-risk/mock-server/http'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type CdnHost, openCdnHost } from '../stage/cdn-host.ts'
import { launchChromium, launchNewChromium } from '../stage/chromium.ts'
import { phoneOf } from '../stage/customers.ts'

let api: HttpDoor
let host: CdnHost
let browser: Browser
let modern: Browser

beforeAll(async () => {
  api = await listen(createMockServer(), { port: 0 })
  host = await openCdnHost()
  ;[browser, modern] = await Promise.all([launchChromium(), launchNewChromium()])
})

afterAll(async () => {
  await Promise.all([browser.close(), modern.close()])
  await host.close()
  await api.close()
})

/** A page of somebody else's with every element, from a script tag. */
async function open(where: Browser, style: string, colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
  host.pages.set('/', {
    html: `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Shop</title><style>${style}</style>
      <risk-badge phone="${phoneOf('high-from').typed}" appearance="full"></risk-badge>
      <customer-panel phone="${phoneOf('high-from').typed}"></customer-panel>
      <boom-customer-table></boom-customer-table>
      <script type="module">
        import { configure } from '/boom-risk/boom-risk.js'
        configure({ baseUrl: '${api.url}', getToken: () => '${deskToken(1, 'owner')}' })
      </script></html>`,
  })
  const context = await where.newContext({ colorScheme })
  const page = await context.newPage()
  await page.goto(host.url)
  await page.locator('boom-customer-table tbody tr').first().waitFor()
  await page.locator('risk-badge [part=title]').filter({ hasText: 'Nguy cơ cao' }).first().waitFor()
  await page.locator('customer-panel h3').first().waitFor()
  return page
}

/** What text and surfaces are drawn with, tinted ones left out: a tint is another one where colours cannot be mixed. */
function coloursOf(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => {
    const found: Record<string, string> = {}
    const look = (tag: string, selector: string, property: 'color' | 'backgroundColor' | 'fill') => {
      const element = document.querySelector(tag)?.shadowRoot?.querySelector(selector)
      found[`${tag} ${selector} ${property}`] = element ? getComputedStyle(element)[property] : 'missing'
    }
    look('risk-badge', '[part=title]', 'color')
    look('risk-badge', '[part=detail]', 'color')
    look('risk-badge', 'svg', 'fill')
    look('customer-panel', 'h3', 'color')
    look('boom-customer-table', 'thead th', 'color')
    look('boom-customer-table', 'thead th', 'backgroundColor')
    look('boom-customer-table', 'tbody .name', 'color')
    look('boom-customer-table', 'tbody .phone', 'color')
    look('boom-customer-table', '[role=switch]', 'backgroundColor')
    return found
  })
}

test.each([
  ['a light page', 'html { color-scheme: light }', 'dark'],
  ['a dark page', 'html { color-scheme: dark }', 'light'],
  ['a page that follows the machine, at night', 'html { color-scheme: light dark }', 'dark'],
  ['a page that follows the machine, by day', 'html { color-scheme: light dark }', 'light'],
  ['a light page with a dark side', 'risk-badge, boom-customer-table { color-scheme: dark }', 'light'],
] as const)('X-11 %s has the same colours as in a browser of today', async (_, style, machine) => {
  const [old, today] = await Promise.all([open(browser, style, machine), open(modern, style, machine)])
  const colours = await coloursOf(today)
  expect(Object.values(colours)).not.toContain('missing')
  await expect.poll(() => coloursOf(old)).toEqual(colours)
  await Promise.all([old.context().close(), today.context().close()])
})

test('X-11 a page and a machine that turn dark take the elements with them', async () => {
  const page = await open(browser, 'html { color-scheme: light dark }')
  const light = await coloursOf(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect.poll(() => coloursOf(page)).not.toEqual(light)
  const dark = await coloursOf(page)
  await page.evaluate(() => (document.documentElement.style.colorScheme = 'light'))
  await expect.poll(() => coloursOf(page)).toEqual(light)
  await page.evaluate(() => (document.body.style.colorScheme = 'dark'))
  await expect.poll(() => coloursOf(page)).toEqual(dark)
  await page.context().close()
})
