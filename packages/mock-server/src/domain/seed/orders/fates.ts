import type { KnownDeliveryStatus } from '@boom-risk/client/contract'
import type { Customer } from '../../model.ts'
import type { Random } from '../../random.ts'

/**
 * What has become of an order. `counter`: bought in the shop itself, without delivery. `part_returned`: some of it is back
 * (`D-12`). `called_off`: the carrier's delivery was cancelled, the order was not.
 */
export type Fate =
  | Exclude<KnownDeliveryStatus, 'cancelled'>
  | 'part_returned'
  | 'called_off'
  | 'cancelled'
  | 'counter'

/** On the way, with those that turned round (`D-13`). */
const ON_THE_WAY: readonly Fate[] = ['delivering', 'returning', 'not_met', 'waiting_for_return']
/** Not handed to a carrier, so that they do not count as shipped (`D-2`). */
const NOT_SHIPPED: readonly Fate[] = [
  'pending',
  'cancelled',
  'ready_to_pick',
  'pending',
  'counter',
  'picking',
  'called_off',
]

export function isHandedOver(fate: Fate): boolean {
  return !NOT_SHIPPED.includes(fate)
}

/** From so many shipped orders on, the customer buys wholesale: many open orders, and one with many lines. */
const WHOLESALE = 400
const WHOLESALE_OPEN_ORDERS = 20
export const WHOLESALE_LINES = 60

export function isWholesale({ shipped }: Pick<Customer, 'shipped'>): boolean {
  return shipped >= WHOLESALE
}

/** Fates that add up to the customer's counts: as many shipped, and as many of those returned. */
export function drawFates(random: Random, customer: Customer): Fate[] {
  const { shipped, returned } = customer
  const kept = Math.max(0, shipped - returned)
  const moving = isWholesale(customer) ? 16 : Math.min(kept, random.pick([0, 0, 1, 1, 2]))
  // Only who has returned something has a date of the last return.
  const partial = returned > 0 ? Math.min(kept - moving, Math.ceil(kept / 50)) : 0
  const open = drawOpen(random, customer)
  return [
    ...Array<Fate>(returned).fill('returned'),
    ...take(ON_THE_WAY, moving, random.int(0, 3)),
    ...Array<Fate>(Math.max(0, partial)).fill('part_returned'),
    ...Array<Fate>(Math.max(0, kept - moving - partial)).fill('delivered'),
    ...take(NOT_SHIPPED, open.count, open.from),
  ]
}

/** Whoever sends a lot back has an order waiting: the one that the warning is about. */
function drawOpen(random: Random, customer: Customer): { readonly count: number; readonly from: number } {
  if (isWholesale(customer)) return { count: WHOLESALE_OPEN_ORDERS, from: 0 }
  if (customer.returned >= 3) return { count: random.int(1, 3), from: 0 }
  return { count: random.pick([0, 0, 1, 1, 2, 3]), from: random.int(0, NOT_SHIPPED.length - 1) }
}

/** In turn, so that whoever has many orders has some of each kind. */
function take(fates: readonly Fate[], count: number, from: number): Fate[] {
  return Array.from({ length: count }, (_, i) => fates[(from + i) % fates.length] ?? 'pending')
}
