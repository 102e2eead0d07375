import { createMockServer, deskToken } from '@boom-risk/mock-server'
import { type HttpDoor, listen } from '@boom-risk/mock-server/http'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { type CdnHost, openCdnHost } from './stage/cdn-host.ts'
import { launchNewChromium } from './stage/chromium.ts'

/** A page over plain http, as a POS in a shop's own network is: only `localhost` and addresses of this machine would be secure. */
const SHOP = 'shop.test'
const PHONE = '0987654321'
const NAME = 'Nguyễn Thị Thu Hà'

let host: CdnHost
let api: HttpDoor
let browser: Browser
let context: BrowserContext
let address: string
const complaints: string[] = []

beforeAll(async () => {
  host = await openCdnHost()
  address = host.url.replace('127.0.0.1', SHOP)
  api = await listen(createMockServer({ customers: 200 }), { allowedOrigins: [address] })
  browser = await launchNewChromium(`--host-resolver-rules=MAP ${SHOP} 127.0.0.1`)
  host.pages.set('/', {
    html: `<!doctype html><html lang="vi"><title>Shop</title><link rel="icon" href="data:,"><body>
      <form method="post"><label>Phone <input id="phone" name="phone" type="tel"></label>
      <risk-badge for="phone" name="risk"></risk-badge></form>
      <textarea aria-label="Reply"></textarea>
      <customer-panel phone="${PHONE}"></customer-panel>
      <script type="module">
        import { configure } from '/boom-risk/boom-risk.js'
        configure({ baseUrl: '${api.url}', getToken: () => '${deskToken(1, 'owner')}' })
      </script></body></html>`,
  })
  context = await browser.newContext()
  await context.addInitScript(countStreams)
})

afterEach(async () => {
  // A page that a failed test left would hold the stream of the next.
  await Promise.all(context.pages().map((page) => page.close()))
  expect(complaints.splice(0)).toEqual([])
})

afterAll(async () => {
  await browser.close()
  await host.close()
  await api.close()
})

async function open(): Promise<Page> {
  const page = await context.newPage()
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  await page.goto(address)
  await page.locator('customer-panel').getByText(NAME).first().waitFor()
  return page
}

/** In the page: how many streams of events it holds open. */
function countStreams(): void {
  const page: typeof globalThis & { streams?: number } = globalThis
  const { fetch } = page
  page.streams = 0
  page.fetch = (input, init) => {
    if (input instanceof Request && new URL(input.url).pathname === '/v1/events') {
      page.streams!++
      const signal = init?.signal ?? input.signal
      signal.addEventListener('abort', () => page.streams!--)
    }
    return fetch(input, init)
  }
}

const streamsOf = (page: Page) =>
  page.evaluate(() => (globalThis as typeof globalThis & { streams?: number }).streams ?? 0)

const notesOf = (page: Page) =>
  page.locator('customer-panel').getByRole('region', { name: 'Ghi chú khách hàng', exact: true })

test('without a service worker a number is judged, and the form takes the answer', async () => {
  const page = await open()
  expect(await page.evaluate(() => [isSecureContext, 'serviceWorker' in navigator])).toEqual([false, false])
  await page.fill('#phone', PHONE)
  await page.locator('form risk-badge [part=badge]', { hasText: 'Nguy cơ cao' }).waitFor()
  await expect
    .poll(() => page.evaluate(() => new FormData(document.querySelector('form')!).get('risk')))
    .toBe('high')
})

test('without randomUUID a note is written, once', async () => {
  const page = await open()
  expect(await page.evaluate(() => typeof crypto.randomUUID)).toBe('undefined')
  const sent = page.waitForRequest(
    (request) => request.method() === 'POST' && request.url().endsWith('/notes'),
  )
  const notes = notesOf(page)
  await notes.getByRole('textbox', { name: 'Ghi chú mới' }).fill('Gọi trước khi giao')
  await notes.getByRole('button', { name: 'Thêm ghi chú' }).click()
  await notes.locator('.note', { hasText: 'Gọi trước khi giao' }).waitFor()
  expect((await (await sent).allHeaders())['idempotency-key']).toMatch(/^\S{16,}$/)
  await expect.poll(() => notes.locator('.note', { hasText: 'Gọi trước khi giao' }).count()).toBe(1)
})

test('without the clipboard of secure pages a number is copied', async () => {
  const page = await open()
  expect(await page.evaluate(() => 'clipboard' in navigator)).toBe(false)
  await page
    .locator('customer-panel')
    .getByRole('button', { name: /^Sao chép số/ })
    .first()
    .click()
  await page.locator('customer-panel').getByText('Đã sao chép').first().waitFor()
  const reply = page.getByRole('textbox', { name: 'Reply' })
  await reply.focus()
  await page.keyboard.press('ControlOrMeta+V')
  expect((await reply.inputValue()).replaceAll(/\D/g, '')).toBe(PHONE)
})

test('X-13 without locks two tabs hold one stream, and the one hears what the other writes', async () => {
  const [first, second] = [await open(), await open()]
  expect(await first.evaluate(() => 'locks' in navigator)).toBe(false)
  const notes = notesOf(first)
  await notes.getByRole('textbox', { name: 'Ghi chú mới' }).fill('Khách đổi địa chỉ')
  await notes.getByRole('button', { name: 'Thêm ghi chú' }).click()
  await notesOf(second).locator('.note', { hasText: 'Khách đổi địa chỉ' }).waitFor()
  await expect.poll(async () => (await streamsOf(first)) + (await streamsOf(second))).toBe(1)
  // Whoever held it is gone: the other goes on.
  await first.close()
  await notesOf(second).getByRole('textbox', { name: 'Ghi chú mới' }).fill('Còn một tab')
  await notesOf(second).getByRole('button', { name: 'Thêm ghi chú' }).click()
  await notesOf(second).locator('.note', { hasText: 'Còn một tab' }).waitFor()
  await expect.poll(() => streamsOf(second)).toBe(1)
})
