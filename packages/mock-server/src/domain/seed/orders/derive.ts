import type { Customer, Employee, Instant } from '../../model.ts'
import {
  type Cancellation,
  type Delivery,
  type GoodsReturn,
  type Order,
  type OrderLine,
  totalOf,
} from '../../orders/model.ts'
import { Random } from '../../random.ts'
import { drawLine } from './catalogue.ts'
import { drawFates, type Fate, isHandedOver, isWholesale, WHOLESALE_LINES } from './fates.ts'
import { drawParcel } from './parcels.ts'
import { drawPayment, paidOf } from './payment.ts'
import { drawTimeline, type Timeline } from './timeline.ts'

export interface DeriveOptions {
  readonly seed: number
  /** Number of the shop, which says what it sells. */
  readonly shopNumber: number
  /** Who may have cancelled an order. */
  readonly employees: readonly Employee[]
}

/** More orders than any seeded customer has: an order's number is its customer's times this, and its place. */
export const MAX_ORDERS = 10_000

const CANCEL_REASONS = [
  'Khách đổi ý',
  'Đặt trùng đơn',
  'Hết hàng',
  'Không xác nhận được với khách',
  null,
] as const
const RETURN_REASONS = [
  'Khách từ chối nhận',
  'Không gặp khách',
  'Hẹn giao lại quá 3 lần',
  'Sai địa chỉ nhận hàng',
  'Hàng không đúng mô tả',
  null,
] as const

/** The number in a seeded customer's id; `null` for customers who were made while the server ran: they have no orders. */
export function seedNumberOf(customerId: string): number | null {
  const [, digits] = /^cus_(\d{1,7})$/.exec(customerId) ?? []
  return digits === undefined ? null : Number(digits)
}

/**
 * The orders of a seeded customer, as many shipped and returned as the customer's counts say. The same customer has the same
 * orders each time, on every machine.
 */
export function deriveOrders(customer: Customer, options: DeriveOptions): Order[] {
  const number = seedNumberOf(customer.id)
  if (number === null) return []
  const random = randomOf(options.seed, customer)
  const drafts = drawDrafts(random, customer)
  const wholesale = isWholesale(customer) ? drafts.findLastIndex(({ fate }) => fate === 'pending') : -1
  return drafts.map((draft, i) =>
    draftOrder(random, customer, options, {
      ...draft,
      number: number * MAX_ORDERS + i + 1,
      lines: i === wholesale ? WHOLESALE_LINES : null,
    }),
  )
}

/** When a seeded order was handed to a carrier and when all of it was back, without what it holds: for counting many. */
export function deriveMovements(
  customer: Customer,
  seed: number,
): { readonly shippedAt: Instant | null; readonly returnedAt: Instant | null }[] {
  if (seedNumberOf(customer.id) === null) return []
  return drawDrafts(randomOf(seed, customer), customer).map(({ fate, times, unrecorded }) => ({
    shippedAt: isHandedOver(fate) && !unrecorded ? times.shippedAt : null,
    returnedAt: fate === 'returned' ? times.returnedAt : null,
  }))
}

function randomOf(seed: number, customer: Customer): Random {
  return new Random(seed, 'orders', customer.id)
}

interface DraftTimes {
  readonly fate: Fate
  readonly times: Timeline
  /** More came back than went out (`D-4`): the shop has recorded no hand-over for the rest. */
  readonly unrecorded: boolean
}

function drawDrafts(random: Random, customer: Customer): DraftTimes[] {
  const drafts = drawFates(random, customer).map((fate, i, fates) => ({
    fate,
    times: drawTimeline(random, fate, customer, fate === 'returned' && fates.indexOf(fate) === i),
    unrecorded: fate === 'returned' && i >= customer.shipped,
  }))
  return drafts.sort((a, b) => a.times.createdAt - b.times.createdAt)
}

interface Draft extends DraftTimes {
  readonly number: number
  readonly lines: number | null
}

