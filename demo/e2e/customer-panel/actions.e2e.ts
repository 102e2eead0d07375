import type { Customer, Order } from '@boom-risk/client'
import type { Locator } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { alternately } from '../stage/alternately.ts'
import { ask, customerOf, ordersOf } from '../stage/api.ts'
import { isFocused } from '../stage/focus.ts'
import { keep } from '../stage/keep.ts'
import { openPanel, PANEL_RUNS, type PanelRun } from '../stage/panel-runs.ts'
import { Stage } from '../stage/stage.ts'

const WORDS = {
  vi: {
    actions: (code: string) => `Thao tác với đơn ${code}`,
    ship: 'Giao hàng',
    confirm: 'Gửi xác nhận đơn hàng',
    cancel: 'Hủy đơn hàng',
    shipTitle: (code: string) => `Giao đơn ${code}`,
    confirmTitle: (code: string) => `Gửi xác nhận đơn ${code}`,
    cancelTitle: (code: string) => `Hủy đơn ${code}`,
    shipped: (code: string) => `Đã tạo phiếu giao hàng cho đơn ${code}`,
    confirmed: (code: string) => `Đã gửi xác nhận đơn ${code}`,
    cancelled: (code: string) => `Đã hủy đơn ${code}`,
    confirmationSent: 'Đã gửi xác nhận',
    reason: 'Lý do hủy',
    noReason: 'Nhập lý do hủy',
    keep: 'Giữ đơn',
    hasSlip: 'Đã có phiếu giao hàng: hủy ở trang đơn hàng',
    isCancelled: 'Đơn đã hủy',
    cancelledBy: (who: string) => `${who} đã hủy`,
  },
  en: {
    actions: (code: string) => `Actions on order ${code}`,
    ship: 'Ship',
    confirm: 'Send confirmation',
    cancel: 'Cancel order',
    shipTitle: (code: string) => `Ship order ${code}`,
    confirmTitle: (code: string) => `Send the confirmation for order ${code}`,
    cancelTitle: (code: string) => `Cancel order ${code}`,
    shipped: (code: string) => `Delivery slip created for order ${code}`,
    confirmed: (code: string) => `Confirmation sent for order ${code}`,
    cancelled: (code: string) => `Cancelled order ${code}`,
    confirmationSent: 'Confirmation sent',
    reason: 'Reason',
    noReason: 'Enter a reason',
    keep: 'Keep the order',
    hasSlip: 'It has a delivery slip: cancel on the order page',
    isCancelled: 'Order cancelled',
    cancelledBy: (who: string) => `Cancelled by ${who}`,
  },
} as const

/** Their newest order waits to be shipped, the next one has a delivery slip. */
const NAME = 'Nguyễn Thị Thu Hà'

let stage: Stage
let customer: Customer
let putBack: () => void
beforeAll(async () => {
  stage = await Stage.open()
  customer = await customerOf(stage, 'high-from')
  putBack = await keep(stage, customer)
})
afterEach(async () => {
  await stage.clear()
  putBack()
})
afterAll(() => stage.close())

/** The panel with this order of the server, and the ways to act upon it. */
async function openOrder(run: PanelRun, wanted: (order: Order) => boolean) {
  const words = WORDS[run.lang]
  const order = (await ordersOf(stage, customer)).items.find(wanted)
  if (!order) throw new Error('the customer has no such order')
  const { panel, page, visit } = await openPanel(stage, run, NAME)
  const card = panel.locator('.order', { hasText: order.code })
  const button = card.getByRole('button', { name: words.actions(order.code) })
  const menu = panel.getByRole('menu', { name: words.actions(order.code) })
  return {
    words,
    order,
    panel,
    page,
    visit,
    card,
    button,
    menu,
    dialog: (title: string) => panel.getByRole('dialog', { name: title, exact: true }),
    notice: (text: string) => panel.locator('[part=notice]', { hasText: text }),
    openMenu: async () => {
      await run.hand.press(button)
      await menu.waitFor()
    },
    choose: async (item: string) => {
      await run.hand.press(button)
      await run.hand.press(menu.getByRole('menuitem', { name: item }))
    },
    press: (target: Locator) => run.hand.press(target),
    fresh: async () => (await ordersOf(stage, customer)).items.find(({ id }) => id === order.id),
  }
}

const isOpen = ({ actions }: Order) => actions.ship.allowed && actions.cancel.allowed
const hasSlip = ({ actions }: Order) => actions.cancel.reason === 'delivery_slip_exists'

alternately(PANEL_RUNS)('S1-9 an order is shipped once that is confirmed ($label)', async (run) => {
  const flow = await openOrder(run, isOpen)
  const { words, order, panel, menu } = flow
  await flow.openMenu()
  await expect
    .poll(() => menu.getByRole('menuitem').allInnerTexts())
    .toEqual([words.ship, words.confirm, words.cancel])
  await flow.press(menu.getByRole('menuitem', { name: words.ship }))
  const dialog = flow.dialog(words.shipTitle(order.code))
  await dialog.waitFor()
  expect((await flow.fresh())?.delivery.slip, 'nothing is done before it is confirmed').toBe(null)
  const changes = await panel.evaluateHandle(listenForChanges)
  await flow.press(dialog.getByRole('button', { name: words.ship, exact: true }))
  await flow.notice(words.shipped(order.code)).waitFor()
  expect((await flow.fresh())?.delivery.slip?.code).toBeTruthy()
  expect(await changes.jsonValue()).toEqual([{ id: order.id, action: 'ship' }])

  // With its slip it can neither be shipped again nor cancelled here.
  await flow.openMenu()
  const items = await menu.getByRole('menuitem').allInnerTexts()
  expect(items.map((item) => item.replaceAll(/\s*\n\s*/g, ' · '))).toEqual([
    words.confirm,
    `${words.cancel} · ${words.hasSlip}`,
  ])
  flow.visit.expectQuiet()
})

