import type { Frame, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { ChatProductPage } from './stage/chat-products-page.ts'
import { InboxPage } from './stage/inbox-page.ts'
import { OrderPage } from './stage/order-page.ts'
import { PartnersPage } from './stage/partners-page.ts'
import { shiftsOf } from './stage/shifts.ts'
import { Stage } from './stage/stage.ts'

/** Long enough that a page is drawn before its answers, and that what a click began is not excused by the click. */
const SLOW_MS = 600
/** Of the screen, as the browser counts it. */
const MOST = 0.01

let stage: Stage
beforeAll(async () => {
  stage = await Stage.open()
})
afterEach(() => stage.clear())
afterAll(() => stage.close())

async function expectStill(page: Page | Frame): Promise<void> {
  const { total, moved } = await shiftsOf(page)
  expect(total, moved.join('\n')).toBeLessThanOrEqual(MOST)
}

const LANGUAGES = process.env['TEST_LONG'] ? (['vi', 'en'] as const) : (['vi'] as const)
/** A phone is touched: what is pressed is taller there. */
const PHONE = { hasTouch: true, isMobile: true }
const RUNS = LANGUAGES.flatMap((lang) => [
  { lang, width: 390, context: PHONE },
  { lang, width: 1280, context: {} },
])

describe.each(RUNS)('in $lang at $width px nothing moves while slow answers come', (run) => {
  const visit = (path: string) => {
    stage.fault({ latencyMs: SLOW_MS })
    return stage.visit(path, run)
  }

  test('order form', async () => {
    const order = new OrderPage(await visit('/'))
    await order.settled()
    await order.page.locator('#signed-in-name', { hasText: '·' }).waitFor()
    await expectStill(order.page)
  })

  test('partners: the list, and the detail of a customer', async () => {
    const partners = await new PartnersPage(await visit('/partners.html')).settled()
    await expectStill(partners.page)
    await partners.names.first().click()
    await partners.page.getByRole('dialog').locator('[role=tabpanel] .order').first().waitFor()
    await expectStill(partners.page)
  })

  test('inbox, and another of its conversations', async () => {
    const inbox = await new InboxPage(await visit('/inbox.html')).shows('Nguyễn Thị Thu Hà')
    await expectStill(inbox.page)
    await inbox.open('Võ Thanh Hạnh')
    await inbox.shows('Võ Thanh Hạnh')
    await expectStill(inbox.page)
  })

  test('own orders', async () => {
    const { page } = await visit('/own-orders.html')
    await page.locator('.sample').first().waitFor()
    await expectStill(page)
  })

  test('Chatwoot', async () => {
    const product = ChatProductPage.chatwoot(await visit('/chatwoot.html'))
    await product.shows('Nguyễn Thị Thu Hà')
    await expectStill(product.page)
    const frame = product.page.frames().find((each) => each.url().includes(product.embedded))
    await expectStill(frame as Frame)
  })

  test('Rocket.Chat', async () => {
    const product = ChatProductPage.rocketChat(await visit('/rocket-chat.html'))
    await product.shows('Nguyễn Thị Thu Hà')
    await expectStill(product.page)
    const frame = product.page.frames().find((each) => each.url().includes(product.embedded))
    await expectStill(frame as Frame)
  })
})
