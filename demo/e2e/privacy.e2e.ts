import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { phoneOf } from './stage/customers.ts'
import { OrderPage } from './stage/order-page.ts'
import { Stage } from './stage/stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await Stage.open()
})
afterEach(() => stage.clear())
afterAll(() => stage.close())

/** The whole document with all that its open shadow roots hold. */
function wholeDocument(page: Page): Promise<string> {
  return page.evaluate(() => {
    const parts: string[] = []
    const visit = (root: Document | ShadowRoot): void => {
      parts.push(root instanceof Document ? root.documentElement.outerHTML : root.innerHTML)
      for (const node of root.querySelectorAll('*')) if (node.shadowRoot) visit(node.shadowRoot)
    }
    visit(document)
    return parts.join('\n')
  })
}

function storage(page: Page): Promise<string> {
  return page.evaluate(() => JSON.stringify([localStorage, sessionStorage, document.cookie]))
}

test('X-10 no phone stands in any address, and no token in the document, the storage or an address', async () => {
  const order = new OrderPage(await stage.visit())
  for (const key of ['high-from', 'low-from', 'converted-2018', 'foreign']) {
    await order.type(phoneOf(key).typed)
    await expect.poll(() => stage.asked.flat()).toContain(phoneOf(key).e164)
  }
  await order.badge.locator('button').click()
  await order.page.keyboard.press('Escape')
  await order.type(phoneOf('low-from').typed)
  await order.expectBadge('Nguy cơ thấp')
  await order.fillCustomer()
  await order.submit.click()
  await order.submitted()

  const urls = order.visit.requests.map((request) => request.url())
  expect(urls.length).toBeGreaterThan(5)
  for (const url of urls) {
    const { pathname, search, hash } = new URL(url)
    expect(pathname + search + hash).not.toMatch(/\d{7,}/)
    expect(url).not.toContain('dev-1')
  }
  expect(order.page.url()).toBe(`${stage.pages.url}/`)
  for (const request of order.visit.requests) expect(request.headers()['referer'] ?? '').not.toMatch(/\d{7,}/)

  const texts = { document: await wholeDocument(order.page), storage: await storage(order.page) }
  for (const text of Object.values(texts)) expect(text).not.toMatch(/dev-\d+-(owner|staff|read_only)/)
  expect(texts.storage).not.toMatch(/\d{7,}/)
  order.visit.expectQuiet()
})

test('X-8 the event log shows masked phones only', async () => {
  const order = new OrderPage(await stage.visit())
  await order.type(phoneOf('high-from').typed)
  await order.expectBadge('Nguy cơ cao')
  const log = order.page.locator('.events')
  await expect.poll(() => log.innerText()).toContain('boom-risk-change')
  await expect.poll(() => log.textContent()).toContain('0987***321')
  expect(await log.textContent()).not.toMatch(/987\s?654\s?321/)
})