alternately(PANEL_RUNS)(
  'S1-9 the confirmation of an order is sent once that is confirmed ($label)',
  async (run) => {
    const flow = await openOrder(run, (order) => isOpen(order) && order.confirmationSentAt === null)
    const { words, order, card } = flow
    expect(await card.innerText()).not.toContain(words.confirmationSent)
    await flow.choose(words.confirm)
    const dialog = flow.dialog(words.confirmTitle(order.code))
    await dialog.waitFor()
    await flow.page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'hidden' })
    expect((await flow.fresh())?.confirmationSentAt, 'Escape sends nothing').toBe(null)
    await flow.choose(words.confirm)
    const before = Date.now()
    await flow.press(dialog.getByRole('button', { name: words.confirm, exact: true }))
    await flow.notice(words.confirmed(order.code)).waitFor()
    const sentAt = (await flow.fresh())?.confirmationSentAt
    expect(Date.parse(sentAt ?? '')).toBeGreaterThanOrEqual(before - 1000)
    await expect.poll(() => card.innerText()).toContain(words.confirmationSent)
    flow.visit.expectQuiet()
  },
)

alternately(PANEL_RUNS)(
  'S1-9 an order is cancelled with a reason, once that is confirmed ($label)',
  async (run) => {
    const flow = await openOrder(run, isOpen)
    const { words, order, card, visit } = flow
    const cancels = () => visit.calls(`/v1/orders/${order.id}/cancel`).length
    await flow.choose(words.cancel)
    const dialog = flow.dialog(words.cancelTitle(order.code))
    const reason = dialog.getByRole('textbox', { name: words.reason })
    await reason.waitFor()
    await expect.poll(() => isFocused(reason)).toBe(true)
    await run.hand.write(reason, 'Khách đổi ý')
    await flow.press(dialog.getByRole('button', { name: words.keep }))
    await dialog.waitFor({ state: 'hidden' })
    await expect.poll(() => isFocused(flow.button), { message: 'the focus goes back' }).toBe(true)
    expect(cancels()).toBe(0)

    await flow.choose(words.cancel)
    await expect.poll(() => reason.inputValue(), { message: 'what was typed is kept' }).toBe('Khách đổi ý')
    await run.hand.write(reason, '')
    const confirm = dialog.getByRole('button', { name: words.cancel, exact: true })
    await flow.press(confirm)
    await dialog.getByText(words.noReason).waitFor()
    expect(cancels()).toBe(0)
    await run.hand.write(reason, 'Khách đặt trùng')
    await flow.press(confirm)
    await flow.notice(words.cancelled(order.code)).waitFor()
    const cancellation = (await flow.fresh())?.cancellation
    const session = await ask<{ employee: { name: string } }>(stage, '/v1/session')
    expect(cancellation).toMatchObject({ by: { name: session.employee.name }, reason: 'Khách đặt trùng' })
    const shown = await card.innerText()
    for (const text of [words.isCancelled, words.cancelledBy(session.employee.name), 'Khách đặt trùng'])
      expect(shown).toContain(text)
    expect(await flow.button.count(), 'nothing is left to do').toBe(0)
    visit.expectQuiet()
  },
)

alternately(PANEL_RUNS)(
  'S1-10 with a delivery slip, cancelling leads to the order page ($label)',
  async (run) => {
    const flow = await openOrder(run, hasSlip)
    const { words, order, page, panel } = flow
    const { settings } = await ask<{ settings: { orderUrlTemplate: string } }>(stage, '/v1/session')
    const url = settings.orderUrlTemplate
      .replace('{orderId}', encodeURIComponent(order.id))
      .replace('{orderCode}', encodeURIComponent(order.code))
    await page.context().route(`${new URL(url).origin}/**`, (route) => route.fulfill({ body: '' }))
    await flow.openMenu()
    const item = flow.menu.getByRole('menuitem', { name: words.cancel })
    await expect.poll(() => item.innerText()).toContain(words.hasSlip)
    const opened = page.context().waitForEvent('page')
    await flow.press(item)
    const orderPage = await opened
    await orderPage.waitForURL(url)
    await orderPage.close()
    expect(await panel.getByRole('dialog').count()).toBe(0)

    // A host that shows orders itself is told why, and nothing is opened.
    const opens = await panel.evaluateHandle(takeOrders)
    await flow.choose(words.cancel)
    await expect.poll(() => opens.jsonValue()).toEqual([{ id: order.id, url, purpose: 'cancel' }])
    expect(page.context().pages()).toHaveLength(1)
    expect(flow.visit.calls(`/v1/orders/${order.id}/cancel`)).toEqual([])
    expect((await flow.fresh())?.cancellation).toBe(null)
    flow.visit.expectQuiet()
  },
)

/** Runs in the page: what the host hears of changed orders. */
function listenForChanges(panel: Element): unknown[] {
  const changes: unknown[] = []
  panel.addEventListener('boom-order-change', (event) => {
    if (event instanceof CustomEvent) changes.push({ id: event.detail.order.id, action: event.detail.action })
  })
  return changes
}

/** Runs in the page: a host that shows orders itself. */
function takeOrders(panel: Element): unknown[] {
  const opens: unknown[] = []
  panel.addEventListener('boom-order-open', (event) => {
    event.preventDefault()
    if (!(event instanceof CustomEvent)) return
    const { order, url, purpose } = event.detail
    opens.push({ id: order.id, url, purpose })
  })
  return opens
}
