import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { ChatProductPage, foreignSite, sayFromElsewhere } from './stage/chat-products-page.ts'
import { phoneOf } from './stage/customers.ts'
import { keyboard } from './stage/hand.ts'
import { Stage } from './stage/stage.ts'
import type { Visit, VisitOptions } from './stage/visit.ts'

let stage: Stage
let elsewhere: Awaited<ReturnType<typeof foreignSite>>
beforeAll(async () => {
  ;[stage, elsewhere] = await Promise.all([Stage.open(), foreignSite()])
})
afterEach(() => stage.clear())
afterAll(() => Promise.all([stage.close(), elsewhere.close()]))

const PRODUCTS = [
  {
    name: 'Chatwoot',
    path: '/chatwoot.html',
    pageOf: (visit: Visit) => ChatProductPage.chatwoot(visit),
    listens: 'frame',
    /** What would show this phone's customer, if it came from Chatwoot. */
    message: (phone: string) =>
      JSON.stringify({
        event: 'appContext',
        data: { contact: { id: 1, name: 'Kẻ Mạo Danh', phone_number: phone }, conversation: {} },
      }),
  },
  {
    name: 'Rocket.Chat',
    path: '/rocket-chat.html',
    pageOf: (visit: Visit) => ChatProductPage.rocketChat(visit),
    listens: 'page',
    message: (phone: string) => ({
      eventName: 'room-opened',
      data: { _id: 'r', t: 'l', v: { _id: 'v', name: 'Kẻ Mạo Danh', phone } },
    }),
  },
] as const

describe.each(PRODUCTS)('$name', ({ path, pageOf, listens, message }) => {
  async function visit(options?: VisitOptions): Promise<ChatProductPage> {
    return pageOf(await stage.visit(path, options)).shows('Nguyễn Thị Thu Hà')
  }

  test('S1-1 X-10 another conversation shows another customer, from an origin of its own, with no phone in an address', async () => {
    const product = await visit()
    const { port } = new URL(product.page.url())
    expect(product.embeddedAddress()).toBe(`http://localhost:${port}${product.embedded}`)
    await product.open('Võ Thanh Hạnh')
    await product.shows('Võ Thanh Hạnh')
    await product.open('Nguyễn Thị Thu Hà')
    await product.shows('Nguyễn Thị Thu Hà')
    expect(product.visit.requests.filter((request) => /987654321|913100312/.test(request.url()))).toEqual([])
    product.visit.expectQuiet()
  })

  test('somebody who is no customer yet is offered to be created from what the product knows', async () => {
    const product = await visit()
    await product.open('Mai Phương')
    await expect.poll(() => product.panel.locator('[name=new-name]').inputValue()).toBe('Mai Phương')
    await expect.poll(() => product.panel.locator('[name=new-phone]').inputValue()).toBe('0971 234 568')
    product.visit.expectQuiet()
  })

  test('X-10 a message is ignored from an origin that is not listed, and heard from where the product runs', async () => {
    const product = await visit()
    const { typed, e164 } = phoneOf('reported-only')
    const said = message(typed)
    await sayFromElsewhere(product.page, elsewhere.url, listens, said)
    // Of the product itself, and later: what was said before is not merely on its way.
    await product.open('Võ Thanh Hạnh')
    await product.shows('Võ Thanh Hạnh')
    expect(stage.asked.flat()).not.toContain(e164)
    if (listens === 'frame')
      await product.page.evaluate((data) => window.frames[0]?.postMessage(data, '*'), said)
    else await product.frame.locator('body').evaluate((_body, data) => parent.postMessage(data, '*'), said)
    await product.panel.locator('[part=name]', { hasText: 'Ngô Thùy Linh' }).waitFor()
    await expect.poll(() => stage.asked.flat()).toContain(e164)
    product.visit.expectQuiet()
  })

  test('X-11 language, theme, shop and role of the bar reach the frame without loading it again', async () => {
    const product = await visit()
    const loads: string[] = []
    product.page.on('request', (request) => {
      if (request.isNavigationRequest()) loads.push(request.url())
    })
    const root = product.frame.locator('html')
    await product.page.getByRole('radio', { name: 'Tiếng Anh' }).check({ force: true })
    await expect.poll(() => root.getAttribute('lang')).toBe('en')
    await product.panel.getByRole('heading', { name: 'Orders', exact: true }).waitFor()
    await product.page.getByRole('radio', { name: 'Dark' }).check({ force: true })
    await expect.poll(() => root.getAttribute('data-theme')).toBe('dark')
    await product.page.locator('#bar-role').selectOption('read_only')
    await product.panel.getByRole('button', { name: 'Edit' }).first().waitFor({ state: 'detached' })
    expect(loads).toEqual([])
    product.visit.expectQuiet()
  })

  test('S1-1 S1-20 by keyboard alone: another conversation, a note about its customer', async () => {
    const product = await visit()
    const { panel, page } = product
    await product.conversations.first().focus()
    await keyboard.press(product.conversations.filter({ hasText: 'Võ Thanh Hạnh' }))
    await product.shows('Võ Thanh Hạnh')
    const notes = panel.getByRole('region', { name: 'Ghi chú khách hàng', exact: true })
    const note = notes.getByRole('textbox', { name: 'Ghi chú mới' })
    await keyboard.write(note, 'Gọi trước khi giao')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect.poll(() => note.inputValue()).toBe('')
    await expect.poll(() => notes.innerText()).toContain('Gọi trước khi giao')
    product.visit.expectQuiet()
  })
})
