import type { BoomSummaryQuery } from '@boom-risk/client/contract'
import type { Actor } from '../access.ts'
import { findableBy } from '../lists/findable.ts'
import type { Domain } from '../domain.ts'
import type { CountsByLevel } from '../lists/view.ts'
import { type DayCounts, dayOf } from './shop-days.ts'

const DEFAULT_DAYS = 90
const WEEK = 7
/** 1 January 1970 was a Thursday. */
const FIRST_WEEKDAY = 3

/** The orders of one interval; `from` is its first day, counted since 1970. */
export interface ReturnsPoint extends DayCounts {
  readonly from: number
}

export interface BoomSummary {
  readonly countsByLevel: CountsByLevel
  readonly countsByStatus: { readonly active: number; readonly inactive: number }
  readonly interval: 'day' | 'week'
  /** Without a gap, oldest first. */
  readonly points: readonly ReturnsPoint[]
}

/** Figures above the boom list: who is on it, and what the whole shop shipped and got back of late. */
export function summarizeBoom(
  domain: Domain,
  actor: Actor,
  { days = DEFAULT_DAYS, interval = 'week' }: BoomSummaryQuery,
): BoomSummary {
  const shopId = actor.shop.id
  const sort = { by: 'return_rate', direction: 'descending' } as const
  const listed = (filter: { readonly status?: 'active' | 'inactive' }) =>
    domain.lists.view(shopId, { list: 'boom', filter, sort, findable: findableBy(actor) })
  const today = dayOf(domain.clock())
  const length = interval === 'week' ? WEEK : 1
  const points: ReturnsPoint[] = []
  // A week is whole, even where the days asked for begin in its middle: else the first would look like a bad one.
  for (let from = beginOf(today - days + 1, interval); from <= today; from += length)
    points.push({ from, ...sumOf(domain, shopId, from, length) })
  return {
    countsByLevel: listed({}).countsByLevel,
    countsByStatus: {
      active: listed({ status: 'active' }).total,
      inactive: listed({ status: 'inactive' }).total,
    },
    interval,
    points,
  }
}

/** Weeks begin on Monday. */
function beginOf(day: number, interval: 'day' | 'week'): number {
  return interval === 'day' ? day : day - ((day + FIRST_WEEKDAY) % WEEK)
}

function sumOf({ shopDays }: Domain, shopId: string, from: number, length: number): DayCounts {
  let shipped = 0
  let returned = 0
  for (let day = from; day < from + length; day++) {
    const counts = shopDays.on(shopId, day)
    shipped += counts.shipped
    returned += counts.returned
  }
  return { shipped, returned }
}
