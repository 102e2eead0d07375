import { createMockServer } from '@boom-risk/mock-server'
import { listen, type HttpDoor } from '@boom-risk/mock-server/http'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
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

/** What an old engine, a policy or a privacy tool has taken away. */
const MISSING = `
  for (const name of ['queueMicrotask', 'structuredClone', 'BroadcastChannel', 'SharedWorker']) delete globalThis[name]
  delete Navigator.prototype.locks`

/** What pages do that let nobody change what everybody uses (SES). */
const FROZEN = `
  for (const name of Object.getOwnPropertyNames(globalThis)) {
    const made = Object.getOwnPropertyDescriptor(globalThis, name).value
    if (typeof made !== 'function' || !/^(Object|Array|Function|Promise|Map|Set|WeakMap|WeakSet|String|Number|Boolean|Symbol|BigInt|Date|RegExp|\\w*Error|\\w*Array|ArrayBuffer|DataView|Proxy|Intl|JSON|Math|Reflect)$/.test(name)) continue
    Object.freeze(made.prototype)
    // Lit gives this one a name of a later standard.
    if (made !== Symbol) Object.freeze(made)
  }
  for (const of of [async function () {}, function* () {}, async function* () {}]) {
    Object.freeze(Object.getPrototypeOf(of))
    Object.freeze(of.prototype && Object.getPrototypeOf(of.prototype))
  }
  Object.freeze(Object.getPrototypeOf([].values()))
  Object.freeze(JSON)
  Object.freeze(Math)
  Object.freeze(Reflect)
  Object.freeze(Intl)`

const PAGE = (script: string, before: string) => `<!doctype html><html lang="vi"><title>Shop</title><body>
  <script>${before}</script>
  <form><input id="phone" value="0987654321"><risk-badge for="phone" phone="0987654321" appearance="full" block-on="high"></risk-badge></form>
  <customer-panel phone="0987654321"></customer-panel>
  <boom-customer-table></boom-customer-table>
  <script type="module">
    const { configure } = await import('/boom-risk/${script}')
    configure({ baseUrl: '${api.url}', getToken: () => 'dev-1-owner' })
  </script></body></html>`

const SCRIPTS = ['boom-risk.js', 'boom-risk.standalone.js']

/** Opens a page that did this before the elements came, and waits until all of them have their data. */
async function opened(
  script: string,
  before: string,
): Promise<{ page: Page; text: () => Promise<string>; errors: string[] }> {
  host.pages.set('/', { html: PAGE(script, before) })
  const page = await browser.newPage()
  page.setDefaultTimeout(10_000)
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  // What is refused is told from what broke: by errors of our own.
  await page.route('**/v1/custom-fields', (route) =>
    route.fulfill({ status: 403, headers: { 'access-control-allow-origin': '*' } }),
  )
  await page.goto(host.url)
  const texts = () =>
    page.evaluate(() =>
      ['risk-badge', 'customer-panel', 'boom-customer-table'].map(
        (tag) => document.querySelector(tag)?.shadowRoot?.textContent?.replaceAll(/\s+/g, ' ') ?? '',
      ),
    )
  await expect.poll(async () => (await texts())[0]).toContain('Nguy cơ cao')
  await expect.poll(async () => (await texts())[1]).toContain('Thông tin đơn hàng')
  await expect.poll(async () => (await texts())[1]).toMatch(/DH\d/)
  await expect.poll(async () => (await texts())[1]).toContain('Chưa tải được: Không có quyền')
  await expect.poll(async () => (await texts())[2]).toContain('Nguyễn Thị Thu Hà')
  return { page, text: async () => (await texts()).join(' '), errors }
}

test.each(SCRIPTS)(
  'X-10 %s works on a page that adds to every object, and heeds nothing of it',
  async (script) => {
    const { page, text, errors } = await opened(script, ADDED)
    expect(await page.evaluate('stolen')).toEqual([])
    expect(await text()).not.toContain('STOLEN')
    expect(errors).toEqual([])
    await page.close()
  },
)

describe.each([
  ['without queueMicrotask, structuredClone, channels and locks', MISSING],
  ['whose built-ins are frozen', FROZEN],
])('a page %s', (_, before) => {
  test.each(SCRIPTS)('%s shows everything, writes a note and opens a dialog', async (script) => {
    const { page, text, errors } = await opened(script, before)
    const panel = page.locator('customer-panel')
    await panel.locator('#new-note').fill(`Khách hẹn giao lại, ${script}.`)
    await panel.locator('#new-note').press('Control+Enter')
    await expect.poll(text).toContain(`Khách hẹn giao lại, ${script}.`)
    await page.locator('form > risk-badge button[part=badge]').click()
    await page.locator('form > risk-badge [part=popover] dl').waitFor()
    await page.keyboard.press('Escape')
    await page
      .locator('boom-customer-table')
      .getByRole('button', { name: 'Nguyễn Thị Thu Hà' })
      .first()
      .click()
    await page.getByRole('dialog').first().waitFor()
    expect(errors).toEqual([])
    await page.close()
  })
})
