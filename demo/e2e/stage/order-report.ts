import type { BoomListRun } from './boom-list-runs.ts'
import { phoneOf } from './customers.ts'
import { OrderPage } from './order-page.ts'
import { ReportDialog } from './report-dialog.ts'
import { placeOrder } from './reports.ts'
import { RISK_LABELS } from './risk-labels.ts'
import { RiskPopover } from './risk-popover.ts'
import type { Stage } from './stage.ts'

/** The order form of a shop with a phone typed, and the badge asked about it. */
export async function askBadge(
  stage: Stage,
  { lang, hand }: BoomListRun,
  shop: number,
  typed: string,
): Promise<{ order: OrderPage; popover: RiskPopover }> {
  const order = new OrderPage(await stage.visit('/', { lang, stored: { 'demo.shop': String(shop) } }))
  await hand.write(order.phone, typed)
  await hand.press(order.badge.locator('button[part=badge]'))
  return { order, popover: new RiskPopover(order) }
}

/** Reports a boundary customer, whom the shop has a new order of, from its order form. */
export async function reportFromOrder(
  stage: Stage,
  run: BoomListRun,
  shop: number,
  { key, content }: { key: string; content: string },
): Promise<{ order: OrderPage; dialog: ReportDialog }> {
  await placeOrder(stage, key, shop)
  const { order, popover } = await askBadge(stage, run, shop, phoneOf(key).typed)
  const button = popover.root.getByRole('button', { name: RISK_LABELS[run.lang].report, exact: true })
  await run.hand.press(button)
  const dialog = new ReportDialog(order.badge.locator('dialog'), run)
  await dialog.send(content)
  return { order, dialog }
}
