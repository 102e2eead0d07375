import type { Customer, CustomerSummary } from '@boom-risk/client'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { alternately } from '../stage/alternately.ts'
import { ask, ordersOf } from '../stage/api.ts'
import { BOOM_LIST_RUNS } from '../stage/boom-list-runs.ts'
import { loneCustomers, PartnersPage, searchBoomList } from '../stage/partners-page.ts'
import { shopMinute } from '../stage/shop-date.ts'
import { Stage } from '../stage/stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await Stage.open()
})
afterEach(() => stage.clear())
afterAll(() => stage.close())

const LABELS = {
  vi: {
    refresh: 'Làm mới SL đơn hàng',
    refreshed: (name: string) => `Đã làm mới SL đơn hàng của ${name}`,
    left: (name: string, figures: string) =>
      `${name} không còn trong danh sách khách boom hàng (${figures}). Làm mới lúc `,
    rate: (percent: number) => `${percent.toLocaleString('vi')} %`,
  },
  en: {
    refresh: 'Refresh order counts',
    refreshed: (name: string) => `Refreshed the order counts of ${name}`,
    left: (name: string, figures: string) =>
      `${name} is no longer on the boom list (${figures}). Refreshed at `,
    rate: (percent: number) => `${percent.toLocaleString('en')}%`,
  },
} as const

const plain = (text: string): string => text.replace(/[\s\u00a0\u202f]+/g, ' ')

/** The carrier says of a parcel that came back that it was delivered after all. */
async function deliverReturned(customer: Pick<CustomerSummary, 'id'>): Promise<void> {
  const { items } = await ordersOf(stage, customer, 100)
  const returned = items.find(({ delivery }) => delivery.status === 'returned')
  if (!returned) throw new Error('nothing of this customer has come back')
  await ask(stage, `/__mock/orders/${returned.id}/delivery`, { method: 'PUT', body: { status: 'delivered' } })
}

async function customerWith(
  test: (returned: number) => boolean,
): Promise<CustomerSummary & { name: string }> {
  const found = (await loneCustomers(stage)).find(({ risk }) => test(risk.shop.returned))
  if (!found) throw new Error('the boom list has nobody with so many returned orders')
  return found
}

alternately(BOOM_LIST_RUNS)(
  'S0-14 the row menu reloads the order counts of the customer ($label)',
  async ({ lang, hand }) => {
    const { refresh, refreshed } = LABELS[lang]
    const { id, name, risk } = await customerWith((returned) => returned > 10)
    const partners = await PartnersPage.open(stage, '', { lang })
    const row = await partners.find(name, hand)
    await deliverReturned({ id })
    const before = risk.shop.returned
    const shown = row.locator('td.returned')
    await expect.poll(() => shown.innerText()).toBe(before.toLocaleString(lang))
    await partners.chooseFromMenu(row, refresh, hand)
    await expect.poll(() => partners.notices.innerText()).toContain(refreshed(name))
    const customer = await ask<Customer>(stage, `/v1/customers/${id}`)
    expect(customer.risk.shop.returned).toBe(before - 1)
    await expect.poll(() => shown.innerText()).toBe((before - 1).toLocaleString(lang))
    expect(partners.visit.calls(`/v1/customers/${id}/refresh`)).toHaveLength(1)
    partners.visit.expectQuiet()
  },
)

alternately(BOOM_LIST_RUNS)(
  'S0-14 D-8 who drops below the threshold leaves with a notice that says when it was refreshed ($label)',
  async ({ lang, hand }) => {
    const { refresh, left, rate } = LABELS[lang]
    const customer = await customerWith((returned) => returned === 3)
    const { id, name } = customer
    await deliverReturned(customer)
    const partners = await PartnersPage.open(stage, '', { lang })
    const row = await partners.find(name, hand)
    await partners.chooseFromMenu(row, refresh, hand)
    await expect.poll(() => row.count()).toBe(0)
    const { risk, refreshedAt } = await ask<Customer>(stage, `/v1/customers/${id}`)
    const { returned, shipped } = risk.shop
    expect([risk.level, returned]).toEqual(['none', 2])
    const figures = `${returned}/${shipped} · ${rate(Math.floor((returned * 1000) / shipped) / 10)}`
    await expect.poll(async () => plain(await partners.notices.innerText())).toContain(left(name, figures))
    expect(plain(await partners.notices.innerText())).toContain(shopMinute(lang, refreshedAt ?? ''))
    const { items } = await searchBoomList(stage, { limit: 100 })
    expect(items.map((listed) => listed.id)).not.toContain(id)
    partners.visit.expectQuiet()
  },
)
