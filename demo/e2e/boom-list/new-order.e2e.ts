import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { alternately } from '../stage/alternately.ts'
import { openRow } from '../stage/boom-list-row.ts'
import { BOOM_LIST_RUNS } from '../stage/boom-list-runs.ts'
import { phoneOf } from '../stage/customers.ts'
import { OrderPage } from '../stage/order-page.ts'
import { RISK_LABELS } from '../stage/risk-labels.ts'
import { Stage } from '../stage/stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await Stage.open()
})
afterEach(() => stage.clear())
afterAll(() => stage.close())

const digits = (text: string): string => text.replace(/\D/g, '')

alternately(BOOM_LIST_RUNS)(
  'S0-13 X-10 a new order from the detail opens the form with the customer, whose number no address has ($label)',
  async (run) => {
    const labels = RISK_LABELS[run.lang]
    const { partners, customer, name } = await openRow(stage, run, 'medium-up-to')
    await run.hand.press(name)
    const detail = partners.page.getByRole('dialog', { name: customer.name, exact: true })
    await run.hand.press(detail.getByRole('button', { name: labels.newOrder, exact: true }))

    const order = new OrderPage(partners.visit)
    await order.phone.waitFor()
    const number = phoneOf('medium-up-to').e164.slice('+84'.length)
    await expect.poll(async () => digits(await order.phone.inputValue())).toBe(`0${number}`)
    const value = (id: string) => order.page.locator(`#${id}`).inputValue()
    await expect.poll(() => value('customer-name')).toBe(customer.name)
    const [address] = customer.addresses
    await expect.poll(() => value('street')).toContain(address?.street ?? '')
    await order.expectBadge(labels.medium)
    // Nothing is asked for that is known already.
    await expect
      .poll(() => order.page.evaluate(() => (document.activeElement as HTMLInputElement).value))
      .toBe('')

    expect(order.page.url()).toBe(`${stage.pages.url}/`)
    for (const request of order.visit.requests) {
      const { pathname, search } = new URL(request.url())
      expect(digits(pathname + search)).not.toContain(number)
    }
    order.visit.expectQuiet()
  },
)
