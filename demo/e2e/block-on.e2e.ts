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

test('X-3 an order for a high risk is held until the warning is acknowledged, by keyboard alone', async () => {
  const order = new OrderPage(await stage.visit())
  const { page } = order
  await order.fillCustomer()
  await order.type(phoneOf('high-from').typed)
  await order.expectBadge('Nguy cơ cao')
  await page.keyboard.press('Control+Enter')
  expect(await order.toast.count()).toBe(0)
  // The browser says why and puts the focus where the way on is.
  const focused = () =>
    page.evaluate(() => document.querySelector('#risk')?.shadowRoot?.activeElement?.getAttribute('type'))
  await expect.poll(focused).toBe('checkbox')
  await page.keyboard.press('Space')
  await page.keyboard.press('Control+Enter')
  const { id } = stage.answerFor(phoneOf('high-from').e164)
  expect(await order.submitted()).toMatchObject({
    risk: { level: 'high', assessmentId: id, acknowledged: true },
  })
  order.visit.expectQuiet()
})

test('X-3 an acknowledgement is for one number only', async () => {
  const order = new OrderPage(await stage.visit())
  await order.fillCustomer()
  await order.type(phoneOf('high-from').typed)
  const acknowledge = order.badge.locator('input[type=checkbox]')
  await acknowledge.check()
  await order.phone.fill(phoneOf('own-only').typed)
  await order.expectBadge('Nguy cơ cao')
  await expect.poll(() => acknowledge.isChecked()).toBe(false)
  await order.submit.click()
  expect(await order.toast.count()).toBe(0)
})

test('X-3 lower levels hold nothing', async () => {
  const order = new OrderPage(await stage.visit())
  await order.fillCustomer()
  await order.type(phoneOf('medium-up-to').typed)
  await order.expectBadge('Nguy cơ trung bình')
  await order.submit.click()
  expect(await order.submitted()).toMatchObject({ risk: { level: 'medium', acknowledged: false } })
})
