import { DAY_MS } from '../../clock.ts'
import type { Customer, Instant } from '../../model.ts'
import type { Random } from '../../random.ts'
import type { Fate } from './fates.ts'

const HOUR_MS = DAY_MS / 24

/** When things happened to an order; each within the time that the shop has known the customer. */
export interface Timeline {
  readonly createdAt: Instant
  /** The slip was made, the parcel handed over, delivered or turned round, back in the shop. */
  readonly slipAt: Instant
  readonly shippedAt: Instant
  readonly arrivedAt: Instant
  readonly returnedAt: Instant
}

/** How long ago an order of each fate may have been made, in days; the others at any time. */
const RECENT: Partial<Record<Fate, number>> = {
  pending: 3,
  ready_to_pick: 2,
  picking: 2,
  delivering: 4,
  not_met: 6,
  waiting_for_return: 8,
  returning: 10,
}

/** An order that has come back does so by the customer's last return; the first that is drawn does exactly then. */
export function drawTimeline(
  random: Random,
  fate: Fate,
  customer: Customer,
  isLastReturn: boolean,
): Timeline {
  const { createdAt: from, computedAt } = customer
  const isBack = fate === 'returned' || fate === 'part_returned'
  const end = isBack ? (customer.lastReturnAt ?? computedAt) : computedAt
  const recent = RECENT[fate]
  const earliest = recent === undefined ? from : Math.max(from, end - recent * DAY_MS)
  const createdAt = isLastReturn
    ? Math.max(from, end - days(random, 5, 14))
    : earliest + Math.floor(random.next() * Math.max(0, end - earliest))
  const room = Math.max(0, end - createdAt)
  const slipAt = createdAt + Math.min(Math.floor(room * 0.1), days(random, 0.05, 1))
  const shippedAt = slipAt + Math.min(Math.floor(room * 0.2), days(random, 0.1, 1))
  const arrivedAt = shippedAt + Math.min(Math.floor(room * 0.3), days(random, 1, 4))
  const returnedAt = isLastReturn ? end : arrivedAt + Math.min(Math.floor(room * 0.3), days(random, 2, 7))
  return { createdAt, slipAt, shippedAt, arrivedAt, returnedAt }
}

function days(random: Random, min: number, max: number): number {
  return Math.floor((min + random.next() * (max - min)) * 24) * HOUR_MS + random.int(0, HOUR_MS - 1)
}
