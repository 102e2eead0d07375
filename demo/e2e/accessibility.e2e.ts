import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { violations } from './stage/axe.ts'
import { phoneOf } from './stage/customers.ts'
import { OrderPage } from './stage/order-page.ts'
import { Stage } from './stage/stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await Stage.open()
})
afterEach(() => stage.clear())
afterAll(() => stage.close())

const VIEWS = (['light', 'dark'] as const).flatMap((theme) =>
  (['vi', 'en'] as const).map((lang) => ({ theme, lang })),
)

describe.each(VIEWS)('axe finds nothing ($theme, $lang)', (view) => {
  test('in an empty form, with every panel open, with errors', async () => {
    const { page, submit } = new OrderPage(await stage.visit('/', view))
    await page.locator('.sample').first().waitFor()
    expect(await violations(page)).toEqual([])
    await page.locator('.network-button').click()
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.locator('#product-query').fill('a')
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Escape')
    await submit.click()
    expect(await violations(page)).toEqual([])
  })

  test.each(['nothing-shipped', 'reported-only', 'low-from', 'medium-up-to', 'high-from', 'network-only'])(
    'with the badge and its popover for %s',
    async (key) => {
      const order = new OrderPage(await stage.visit('/', view))
      await order.type(phoneOf(key).typed)
      await order.badge.locator('button').waitFor()
      expect(await violations(order.page)).toEqual([])
      await order.badge.locator('button').click()
      await order.badge.locator('[part=popover]').waitFor()
      expect(await violations(order.page)).toEqual([])
    },
  )

  test('with an API that is away, and after an order', async () => {
    const order = new OrderPage(await stage.visit('/', view))
    stage.fault({ offline: true })
    await order.type(phoneOf('high-from').typed)
    await expect.poll(() => order.badge.locator('button').count(), { timeout: 20_000 }).toBe(1)
    expect(await violations(order.page)).toEqual([])
    await order.fillCustomer()
    await order.submit.click()
    await order.submitted()
    await order.toast.locator('summary').click()
    expect(await violations(order.page)).toEqual([])
  })
})
