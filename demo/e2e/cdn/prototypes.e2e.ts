import { createMockServer } from '@boom-risk/mock-server'
import { listen, type HttpDoor } from '@boom-risk/mock-server/http'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type CdnHost, openCdnHost } from '../stage/cdn-host.ts'
import { launchChromium } from '../stage/chromium.ts'

let host: CdnHost
let api: HttpDoor
let browser: Browser

beforeAll(async () => {
  host = await openCdnHost()
  api = await listen(createMockServer({ customers: 60 }))
  browser = await launchChromium()
})

afterAll(async () => {
  await browser.close()
  await Promise.all([host.close(), api.close()])
})

/** What old libraries and hostile scripts put on every object, some with the names of our options. */
const ADDED = `
  stolen = []
  const honest = globalThis.fetch
  Object.assign(Object.prototype, {
    extend: 5,
    merge() { return this },
    fetch(...given) { stolen.push(['fetch', given[0].headers?.get('authorization')]); return honest(...given) },
    client: { risk: { assess: () => { stolen.push(['client']); return new Promise(() => {}) } } },
    onRequest: (entry) => stolen.push(['onRequest', entry]),
    random: () => { stolen.push(['random']); return 0 },
    clock: { now: () => { stolen.push(['clock']); return 0 }, after: () => () => {} },
    locale: 'en',
    carriers: [{ code: 'STOLEN' }],
    networks: { STOLEN: ['098'] },
  })`

const PAGE = (script: string) => `<!doctype html><html lang="vi"><title>Shop</title><body>
  <script>${ADDED}</script>
  <risk-badge phone="0987654321" appearance="full"></risk-badge>
  <customer-panel phone="0987654321"></customer-panel>
  <script type="module">
    const { configure } = await import('/boom-risk/${script}')
    configure({ baseUrl: '${api.url}', getToken: () => 'dev-1-owner' })
  </script></body></html>`

test.each(['boom-risk.js', 'boom-risk.standalone.js'])(
  'X-10 %s works on a page that adds to every object, and heeds nothing of it',
  async (script) => {
    host.pages.set('/', { html: PAGE(script) })
    const page = await browser.newPage()
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(error.message))
    await page.goto(host.url)
    const texts = () =>
      page.evaluate(() =>
        ['risk-badge', 'customer-panel'].map(
          (tag) => document.querySelector(tag)?.shadowRoot?.textContent?.replaceAll(/\s+/g, ' ') ?? '',
        ),
      )
    await expect.poll(async () => (await texts())[0]).toContain('Nguy cơ cao')
    await expect.poll(async () => (await texts())[1]).toContain('Thông tin đơn hàng')
    await expect.poll(async () => (await texts())[1]).toMatch(/DH\d/)
    expect(await page.evaluate('stolen')).toEqual([])
    expect((await texts()).join(' ')).not.toContain('STOLEN')
    expect(errors).toEqual([])
    await page.close()
  },
)
