/** A point in time with its offset from UTC, ms since 1970, a `Date`, or a calendar day as `YYYY-MM-DD`. */
export type DateValue = string | number | Date

/** Where a session names no other (`D-22`). */
export const SHOP_TIME_ZONE = 'Asia/Ho_Chi_Minh'

const DAY = 86_400_000
const OFFSET = /GMT(?:([+-])(\d\d):(\d\d)(?::(\d\d))?)?$/
const CALENDAR_DAY = /^\d{4}-\d\d-\d\d$/

/** Vietnam's clocks have stood still since then: the first look at `Intl` costs a slow machine tens of milliseconds. */
const VIETNAM = { since: Date.UTC(1975, 5, 13), offset: 7 * 3_600_000 }

/** What the clock on the shop's wall says at a point in time. */
export class LocalClock {
  readonly #timeZone: string
  #format: Intl.DateTimeFormat | undefined
  /** Asking Intl costs microseconds, and a list has hundred thousands of dates: each midnight is asked once. */
  readonly #midnights = new Map<number, number>()

  /** @throws RangeError when the zone is not one that the engine knows */
  constructor(timeZone: string = SHOP_TIME_ZONE) {
    this.#timeZone = timeZone
    if (timeZone !== SHOP_TIME_ZONE) this.#format = this.#createFormat()
  }

  /** Ms since 1970 as if the local time were UTC; a calendar day is its midnight; `NaN` when it is no date. */
  read(value: DateValue): number {
    const utc = typeof value === 'string' ? Date.parse(value) : Number(value)
    if (typeof value === 'string' && CALENDAR_DAY.test(value)) return utc
    // NaN as well for what no Date can hold.
    return new Date(utc + this.#offset(utc)).getTime()
  }

  #offset(utc: number): number {
    if (this.#timeZone === SHOP_TIME_ZONE && utc >= VIETNAM.since) return VIETNAM.offset
    const day = Math.floor(utc / DAY)
    const before = this.#offsetAtMidnight(day)
    return before === this.#offsetAtMidnight(day + 1) ? before : this.#ask(utc)
  }

  #offsetAtMidnight(day: number): number {
    const known = this.#midnights.get(day)
    if (known !== undefined) return known
    const offset = this.#ask(day * DAY)
    this.#midnights.set(day, offset)
    return offset
  }

  #ask(utc: number): number {
    if (Number.isNaN(new Date(utc).getTime())) return 0
    const format = (this.#format ??= this.#createFormat())
    const [, sign, hours = 0, minutes = 0, seconds = 0] = OFFSET.exec(format.format(utc)) ?? []
    const offset = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000
    return sign === '-' ? -offset : offset
  }

  #createFormat(): Intl.DateTimeFormat {
    return new Intl.DateTimeFormat('en-US', { timeZone: this.#timeZone, timeZoneName: 'longOffset' })
  }
}

const clocks = new Map<string, LocalClock>()

/** The clock of a shop's zone; of Vietnam's where none is named, or one that this engine does not know. */
export function clockOf(timeZone: string = SHOP_TIME_ZONE): LocalClock {
  let clock = clocks.get(timeZone)
  if (!clock) {
    try {
      clock = new LocalClock(timeZone)
    } catch {
      clock = clockOf()
    }
    clocks.set(timeZone, clock)
  }
  return clock
}
