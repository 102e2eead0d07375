import type { Order, Session } from '@boom-risk/client'
import type { BoomOrderOpenDetail } from '@boom-risk/elements/customer-panel'
import type { Locator } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { alternately } from '../stage/alternately.ts'
import { ask, customerOf } from '../stage/api.ts'
import { isFocused } from '../stage/focus.ts'
import { InboxPage } from '../stage/inbox-page.ts'
import { type Fate, giveFates } from '../stage/order-book.ts'
import { opened, standInForOtherSites } from '../stage/outside.ts'
import { openPanel, PANEL_RUNS, type PanelRun } from '../stage/panel-runs.ts'
import { shopMinute } from '../stage/shop-date.ts'
import { Stage } from '../stage/stage.ts'

const WORDS = {
  vi: {
    orders: 'Thông tin đơn hàng',
    open: 'Mở đơn',
    insert: 'Chèn vào tin trả lời',
    inserted: 'Đã chèn vào tin trả lời',
    paid: 'Đã thanh toán',
    pending: 'Chưa thanh toán',
    partially_paid: 'Đã thanh toán một phần',
    delivering: 'Đang giao hàng',
    not_met: 'Không gặp khách',
    waiting_for_return: 'Chờ chuyển hoàn',
    cancelledBy: (who: string) => `${who} đã hủy`,
    nobody: 'Không rõ người hủy',
    reason: (why: string) => `Lý do: ${why}`,
    noReason: 'Không ghi lý do',
  },
  en: {
    orders: 'Orders',
    open: 'Open order',
    insert: 'Insert into reply',
    inserted: 'Inserted into the reply',
    paid: 'Paid',
    pending: 'Unpaid',
    partially_paid: 'Partly paid',
    delivering: 'Delivering',
    not_met: 'Customer not available',
    waiting_for_return: 'Waiting for return',
    cancelledBy: (who: string) => `Cancelled by ${who}`,
    nobody: 'Cancelled by an unknown person',
    reason: (why: string) => `Reason: ${why}`,
    noReason: 'No reason given',
  },
} as const

const BUYER = 'Nguyễn Thị Thu Hà'

/** One on its way, one that met nobody, one that turns round: each paid another way. */
const UNDER_WAY: readonly Fate[] = [
  { delivery: { status: 'delivering' }, financialStatus: 'paid' },
  { delivery: { status: 'not_met' }, financialStatus: 'partially_paid' },
  { delivery: { status: 'waiting_for_return' } },
]

let stage: Stage
beforeAll(async () => {
  stage = await Stage.open()
})
afterEach(() => stage.clear())
afterAll(() => stage.close())

alternately(PANEL_RUNS)('S1-14 the order code leads to the host’s order page ($label)', async (run) => {
  const [order] = await ordersWith(UNDER_WAY)
  const { settings } = await ask<Session>(stage, '/v1/session')
  const { panel, page, visit } = await openPanel(stage, run, BUYER)
  await standInForOtherSites(page)
  const link = panel.getByRole('link', { name: `${WORDS[run.lang].open} ${order.code}` })
  await expect.poll(() => link.innerText()).toBe(order.code)
  const expected = settings.orderUrlTemplate
    ?.replace('{orderId}', order.id)
    .replace('{orderCode}', encodeURIComponent(order.code))
  await expect.poll(() => link.getAttribute('href')).toBe(expected)
  expect([await link.getAttribute('target'), await link.getAttribute('rel')]).toEqual([
    '_blank',
    'noopener noreferrer',
  ])
  const tab = await opened(page, () => run.hand.press(link))
  expect(tab).toEqual({ url: expected, hasOpener: false, referrer: '' })

  // A host that has the order page open already shows it there.
  const asked = panel.evaluate(takeOrderOpening)
  await run.hand.press(link)
  expect(await asked).toEqual({ id: order.id, url: expected, purpose: 'view' })
  expect(page.context().pages()).toHaveLength(1)
  visit.expectQuiet()
})

alternately(PANEL_RUNS)(
  'S1-15 resting on the picture tells the order’s state, and puts it into the reply ($label)',
  async (run) => {
    const orders = await ordersWith(UNDER_WAY)
    const inbox = await openPanel(stage, run, BUYER)
    const tip = inbox.panel.locator('.status-tip')
    for (const order of orders) {
      await run.hand.rest(pictureOf(inbox, order))
      await expectStatus(tip, order, run.lang)
      await inbox.page.keyboard.press('Escape')
      await tip.waitFor({ state: 'detached' })
    }
    const [order] = orders
    await inbox.reply.fill('Dạ chị ơi,')
    await run.hand.rest(pictureOf(inbox, order))
    await run.hand.press(tip.getByRole('button', { name: WORDS[run.lang].insert }))
    await expectReply(inbox, order, run.lang)
    inbox.visit.expectQuiet()
  },
)

const LANGUAGES = [{ lang: 'vi' }, { lang: 'en' }] as const

