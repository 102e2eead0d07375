import type { DateValue } from './columns.ts'

export const SHOP_TIME_ZONE = 'Asia/Ho_Chi_Minh'

const DAY = 86_400_000
const OFFSET = /GMT(?:([+-])(\d\d):(\d\d)(?::(\d\d))?)?$/
const CALENDAR_DAY = /^\d{4}-\d\d-\d\d$/

/** What the clock on the shop's wall says at a point in time. */
export class LocalClock {
  readonly #format: Intl.DateTimeFormat
  /** Asking Intl costs microseconds, and a list has hundred thousands of dates: each midnight is asked once. */
  readonly #midnights = new Map<number, number>()

  /** @throws RangeError when the zone is not one that the engine knows */
  constructor(timeZone: string = SHOP_TIME_ZONE) {
    this.#format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' })
  }

  /** Ms since 1970 as if the local time were UTC; a calendar day is its midnight; `NaN` when it is no date. */
  read(value: DateValue): number {
    const utc = typeof value === 'string' ? Date.parse(value) : Number(value)
    if (typeof value === 'string' && CALENDAR_DAY.test(value)) return utc
    // NaN as well for what no Date can hold.
    return new Date(utc + this.#offset(utc)).getTime()
  }

  /** `2026-11-21`, or `2026-11-21 09:30`; a text that is no date as it came, anything else that is none as ''. */
  text(value: DateValue, type: 'date' | 'date-time'): string {
    const local = this.read(value)
    if (Number.isNaN(local)) return typeof value === 'string' ? value : ''
    const [day = '', time = ''] = new Date(local).toISOString().split('T')
    return type === 'date' ? day : `${day} ${time.slice(0, 5)}`
  }

  #offset(utc: number): number {
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
    const [, sign, hours = 0, minutes = 0, seconds = 0] = OFFSET.exec(this.#format.format(utc)) ?? []
    const offset = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000
    return sign === '-' ? -offset : offset
  }
}
