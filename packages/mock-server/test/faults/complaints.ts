import type { ScheduleResult } from './schedule.ts'

/** What went wrong, each with the seed that plays it again. */
export function complaints(results: readonly ScheduleResult[]): string[] {
  return results.flatMap(({ seed, violations }) =>
    violations.map((violation) => `npm run test:faults -- --seed ${seed}: ${violation}`),
  )
}