alternately(LANGUAGES)(
  'S1-15 a tap on the picture tells the order’s state, and puts it into the reply ($lang, touch)',
  async ({ lang }) => {
    const [, order] = await ordersWith(UNDER_WAY)
    const inbox = new InboxPage(await stage.visit('/inbox.html', { lang, context: { hasTouch: true } }))
    await inbox.shows(BUYER)
    await pictureOf(inbox, order).tap()
    const tip = inbox.panel.locator('.status-tip')
    await expectStatus(tip, order, lang)
    await inbox.reply.fill('Dạ chị ơi,')
    await pictureOf(inbox, order).tap()
    await tip.getByRole('button', { name: WORDS[lang].insert }).tap()
    await expectReply(inbox, order, lang)
    inbox.visit.expectQuiet()
  },
)

alternately(PANEL_RUNS)(
  'S1-19 D-14 a cancelled order tells who cancelled it, when and why, or that nobody knows ($label)',
  async (run) => {
    const words = WORDS[run.lang]
    const { store } = stage.server.domain
    const { id } = await customerOf(stage, 'high-from')
    const [employee] = store.employeesByShop.get(store.customers.get(id)?.shopId ?? '')
    const at = Date.UTC(2026, 0, 5, 3, 4)
    const [known, unknown] = await ordersWith([
      { cancellation: { employeeId: employee?.id ?? null, at, reason: 'Hết hàng màu be' } },
      { cancellation: { employeeId: null, at: at - 86_400_000, reason: null } },
    ])
    const inbox = await openPanel(stage, run, BUYER)
    await expectCancellation(inbox, known, run, [
      words.cancelledBy(String(employee?.name)),
      words.reason('Hết hàng màu be'),
    ])
    await expectCancellation(inbox, unknown, run, [words.nobody, words.noReason])
    inbox.visit.expectQuiet()
  },
)

async function ordersWith(fates: readonly Fate[]): Promise<[Order, Order, ...Order[]]> {
  const [first, second, ...others] = await giveFates(stage, await customerOf(stage, 'high-from'), fates)
  if (!first || !second) throw new Error('the customer has no orders')
  return [first, second, ...others]
}

function cardOf({ panel }: InboxPage, { code }: Order): Locator {
  return panel.locator('.order', { hasText: code })
}

function pictureOf(inbox: InboxPage, order: Order): Locator {
  return cardOf(inbox, order).locator('button.picture').first()
}

function wordOf(lang: PanelRun['lang'], status: string): string {
  const words: Readonly<Record<string, unknown>> = WORDS[lang]
  const word = words[status]
  if (typeof word !== 'string') throw new Error(`the test has no word for ${status}`)
  return word
}

async function expectStatus(tip: Locator, order: Order, lang: PanelRun['lang']): Promise<void> {
  // Where the panel scrolled under the pointer, another picture's came first.
  await tip.filter({ hasText: order.code }).waitFor()
  const said = plain(await tip.innerText())
  for (const part of [order.code, wordOf(lang, order.delivery.status), wordOf(lang, order.financialStatus)])
    expect(said).toContain(part)
}

/** The reply goes on after what was typed already, with the code, the amount and both states. */
async function expectReply(inbox: InboxPage, order: Order, lang: PanelRun['lang']): Promise<void> {
  await expect.poll(() => inbox.reply.inputValue()).toMatch(/^Dạ chị ơi, ./)
  const reply = plain(await inbox.reply.inputValue())
  const amount = `${order.amounts.total.toLocaleString(lang)} đ`
  const states = `${wordOf(lang, order.delivery.status)} · ${wordOf(lang, order.financialStatus)}`
  expect(reply).toContain(`${order.code} (${amount}): ${states}.`)
  await expect.poll(() => isFocused(inbox.reply)).toBe(true)
  await inbox.panel.locator('[part=notice]', { hasText: WORDS[lang].inserted }).waitFor()
}

async function expectCancellation(
  inbox: InboxPage,
  order: Order,
  { lang }: PanelRun,
  parts: readonly string[],
): Promise<void> {
  const said = cardOf(inbox, order).locator('.cancellation')
  const text = plain(await said.innerText())
  for (const part of parts) expect(text).toContain(part)
  const time = said.locator('time')
  const at = order.cancellation?.at ?? ''
  await expect.poll(() => time.getAttribute('datetime')).toBe(at)
  await expect.poll(() => time.getAttribute('title')).toBe(shopMinute(lang, at))
}

/** Runs in the page: the next order that is to be opened is opened by the host. */
function takeOrderOpening(panel: Element): Promise<unknown> {
  return new Promise((resolve) => {
    panel.addEventListener(
      'boom-order-open',
      (event) => {
        event.preventDefault()
        const { order, url, purpose } = (event as CustomEvent<BoomOrderOpenDetail>).detail
        resolve({ id: order.id, url, purpose })
      },
      { once: true },
    )
  })
}

function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}