function draftOrder(
  random: Random,
  customer: Customer,
  { shopNumber, employees }: DeriveOptions,
  { fate, times, unrecorded, number, lines: lineCount }: Draft,
): Order {
  const lines = drawLines(random, shopNumber, lineCount ?? random.pick([1, 1, 1, 2, 2, 3, 4]), fate)
  const amounts = {
    lines,
    discount: random.chance(0.2) ? random.int(1, 4) * 10_000 : 0,
    shippingFee: fate === 'counter' ? 0 : random.pick([0, 20_000, 25_000, 30_000, 35_000]),
  }
  const { financialStatus, payment } = drawPayment(random, fate)
  return {
    id: `ord_${number}`,
    version: 1,
    shopId: customer.shopId,
    customerId: customer.id,
    code: `#DH${number}`,
    createdAt: times.createdAt,
    ...amounts,
    paid: paidOf(financialStatus, totalOf(amounts)),
    financialStatus,
    payment,
    delivery: drawDelivery(random, fate, times, { number, unrecorded }),
    goodsReturn: drawReturn(random, fate, times, lines),
    cancellation: fate === 'cancelled' ? drawCancellation(random, employees, times.slipAt) : null,
    confirmationSentAt: random.chance(0.6)
      ? times.createdAt + Math.floor((times.slipAt - times.createdAt) / 2)
      : null,
  }
}

/** Of one piece, nothing can come back in part (`D-12`). */
function drawLines(random: Random, shopNumber: number, count: number, fate: Fate): OrderLine[] {
  const least = fate === 'part_returned' ? Math.max(2, count) : count
  return Array.from({ length: least }, (_, i) => drawLine(random, shopNumber, `line_${i + 1}`))
}

const NO_DELIVERY = {
  slip: null,
  carrier: null,
  trackingCode: null,
  trackingUrl: null,
  shippedAt: null,
  deliveredAt: null,
  returnedAt: null,
} as const

function drawDelivery(
  random: Random,
  fate: Fate,
  { slipAt, shippedAt, arrivedAt, returnedAt }: Timeline,
  { number, unrecorded }: Pick<Draft, 'number' | 'unrecorded'>,
): Delivery {
  if (fate === 'pending' || fate === 'cancelled') return { status: 'pending', ...NO_DELIVERY }
  if (fate === 'called_off') return { status: 'cancelled', ...NO_DELIVERY }
  if (fate === 'counter') return { status: 'delivered', ...NO_DELIVERY, deliveredAt: slipAt }
  const isBack = fate === 'returned' || fate === 'part_returned'
  const isDelivered = fate === 'delivered' || fate === 'part_returned'
  return {
    status: fate === 'part_returned' ? 'returned' : fate,
    slip: { id: `slip_${number}`, code: `PGH${number}`, createdAt: slipAt },
    ...drawParcel(random),
    shippedAt: isHandedOver(fate) && !unrecorded ? shippedAt : null,
    deliveredAt: isDelivered ? arrivedAt : null,
    returnedAt: isBack ? returnedAt : null,
  }
}

function drawReturn(
  random: Random,
  fate: Fate,
  { arrivedAt }: Timeline,
  lines: readonly OrderLine[],
): GoodsReturn | null {
  const isPart = fate === 'part_returned'
  if (!isPart && fate !== 'waiting_for_return' && fate !== 'returning' && fate !== 'returned') return null
  const back = isPart ? lines.slice(0, random.int(1, lines.length - 1)) : lines
  return {
    startedAt: arrivedAt,
    reason: random.pick(RETURN_REASONS),
    quantities: Object.fromEntries(back.map(({ id, quantity }) => [id, quantity])),
  }
}

function drawCancellation(random: Random, employees: readonly Employee[], at: Instant): Cancellation {
  const writers = employees.filter(({ role }) => role !== 'read_only')
  return {
    // Orders from before the shop kept a record, and those that a channel cancelled by itself (`D-14`).
    employeeId: random.chance(0.3) ? null : random.pick(writers).id,
    at,
    reason: random.pick(CANCEL_REASONS),
  }
}
