import { CARRIERS } from '@boom-risk/client/rules'
import type { Instant } from '../model.ts'
import type { Delivery, GoodsReturn, Order, OrderLine } from '../orders/model.ts'
import type { ImportedOrder, ImportedState } from './imported-order.ts'
import { OWN_SHOP_ID } from './own-shop-id.ts'

const STATUS: Readonly<Record<ImportedState, Delivery['status']>> = {
  pending: 'pending',
  shipping: 'delivering',
  delivered: 'delivered',
  returning: 'returning',
  returned: 'returned',
  partially_returned: 'returned',
  cancelled: 'pending',
}

/** The record of an order from a file; `now` dates what the file does not. */
export function orderRecord(
  order: ImportedOrder,
  { id, customerId, version, now }: Pick<Order, 'id' | 'customerId' | 'version'> & { readonly now: Instant },
): Order {
  const createdAt = order.placedAt ?? order.shippedAt ?? order.endedAt ?? now
  const lines = linesOf(order)
  const { discount, shippingFee, total } = amountsOf(order, lines)
  const isCancelled = order.state === 'cancelled'
  const isPaid = order.paid ?? order.state === 'delivered'
  const endedAt = order.endedAt ?? order.shippedAt ?? createdAt
  return {
    id,
    version,
    shopId: OWN_SHOP_ID,
    customerId,
    source: order.source,
    statedAt: order.updatedAt ?? undefined,
    placedAt: order.placedAt ?? undefined,
    code: order.code,
    createdAt,
    lines,
    discount,
    shippingFee,
    paid: isPaid && !isCancelled ? total : 0,
    financialStatus: isCancelled ? 'voided' : isPaid ? 'paid' : 'pending',
    payment: order.payment,
    delivery: deliveryOf(order, { id, createdAt, endedAt }),
    goodsReturn: goodsReturnOf(order, lines, endedAt),
    cancellation: isCancelled ? { employeeId: null, at: endedAt, reason: order.reason } : null,
    confirmationSentAt: null,
  }
}

const LINE_IDS: string[] = []

/** One text for all orders' first lines, one for all second ones. */
function lineId(index: number): string {
  return (LINE_IDS[index] ??= `line_${index + 1}`)
}

/** A file without products, or with none of each, has orders all the same: one line stands for what each came to. */
function linesOf({ lines, total, discount, shippingFee }: ImportedOrder): OrderLine[] {
  const told = lines.map((line, i) => ({ id: lineId(i), ...line, imageUrl: null }))
  if (told.some(({ quantity }) => quantity > 0)) return told
  return [
    ...told,
    {
      id: lineId(told.length),
      title: 'Đơn hàng',
      variant: null,
      sku: null,
      quantity: 1,
      unitPrice: Math.max(0, (total ?? 0) + discount - shippingFee),
      imageUrl: null,
    },
  ]
}

/** What the customer owes is what the file says; where its parts do not add up to that, the discount makes up for it. */
function amountsOf({ total, discount, shippingFee }: ImportedOrder, lines: readonly OrderLine[]) {
  const subtotal = lines.reduce((sum, { quantity, unitPrice }) => sum + quantity * unitPrice, 0)
  if (total === null)
    return {
      discount: Math.min(discount, subtotal),
      shippingFee,
      total: subtotal - Math.min(discount, subtotal) + shippingFee,
    }
  const rest = subtotal + shippingFee - total
  return rest >= 0
    ? { discount: rest, shippingFee, total }
    : { discount: 0, shippingFee: shippingFee - rest, total }
}

function deliveryOf(
  { state, shipped, shippedAt, carrier, trackingCode, code }: ImportedOrder,
  { id, createdAt, endedAt }: { id: string; createdAt: Instant; endedAt: Instant },
): Delivery {
  const handedOver = shipped ? (shippedAt ?? createdAt) : null
  return {
    status: shipped && state === 'cancelled' ? 'cancelled' : STATUS[state],
    slip: shipped ? { id, code: trackingCode ?? code, createdAt: handedOver ?? createdAt } : null,
    carrier: carrier === null ? null : carrierOf(carrier),
    trackingCode,
    trackingUrl: null,
    shippedAt: handedOver,
    deliveredAt: state === 'delivered' ? endedAt : null,
    returnedAt: state === 'returned' || state === 'partially_returned' ? endedAt : null,
  }
}

function goodsReturnOf(
  { state, reason }: ImportedOrder,
  lines: readonly OrderLine[],
  startedAt: Instant,
): GoodsReturn | null {
  if (state !== 'returning' && state !== 'returned' && state !== 'partially_returned') return null
  const isWhole = state !== 'partially_returned'
  return {
    startedAt,
    reason,
    quantities: isWhole ? Object.fromEntries(lines.map(({ id, quantity }) => [id, quantity])) : {},
  }
}

const carriers = new Map<string, Delivery['carrier']>()
const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

/** One of the registry by any of its names (`S1-16`), otherwise the file's own word for it. */
function carrierOf(name: string): Delivery['carrier'] {
  let carrier = carriers.get(name)
  if (carrier === undefined) {
    const known = CARRIERS.find(({ id, name: own, aliases = [] }) =>
      [id, own, ...aliases].some((alias) => plain(alias) === plain(name)),
    )
    carrier = known
      ? { code: known.id, name: known.name }
      : { code: plain(name).slice(0, 40) || 'other', name }
    carriers.set(name, carrier)
  }
  return carrier
}
