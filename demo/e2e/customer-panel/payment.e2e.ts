import type { Order, PaymentLink } from '@boom-risk/client'
import type { Locator } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { alternately } from '../stage/alternately.ts'
import { customerOf } from '../stage/api.ts'
import type { InboxPage } from '../stage/inbox-page.ts'
import { type Fate, giveFates } from '../stage/order-book.ts'
import { openPanel, PANEL_RUNS, type PanelRun } from '../stage/panel-runs.ts'
import { Stage } from '../stage/stage.ts'

const WORDS = {
  vi: {
    orders: 'Thông tin đơn hàng',
    more: 'Xem thêm',
    actions: 'Thao tác với đơn',
    resend: 'Gửi lại link thanh toán',
    title: (code: string) => `Gửi lại link thanh toán đơn ${code}`,
    owes: (amount: string) => `Khách còn phải trả ${amount}.`,
    sent: (code: string) => `Đã gửi link thanh toán đơn ${code} qua tin nhắn SMS`,
    insert: 'Chèn vào tin trả lời',
    reply: (code: string, url: string) => `Link thanh toán đơn ${code}: ${url}`,
    forbidden: 'Chưa thực hiện được: Không còn gì phải thanh toán',
  },
  en: {
    orders: 'Orders',
    more: 'Show more',
    actions: 'Actions on order',
    resend: 'Resend payment link',
    title: (code: string) => `Resend the payment link for order ${code}`,
    owes: (amount: string) => `The customer still owes ${amount}.`,
    sent: (code: string) => `Payment link for order ${code} sent by text message`,
    insert: 'Insert into reply',
    reply: (code: string, url: string) => `Payment link for order ${code}: ${url}`,
    forbidden: 'Could not be done: Nothing is left to pay',
  },
} as const

const ONLINE = { class: 'online', name: 'VNPay' } as const
const CANCELLED = { employeeId: null, at: Date.UTC(2026, 0, 5), reason: null }

/** What has something to pay online, and what has not (`S1-18`, `D-10`). */
const CASES: readonly (readonly [about: string, isAllowed: boolean, fate: Fate])[] = [
  ['online, unpaid', true, { payment: ONLINE }],
  ['online, partly paid', true, { payment: ONLINE, financialStatus: 'partially_paid', paid: 10_000 }],
  ['cod', false, { payment: { class: 'cod', name: 'COD' } }],
  ['bank', false, { payment: { class: 'bank', name: 'Ngân hàng' } }],
  ['other', false, { payment: { class: 'other', name: 'Khác' } }],
  ['online, paid', false, { payment: ONLINE, financialStatus: 'paid' }],
  ['online, cancelled', false, { payment: ONLINE, cancellation: CANCELLED }],
  [
    'online, completed',
    false,
    {
      payment: ONLINE,
      financialStatus: 'paid',
      delivery: { status: 'delivered', deliveredAt: CANCELLED.at },
    },
  ],
]

let stage: Stage
beforeAll(async () => {
  stage = await Stage.open()
})
afterEach(() => stage.clear())
afterAll(() => stage.close())

alternately(PANEL_RUNS)(
  'S1-18 D-10 a payment link is offered for unpaid online orders alone ($label)',
  async (run) => {
    const words = WORDS[run.lang]
    const orders = await ordersOfCases()
    const inbox = await openPanel(stage, run, 'Võ Thanh Hạnh')
    await run.hand.press(inbox.section(words.orders).getByRole('button', { name: words.more, exact: true }))
    for (const [at, [about, isAllowed]] of CASES.entries()) {
      const order = orders[at]
      expect(order?.actions.paymentLink.allowed, about).toBe(isAllowed)
      const card = inbox.panel.locator(`[data-order="${order?.id}"]`)
      await card.waitFor()
      const actions = card.getByRole('button', { name: words.actions })
      if ((await actions.count()) === 0) {
        expect(isAllowed, about).toBe(false)
        continue
      }
      await run.hand.press(actions)
      await inbox.panel.getByRole('menu').waitFor()
      await expect.poll(() => item(inbox, words.resend).count(), { message: about }).toBe(isAllowed ? 1 : 0)
      await inbox.page.keyboard.press('Escape')
      await inbox.panel.getByRole('menu').waitFor({ state: 'hidden' })
    }
    inbox.visit.expectQuiet()
  },
)

alternately(PANEL_RUNS)(
  'S1-18 the payment link is sent again, which is said, and goes into the reply ($label)',
  async (run) => {
    const words = WORDS[run.lang]
    const [, order] = await ordersOfCases()
    if (!order) throw new Error('the customer has no order')
    const inbox = await openPanel(stage, run, 'Võ Thanh Hạnh')
    const question = await ask(inbox, run, order)
    const { total, paid } = order.amounts
    await expect.poll(() => question.getByRole('heading').innerText()).toBe(words.title(order.code))
    const owed = `${(total - paid).toLocaleString(run.lang)} đ`
    expect(plain(await question.innerText())).toContain(words.owes(owed))

    // Read on its way: a browser forgets an answer when it pleases.
    const answered = new Promise<PaymentLink>((resolve) => {
      void inbox.page.route('**/payment-link', async (route) => {
        const response = await route.fetch()
        resolve((await response.json()) as PaymentLink)
        await route.fulfill({ response })
      })
    })
    await run.hand.press(question.getByRole('button', { name: words.resend }))
    const { url, sentBy } = await answered
    expect(sentBy).toBe('sms')
    const notice = inbox.panel.locator('[part=notice]', { hasText: words.sent(order.code) })
    await notice.waitFor()
    await run.hand.press(notice.getByRole('button', { name: words.insert }))
    await expect.poll(() => inbox.reply.inputValue()).toBe(words.reply(order.code, url))
    inbox.visit.expectQuiet()
  },
)

alternately(PANEL_RUNS)(
  'S1-18 a link that the rules forbid by now is not sent, and why is said ($label)',
  async (run) => {
    const words = WORDS[run.lang]
    const [order] = await ordersOfCases()
    if (!order) throw new Error('the customer has no order')
    const inbox = await openPanel(stage, run, 'Võ Thanh Hạnh')
    const question = await ask(inbox, run, order)
    // The customer pays meanwhile.
    await giveFates(stage, await customerOf(stage, 'low-from'), [
      { payment: ONLINE, financialStatus: 'paid' },
    ])
    await run.hand.press(question.getByRole('button', { name: words.resend }))
    await question.getByRole('alert').waitFor()
    await expect.poll(() => question.getByRole('alert').innerText()).toBe(words.forbidden)
    inbox.visit.expectQuiet({ network: true })
  },
)

async function ordersOfCases(): Promise<Order[]> {
  return giveFates(
    stage,
    await customerOf(stage, 'low-from'),
    CASES.map(([, , fate]) => fate),
  )
}

function item({ panel }: InboxPage, name: string): Locator {
  return panel.getByRole('menuitem', { name })
}

/** Chooses the action from the order's menu; it asks before it does anything. */
async function ask(inbox: InboxPage, { lang, hand }: PanelRun, { code }: Order): Promise<Locator> {
  const { actions, resend } = WORDS[lang]
  await hand.press(inbox.panel.getByRole('button', { name: `${actions} ${code}` }))
  await hand.press(item(inbox, resend))
  const question = inbox.panel.getByRole('dialog')
  await question.waitFor()
  return question
}

function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}
