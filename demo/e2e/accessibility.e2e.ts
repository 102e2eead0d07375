import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { alternately } from './stage/alternately.ts'
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

/** Each theme and each language once: the badge itself is looked at in all pairs of them in its own tests. */
const VIEWS = [
  { theme: 'light', lang: 'vi' },
  { theme: 'dark', lang: 'en' },
] as const

/** A customer of each level. */
const LEVELS = ['nothing-shipped', 'reported-only', 'low-from', 'medium-up-to', 'high-from', 'network-only']

alternately(VIEWS)(
  'axe finds nothing in an empty form, with every panel open, with errors ($theme, $lang)',
  async (view) => {
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
  },
)

// Twelve looks in one visit, on a machine that may be busy.
alternately(VIEWS)(
  'axe finds nothing with the badge and its popover for every level ($theme, $lang)',
  async (view) => {
    const order = new OrderPage(await stage.visit('/', view))
    for (const key of LEVELS) {
      await order.type(phoneOf(key).typed)
      const badge = order.badge.locator('button[part=badge]')
      await badge.waitFor()
      expect({ [key]: await violations(order.page, '#risk') }).toEqual({ [key]: [] })
      await badge.click()
      await order.badge.locator('[part=popover]').waitFor()
      expect({ [key]: await violations(order.page, '#risk') }).toEqual({ [key]: [] })
      await order.page.keyboard.press('Escape')
    }
    expect(await violations(order.page)).toEqual([])
  },
)

alternately(VIEWS)(
  'axe finds nothing with an API that is away, and after an order ($theme, $lang)',
  async (view) => {
    const order = new OrderPage(await stage.visit('/', view))
    stage.fault({ offline: true })
    await order.type(phoneOf('high-from').typed)
    await expect.poll(() => order.badge.locator('button').count()).toBe(1)
    expect(await violations(order.page)).toEqual([])
    await order.fillCustomer()
    await order.submit.click()
    await order.submitted()
    await order.toast.locator('summary').click()
    expect(await violations(order.page)).toEqual([])
  },
)
