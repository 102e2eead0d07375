import type { CustomerSuggestion, CustomerSuggestions } from '@boom-risk/client'
import type { Locator, Request } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { alternately } from '../stage/alternately.ts'
import { customerOf } from '../stage/api.ts'
import { BOOM_LIST_RUNS } from '../stage/boom-list-runs.ts'
import { phoneOf } from '../stage/customers.ts'
import { isFocused } from '../stage/focus.ts'
import type { Hand } from '../stage/hand.ts'
import { OrderPage } from '../stage/order-page.ts'
import { call, PartnersPage } from '../stage/partners-page.ts'
import { Stage } from '../stage/stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await Stage.open()
})
afterEach(() => stage.clear())
afterAll(() => stage.close())

const LABELS = {
  vi: { suggestions: 'Khách hàng gợi ý', low: 'Nguy cơ thấp' },
  en: { suggestions: 'Suggested customers', low: 'Low risk' },
} as const

async function suggested(text: string): Promise<CustomerSuggestion[]> {
  const { items } = await call<CustomerSuggestions>(stage, '/v1/customers/suggestions', { text })
  return items
}

const isQuestion = (request: Request): boolean =>
  request.url().endsWith('/v1/customers/suggestions') && request.method() === 'POST'

/** Types into a field of the order form and waits until the page has the server's answer. */
async function ask({ page }: OrderPage, field: Locator, text: string, hand: Hand): Promise<void> {
  // Chromium says of some answers that it gave them up, though the page has read them to their end.
  const answer = Promise.any([
    page.waitForEvent('requestfinished', isQuestion),
    page.waitForEvent('requestfailed', isQuestion),
  ])
  await hand.write(field, text)
  await answer
}

/** What stands in the fields of the customer. */
async function customerFields({ page }: OrderPage) {
  const read = (id: string) => page.locator(`#${id}`).inputValue()
  const [phone, name, province, ward, street] = await Promise.all(
    ['phone', 'customer-name', 'province', 'ward', 'street'].map(read),
  )
  return { phone, name, province, ward, street }
}

alternately(BOOM_LIST_RUNS)(
  'S0-11 D-5 whoever is active is suggested; whoever is deactivated in the boom list vanishes at once, but is warned about ($label)',
  async ({ lang, hand }) => {
    const { suggestions, low } = LABELS[lang]
    const { name } = await customerOf(stage, 'low-from')
    const { typed, e164 } = phoneOf('low-from')
    const [order, partners] = await Promise.all([
      stage.visit('/', { lang }).then((visit) => new OrderPage(visit)),
      PartnersPage.open(stage, '', { lang }),
    ])
    await order.settled()
    const control = (await partners.find(name ?? '', hand)).getByRole('switch')
    const list = order.page.getByRole('listbox', { name: suggestions, exact: true })
    const option = list.getByRole('option', { name: new RegExp(`^${name}, `) })

    await ask(order, order.phone, typed.slice(0, 9), hand)
    await option.waitFor()
    await expect
      .poll(() => list.getByRole('option').count())
      .toBe((await suggested(typed.slice(0, 9))).length)

    await hand.press(control)
    await option.waitFor({ state: 'hidden' })
    expect((await suggested(typed)).map((customer) => customer.name)).not.toContain(name)
    await ask(order, order.phone, typed.slice(0, 9), hand)
    await expect.poll(() => option.isVisible()).toBe(false)
    await hand.write(order.phone, typed)
    await order.expectBadge(low)
    await expect.poll(() => list.isVisible()).toBe(false)
    expect(stage.answerFor(e164).level).toBe('low')

    await hand.press(control)
    await expect.poll(() => suggested(typed)).toHaveLength(1)
    await ask(order, order.phone, typed.slice(0, 9), hand)
    await option.waitFor()
    for (const page of [order, partners]) page.visit.expectQuiet()
  },
)

alternately(BOOM_LIST_RUNS)(
  'S0-11 X-5 whoever is chosen fills the order form ($label)',
  async ({ lang, hand }) => {
    const { suggestions, low } = LABELS[lang]
    const order = new OrderPage(await stage.visit('/', { lang }))
    await order.settled()
    const { typed } = phoneOf('low-from')
    const [customer] = await suggested(typed)
    const { name, address } = customer ?? {}
    if (!name || !address) throw new Error('the server suggests nobody with an address')
    const list = order.page.getByRole('listbox', { name: suggestions, exact: true })
    const nameField = order.page.locator('#customer-name')
    await ask(order, nameField, name, hand)
    await hand.take(nameField, list.getByRole('option', { name: new RegExp(`^${name}, `) }))
    await list.waitFor({ state: 'hidden' })
    const { province, ...fields } = await customerFields(order)
    expect(fields).toEqual({ name, phone: typed, ward: address.ward, street: address.street })
    expect(province).not.toBe('')
    expect(address.province?.endsWith(province ?? '-')).toBe(true)
    await order.expectBadge(low)
    await expect.poll(() => isFocused(nameField)).toBe(true)
    order.visit.expectQuiet()
  },
)

test('S0-11 an address of before July 2025 goes whole into the street; of the customer before nothing is left', async () => {
  const [modern] = await suggested(phoneOf('low-from').typed)
  const found = (await Promise.all(['ng', 'tr', 'le', 'ph'].map(suggested))).flat()
  const old = found.find(({ address, name }) => name && address?.district)
  const { address } = old ?? {}
  if (!modern?.name || !old?.name || !address)
    throw new Error('the server suggests nobody with an old address')
  const order = new OrderPage(await stage.visit())
  await order.settled()
  const choose = async ({ name }: CustomerSuggestion) => {
    await order.page.locator('#customer-name').fill(name ?? '')
    await order.page.getByRole('option', { name: new RegExp(`^${name}, `) }).click()
  }
  await choose(modern)
  await expect.poll(() => customerFields(order)).toMatchObject({ ward: modern.address?.ward })
  await choose(old)
  const street = [address.street, address.ward, address.district, address.province].join(', ')
  await expect.poll(() => customerFields(order)).toMatchObject({ province: '', ward: '', street })
  await order.page.locator('#ward').fill('Phường Hải Châu')
  await choose(old)
  await expect
    .poll(() => customerFields(order))
    .toMatchObject({ province: '', ward: 'Phường Hải Châu', street })
})
