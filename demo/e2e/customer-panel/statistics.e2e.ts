import type { Order } from '@boom-risk/client'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { alternately } from '../stage/alternately.ts'
import { ask, customerOf, ordersOf } from '../stage/api.ts'
import type { InboxPage } from '../stage/inbox-page.ts'
import { openPanel, PANEL_RUNS, type PanelRun } from '../stage/panel-runs.ts'
import { Stage } from '../stage/stage.ts'

const WORDS = {
  vi: {
    orders: 'Thông tin đơn hàng',
    all: 'Tất cả đơn',
    completed: 'Hoàn tất',
    returned: 'Chuyển hoàn',
    ofAll: 'trên tổng đơn',
    ofShipped: 'trên đơn giao',
    percent: ' %',
  },
  en: {
    orders: 'Orders',
    all: 'All orders',
    completed: 'Completed',
    returned: 'Returned',
    ofAll: 'of all orders',
    ofShipped: 'of shipped orders',
    percent: '%',
  },
} as const

/** Buyers of few orders and of many. */
const BUYERS = [
  ['low-from', 'Võ Thanh Hạnh'],
  ['many-orders', 'Lương Thị Diệu Hiền'],
] as const

let stage: Stage
beforeAll(async () => {
  stage = await Stage.open()
})
afterEach(() => stage.clear())
afterAll(() => stage.close())

alternately(PANEL_RUNS)(
  'S1-11 orders are completed once they are delivered and paid, as a rate of all orders ($label)',
  async (run) => {
    const [[, first]] = BUYERS
    const inbox = await openPanel(stage, run, first)
    for (const [key, name] of BUYERS) {
      if (name !== first) await inbox.open(name, run.hand)
      await inbox.shows(name)
      const orders = await allOrders(key)
      const completed = orders.filter(isCompleted)
      expect(completed.length).toBeGreaterThan(0)
      expect(completed.length).toBeLessThan(orders.filter(isPaid).length)
      await expectFigure(inbox, run, 'completed', completed.length, orders.length)
    }
    inbox.visit.expectQuiet()
  },
)

alternately(PANEL_RUNS)(
  'S1-12 orders are returned once all of it is back, as a rate of all orders and not of those shipped ($label)',
  async (run) => {
    const inbox = await openPanel(stage, run, 'Lương Thị Diệu Hiền')
    const before = await allOrders('many-orders')
    const coming = before.find(({ delivery }) => delivery.status === 'returning')
    if (!coming) throw new Error('no order is on its way back')
    expect(
      before.some(({ partialReturn, delivery }) => partialReturn && delivery.status === 'returned'),
    ).toBe(true)
    const count = before.filter(isReturned).length
    await expectFigure(inbox, run, 'returned', count, before.length)

    // The parcel arrives while the panel is open.
    await ask(stage, `/__mock/orders/${coming.id}/delivery`, { method: 'PUT', body: { status: 'returned' } })
    await expectFigure(inbox, run, 'returned', count + 1, before.length)
    const orders = await inbox.section(WORDS[run.lang].orders).innerText()
    expect(orders, 'D-1: the other rate stays with the risk').not.toContain(WORDS[run.lang].ofShipped)
    inbox.visit.expectQuiet()
  },
)

alternately(PANEL_RUNS)(
  'S1-13 all orders are counted whatever became of them, in words as in the drawing ($label)',
  async (run) => {
    const words = WORDS[run.lang]
    const inbox = await openPanel(stage, run, 'Lý Khánh Chi')
    const stats = inbox.section(words.orders).locator('.stats')
    const orders = await allOrders('psid-only')
    expect(new Set(orders.map(({ delivery }) => delivery.status)).size).toBeGreaterThan(1)
    expect(orders.filter(({ cancellation }) => cancellation).length).toBeGreaterThan(0)
    await expect.poll(async () => plain(await stats.innerText())).toContain(`${words.all} ${orders.length}`)

    // The drawing is nothing to be read out: what it shows is said beside it.
    const [drawing] = await stats.locator('svg').all()
    await expect.poll(() => drawing?.getAttribute('aria-hidden')).toBe('true')
    const shares = await stats
      .locator('rect')
      .evaluateAll((bars) =>
        bars.map((bar) => [bar.getAttribute('class'), bar.getBoundingClientRect().width] as const),
      )
    const width = shares.reduce((sum, [, share]) => sum + share, 0)
    const counted = {
      completed: orders.filter(isCompleted).length,
      returned: orders.filter(isReturned).length,
    }
    const others = orders.length - counted.completed - counted.returned
    const expected = Object.entries({ ...counted, others }).filter(([, count]) => count > 0)
    expect(shares.map(([kind]) => kind)).toEqual(expected.map(([kind]) => kind))
    for (const [at, [, count]] of expected.entries())
      expect(shares[at]?.[1]).toBeCloseTo((width * count) / orders.length, 0)
    await expect
      .poll(() => stats.getByRole('term').allInnerTexts())
      .toEqual([words.completed, words.returned])
    inbox.visit.expectQuiet()
  },
)

/** Every order that the API has of a customer. */
async function allOrders(key: (typeof BUYERS)[number][0] | 'psid-only'): Promise<Order[]> {
  const customer = await customerOf(stage, key)
  const orders: Order[] = []
  let { items, nextCursor } = await ordersOf(stage, customer, 200)
  for (;;) {
    orders.push(...items)
    if (nextCursor === null) return orders
    ;({ items, nextCursor } = await ask<Awaited<ReturnType<typeof ordersOf>>>(
      stage,
      `/v1/customers/${customer.id}/orders?limit=200&cursor=${nextCursor}`,
    ))
  }
}

async function expectFigure(
  inbox: InboxPage,
  { lang }: PanelRun,
  kind: 'completed' | 'returned',
  count: number,
  total: number,
): Promise<void> {
  const words = WORDS[lang]
  const rate = (Math.floor((count * 1000) / total) / 10).toLocaleString(lang)
  const figure = inbox.section(words.orders).locator('.stats dl > div', { hasText: words[kind] })
  await expect
    .poll(async () => plain(await figure.innerText()))
    .toBe(`${words[kind]} ${count}/${total} ${rate}${words.percent} ${words.ofAll}`)
}

const isDelivered = ({ delivery }: Order) => delivery.status === 'delivered'
const isPaid = ({ financialStatus }: Order) => financialStatus === 'paid'
const isCompleted = (order: Order) => isDelivered(order) && isPaid(order)
const isReturned = ({ delivery, partialReturn }: Order) => delivery.status === 'returned' && !partialReturn

function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}
