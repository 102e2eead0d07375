/** Milliseconds since 1970. Injected wherever the domain asks for the time, so that tests decide what time it is. */
export type Clock = () => number

export const HOUR_MS = 3_600_000
export const DAY_MS = 86_400_000

/** The machine's own clock. */
export const systemClock: Clock = () => Date.now()

/** Midnight (UTC) of the day of `time`: what the seeded dates hang on, so that one day's data is the same all day. */
export function startOfDay(time: number): number {
  return time - (((time % DAY_MS) + DAY_MS) % DAY_MS)
}

/** RFC 3339 in UTC, as the contract writes instants. */
export function toTimestamp(time: number): string {
  return new Date(time).toISOString()
}
