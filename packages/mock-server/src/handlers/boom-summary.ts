import { getBoomSummary } from '@boom-risk/client/contract'
import { DAY_MS, toTimestamp } from '../domain/clock.ts'
import { summarizeBoom } from '../domain/summary/boom-summary.ts'
import { TIME_ZONE } from '../domain/summary/shop-days.ts'
import { route } from './route.ts'

/** `2026-11-21` */
function calendarDate(day: number): string {
  return toTimestamp(day * DAY_MS).slice(0, 10)
}

export const boomSummaryRoute = route(getBoomSummary, ({ domain, actor, query }) => {
  const { countsByLevel, countsByStatus, interval, points } = summarizeBoom(domain, actor, query)
  return {
    body: {
      countsByLevel,
      countsByStatus,
      returns: {
        interval,
        timeZone: TIME_ZONE,
        points: points.map(({ from, shipped, returned }) => ({
          from: calendarDate(from),
          shipped,
          returned,
        })),
      },
      computedAt: toTimestamp(domain.clock()),
    },
  }
})
