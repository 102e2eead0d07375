import { isHandedToCarrier } from './handed-to-carrier.ts'
import { isReturned, type OrderFacts } from './order-rules.ts'
import { hasDataIssue, type KnownRiskLevel, returnRate, riskLevel, suggestedAction } from './risk.ts'

/** One order, as far as the rules of risk ask about it: whatever a host keeps of its orders can be put in this form. */
export interface AssessedOrder extends Pick<OrderFacts, 'deliveryStatus'> {
  /** By which the shop knows the person, equal for all their orders: the phone number in E.164, or a key of the host's. */
  readonly customer: string
  /** Only a part of the order came back (`D-12`). */
  readonly partiallyReturned?: boolean | undefined
  /** Whether a carrier has, or had, the parcel (`D-2`); without it, `deliveryStatus` tells (`wasShipped`). */
  readonly shipped?: boolean | undefined
  /** When it came back, in part or whole, in ms since 1970; `null`: it did not, or nobody knows when. */
  readonly returnedAt?: number | null | undefined
}

/** Returned beside shipped orders, with what the rule makes of them (`S0-3`, `D-4`). */
export interface ReturnFigures {
  readonly shipped: number
  readonly returned: number
  /** Percent, floored to one decimal; `null` when nothing was shipped. */
  readonly returnRate: number | null
  readonly dataIssue: 'returned_exceeds_shipped' | null
}

/** What a customer's orders add up to: what a recount of the server finds (`S0-14`). */
export interface OrderCounts {
  /** Handed to a carrier, in transit included (`D-2`). */
  readonly shipped: number
  /** All of it is back (`D-12`, `D-13`). */
  readonly returned: number
  /** When an order last came back, in part or whole, in ms since 1970. */
  readonly lastReturnAt: number | null
}

/** The risk of one customer in the shop that the orders are of. */
export interface CustomerAssessment extends ReturnFigures {
  readonly customer: string
  /** Every order, whatever became of it (`S1-13`). */
  readonly orders: number
  /** By this shop's orders (`D-11`): `none` is below the threshold of the boom list (`S0-2`), and never "safe" (`D-6`). */
  readonly level: KnownRiskLevel
  /** What the shop is advised to do with the next order (`X-3`). */
  readonly suggestedAction: 'ship' | 'call' | 'deposit'
  readonly lastReturnAt: number | null
}

/**
 * Whether an order counts as shipped (`D-2`): what it says of itself, otherwise by the state of its delivery. One that a shop handed over
 * its counter says `shipped: false`; one that was cancelled on its way says `shipped: true`.
 */
export function wasShipped({ shipped, deliveryStatus }: Pick<AssessedOrder, 'shipped' | 'deliveryStatus'>) {
  return shipped ?? (deliveryStatus !== null && isHandedToCarrier(deliveryStatus))
}

/** Rate and data issue of two counts (`S0-3`, `D-3`, `D-4`). */
export function returnFigures({
  shipped,
  returned,
}: Pick<OrderCounts, 'shipped' | 'returned'>): ReturnFigures {
  return {
    shipped,
    returned,
    returnRate: returnRate(returned, shipped),
    dataIssue: hasDataIssue(returned, shipped) ? 'returned_exceeds_shipped' : null,
  }
}

/** Counts one customer's orders, as a recount of the server does (`S0-14`). */
export function countOrders(orders: Iterable<Omit<AssessedOrder, 'customer'>>): OrderCounts {
  const tally = new Tally()
  for (const order of orders) tally.add(order)
  return { shipped: tally.shipped, returned: tally.returned, lastReturnAt: tally.lastReturnAt }
}

/**
 * Counts, rate and level of every customer, as the server reckons them, for hosts that keep their own orders. One pass; the orders of a
 * customer may stand anywhere.
 * @returns by `customer`, in the order in which each first appeared
 *
 * ```ts
 * const customers = assessOrders([
 *   { customer: '+84987654321', deliveryStatus: 'returned' },
 *   { customer: '+84987654321', deliveryStatus: 'delivered' },
 * ])
 * customers.get('+84987654321')?.level // 'none': two orders, one of them returned
 * ```
 */
export function assessOrders(orders: Iterable<AssessedOrder>): Map<string, CustomerAssessment> {
  const tallies = new Map<string, Tally>()
  for (const order of orders) {
    let tally = tallies.get(order.customer)
    if (!tally) tallies.set(order.customer, (tally = new Tally()))
    tally.add(order)
  }
  const assessments = new Map<string, CustomerAssessment>()
  for (const [customer, tally] of tallies) assessments.set(customer, assessmentOf(customer, tally))
  return assessments
}

/** What has been seen of one customer so far. */
class Tally {
  orders = 0
  shipped = 0
  returned = 0
  lastReturnAt: number | null = null

  add({
    deliveryStatus,
    partiallyReturned = false,
    shipped,
    returnedAt = null,
  }: Omit<AssessedOrder, 'customer'>) {
    this.orders++
    if (wasShipped({ shipped, deliveryStatus })) this.shipped++
    if (isReturned({ deliveryStatus, partiallyReturned })) this.returned++
    if (returnedAt !== null) this.lastReturnAt = Math.max(this.lastReturnAt ?? returnedAt, returnedAt)
  }
}

function assessmentOf(
  customer: string,
  { orders, shipped, returned, lastReturnAt }: Tally,
): CustomerAssessment {
  const level = riskLevel(returned, shipped)
  return {
    customer,
    orders,
    ...returnFigures({ shipped, returned }),
    level,
    suggestedAction: suggestedAction(level, 'none'),
    lastReturnAt,
  }
}
