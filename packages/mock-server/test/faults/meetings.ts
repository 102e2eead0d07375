import type { ScheduleResult } from './schedule.ts'

/** Schedules that are played by `npm run test:long`: seeds from 1. */
export const ALL_SCHEDULES = 2000
/** Of these, those that are played every day. */
export const DAILY_SCHEDULES = 200

/**
 * Played every day as well: with them the daily ones meet each fault at each call, and each end of each write, that all 2,000 meet. A seed
 * that finds something is added here, and stays.
 */
export const PINNED_SEEDS: readonly number[] = [
  228, 244, 263, 272, 273, 288, 312, 319, 320, 333, 356, 361, 383, 388, 389, 395, 400, 403, 413, 415, 444,
  480, 488, 529, 538, 549, 550, 561, 581, 588, 622, 642, 674, 675, 681, 683, 702, 748, 789, 808, 813, 825,
  868, 885, 948, 949, 984, 1100, 1169, 1216, 1223, 1235, 1244, 1259, 1295, 1322, 1341, 1355, 1456, 1471, 1473,
  1500, 1510, 1525, 1582, 1613, 1717, 1750, 1761, 1785, 1804, 1806, 1814, 1856, 1913, 1925, 1999,
]

/** What a schedule has met: which fault at which call, and how each write ended. */
export function meetings({ log, outcomes }: ScheduleResult): string[] {
  return [
    ...log,
    ...outcomes.map(
      ({ write, acknowledged, code, timesDone }) =>
        `${write} ${acknowledged ? 'acknowledged' : code}, done ${timesDone} times`,
    ),
  ]
}

/** Seeds to be pinned so that these, too, are met: few, each with what it meets first. */
export function seedsFor(missing: ReadonlySet<string>, results: readonly ScheduleResult[]): number[] {
  const left = new Set(missing)
  const seeds: number[] = []
  while (left.size) {
    const counted = results.map((result) => ({
      seed: result.seed,
      found: [...new Set(meetings(result))].filter((meeting) => left.has(meeting)),
    }))
    const best = counted.reduce((one, other) => (other.found.length > one.found.length ? other : one))
    if (!best.found.length) break
    seeds.push(best.seed)
    for (const meeting of best.found) left.delete(meeting)
  }
  return seeds
}
