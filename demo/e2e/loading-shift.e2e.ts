import type { Frame, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest'
import { alternately } from './stage/alternately.ts'
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

/** A phone is touched: what is pressed is taller there. */
const PHONE = { hasTouch: true, isMobile: true }
const RUNS = (['vi', 'en'] as const).flatMap((lang) => [
  { lang, width: 390, context: PHONE },
  { lang, width: 1280, context: {} },
])
type Run = (typeof RUNS)[number]

function visit(path: string, run: Run) {
  stage.fault({ latencyMs: SLOW_MS })
  return stage.visit(path, run)
}

/** A page on which nothing may move, by the name of what is gone through there. */
const still = (name: string, flow: (run: Run) => Promise<void>) =>
  alternately(RUNS)(`${name} ($lang, $width px)`, flow)

describe('nothing moves while slow answers come', () => {
  still('order form', async (run) => {
    const order = new OrderPage(await visit('/', run))
    await order.settled()
    await order.page.locator('#signed-in-name', { hasText: '·' }).waitFor()
    await expectStill(order.page)
  })

  still('partners: the list, and the detail of a customer', async (run) => {
    const partners = await new PartnersPage(await visit('/partners.html', run)).settled()
    await expectStill(partners.page)
    await partners.names.first().click()
    await partners.page.getByRole('dialog').locator('[role=tabpanel] .order').first().waitFor()
    await expectStill(partners.page)
  })

  still('inbox, and another of its conversations', async (run) => {
    const inbox = await new InboxPage(await visit('/inbox.html', run)).shows('Nguyễn Thị Thu Hà')
    await expectStill(inbox.page)
    await inbox.open('Võ Thanh Hạnh')
    await inbox.shows('Võ Thanh Hạnh')
    await expectStill(inbox.page)
  })

  still('own orders', async (run) => {
    const { page } = await visit('/own-orders.html', run)
    await page.locator('.sample').first().waitFor()
    await expectStill(page)
  })

  still('Chatwoot', async (run) => {
    const product = ChatProductPage.chatwoot(await visit('/chatwoot.html', run))
    await product.shows('Nguyễn Thị Thu Hà')
    await expectStill(product.page)
    const frame = product.page.frames().find((each) => each.url().includes(product.embedded))
    await expectStill(frame as Frame)
  })

  still('Rocket.Chat', async (run) => {
    const product = ChatProductPage.rocketChat(await visit('/rocket-chat.html', run))
    await product.shows('Nguyễn Thị Thu Hà')
    await expectStill(product.page)
    const frame = product.page.frames().find((each) => each.url().includes(product.embedded))
    await expectStill(frame as Frame)
  })
})
