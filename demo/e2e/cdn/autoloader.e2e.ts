import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type CdnHost, openCdnHost } from '../stage/cdn-host.ts'
import { launchChromium } from '../stage/chromium.ts'

let host: CdnHost
let browser: Browser
let page: Page

beforeAll(async () => {
  host = await openCdnHost()
  browser = await launchChromium()
})

afterAll(async () => {
  await browser.close()
  await host.close()
})

beforeEach(() => {
  host.asked.length = 0
  host.alter = undefined
})

async function open(body: string): Promise<void> {
  const script = `<script type="module">import * as sdk from '/boom-risk/boom-risk.js'; globalThis.sdk = sdk</script>`
  host.pages.set('/', {
    html: `<!doctype html><html lang="vi"><title>Shop</title><body>${body}${script}</body></html>`,
  })
  await page?.close()
  page = await browser.newPage()
  await page.goto(host.url)
  await page.waitForFunction('globalThis.sdk')
}

const TAGS = ['boom-customer-table', 'customer-panel', 'customer-suggestions', 'risk-badge', 'risk-provider']

function defined(): Promise<string[]> {
  return page.evaluate((tags) => tags.filter((tag) => customElements.get(tag)), TAGS)
}

test('a page without our tags loads the autoloader alone', async () => {
  await open('<p>Đơn hàng</p><font-face></font-face>')
  await page.waitForLoadState('networkidle')
  expect(await defined()).toEqual([])
  expect(host.asked.toSorted()).toEqual(['boom-risk.js', expect.stringMatching(/^chunks\/runtime-/)])
})

test('an element loads when its tag is there, and another when it comes later', async () => {
  await open('<risk-badge></risk-badge>')
  await expect.poll(defined).toEqual(['risk-badge'])
  await page.evaluate(() =>
    document.body.insertAdjacentHTML('beforeend', '<div><customer-panel></customer-panel></div>'),
  )
  await expect.poll(defined).toContain('customer-panel')
  expect(await defined()).not.toContain('boom-customer-table')
})

test('tags in open shadow roots are found: declared, nested, of elements defined later, filled later', async () => {
  await open(
    '<div><template shadowrootmode="open"><customer-suggestions></customer-suggestions></template></div><late-host></late-host>',
  )
  await expect.poll(defined).toEqual(['customer-suggestions'])

  await page.evaluate(() => {
    class InnerHost extends HTMLElement {
      connectedCallback(): void {
        const root = this.attachShadow({ mode: 'open' })
        setTimeout(() => (root.innerHTML = '<p><risk-badge></risk-badge></p>'), 20)
      }
    }
    class LateHost extends HTMLElement {
      connectedCallback(): void {
        this.attachShadow({ mode: 'open' }).innerHTML = '<section><inner-host></inner-host></section>'
      }
    }
    customElements.define('late-host', LateHost)
    customElements.define('inner-host', InnerHost)
  })
  await expect.poll(defined).toContain('risk-badge')
})

test('an element that a server rendered, with its root, is taken over', async () => {
  await open('<risk-badge><template shadowrootmode="open"><p>Nguy cơ cao</p></template></risk-badge>')
  await expect.poll(defined).toEqual(['risk-badge'])
})

test('a root that nobody can find is named to it', async () => {
  await open('<div id="closed"></div>')
  await page.evaluate(() => {
    const root = document.querySelector('#closed')!.attachShadow({ mode: 'closed' })
    root.innerHTML = '<risk-badge></risk-badge>'
    const { sdk } = globalThis as unknown as { sdk: { discover(root: Node): void } }
    sdk.discover(root)
  })
  await expect.poll(defined).toContain('risk-badge')
})

test('a chunk that does not arrive is asked for again', async () => {
  await open('<p></p>')
  await page.route('**/chunks/badge-*', (route) => route.abort(), { times: 1 })
  await page.evaluate(() => document.body.append(document.createElement('risk-badge')))
  await expect.poll(defined, { timeout: 30_000 }).toContain('risk-badge')
})
