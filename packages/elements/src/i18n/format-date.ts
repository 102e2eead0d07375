import { clockOf } from '../time/local-clock.ts'
import { writeDay, writeMinute, writeMonthDay } from './date-form.ts'
import { dateMessages } from './texts/date.ts'
import { languageOf } from './locale.ts'
import { translator } from './translate.ts'

/*
 * Dates as they are shown (`D-22`). Each takes the shop's zone from the session; `undefined`, while that is not known, is
 * Vietnam's. Days are those of the shop's calendar: what was at eleven last night was yesterday.
 */

const text = translator(dateMessages)
const relatives = new Map<string, Intl.RelativeTimeFormat>()

const MINUTE = 60_000
const HOUR = 3_600_000
const DAY = 86_400_000
const WEEK_DAYS = 7

/** Languages that there are words for here. */
const OURS = new Set(['vi', 'en'])

/** What is no date is shown as it came. */
function written(
  write: (locale: string, local: number) => string,
  locale: string,
  value: string | Date,
  timeZone?: string,
): string {
  const local = clockOf(timeZone).read(value)
  return Number.isNaN(local) ? String(value) : write(locale, local)
}

/** A calendar day, which has no time zone, such as `2026-11-27`: `27/11/2026`, `27 Nov 2026`. */
export function formatCalendarDay(locale: string, date: string): string {
  return written(writeDay, locale, date)
}

/** Day and month of a calendar day: `27/11`, `27 Nov`. */
export function formatDayOfMonth(locale: string, date: string): string {
  return written(writeMonthDay, locale, date)
}

/** `17/10/2026 12:50`, `17 Oct 2026, 12:50`. */
export function formatDateTime(locale: string, instant: string | Date, timeZone: string | undefined): string {
  return written(writeMinute, locale, instant, timeZone)
}

/** In the column of a table: "3 ngày trước" under a week, the day from then on. */
export function formatDayAgo(
  locale: string,
  instant: string,
  timeZone: string | undefined,
  now = Date.now(),
): string {
  const days = daysSince(instant, timeZone, now)
  if (!(days >= 0 && days < WEEK_DAYS)) return written(writeDay, locale, instant, timeZone)
  if (!OURS.has(languageOf(locale))) return relativeFormat(locale).format(-days, 'day')
  if (days === 0) return text(locale, 'today')
  return days === 1 ? text(locale, 'yesterday') : text(locale, 'daysAgo', { days })
}

/** "3 giờ trước" under a week, from then on the date; show the full date in a tooltip beside it. Stands by itself. */
export function formatRelative(
  locale: string,
  instant: string | Date,
  timeZone: string | undefined,
  now = Date.now(),
): string {
  const words = relativeWords(locale, instant, timeZone, now)
  return words === null
    ? formatDateTime(locale, instant, timeZone)
    : words.charAt(0).toLocaleUpperCase(locale) + words.slice(1)
}

/** The same within a sentence: "hôm qua", and from a week on the day without its time. */
export function formatRelativeWithin(
  locale: string,
  instant: string | Date,
  timeZone: string | undefined,
  now = Date.now(),
): string {
  const words = relativeWords(locale, instant, timeZone, now)
  return words === null
    ? written(writeDay, locale, instant, timeZone)
    : words.charAt(0).toLocaleLowerCase(locale) + words.slice(1)
}

/** Midnights of the shop between then and now; negative for what is to come, `NaN` for what is no date. */
function daysSince(instant: string | Date, timeZone: string | undefined, now: number): number {
  const clock = clockOf(timeZone)
  return Math.floor(clock.read(now) / DAY) - Math.floor(clock.read(instant) / DAY)
}

function relativeFormat(locale: string): Intl.RelativeTimeFormat {
  let format = relatives.get(locale)
  if (!format) relatives.set(locale, (format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })))
  return format
}

function relativeWords(
  locale: string,
  instant: string | Date,
  timeZone: string | undefined,
  now: number,
): string | null {
  const days = daysSince(instant, timeZone, now)
  if (!(Math.abs(days) < WEEK_DAYS)) return null
  const passed = new Date(instant).getTime() - now
  const size = Math.abs(passed)
  if (size < MINUTE) return text(locale, 'justNow')
  const format = relativeFormat(locale)
  if (size < HOUR) return format.format(Math.trunc(passed / MINUTE), 'minute')
  // Until a whole day has passed, hours say more than "yesterday".
  return size < DAY ? format.format(Math.trunc(passed / HOUR), 'hour') : format.format(-days, 'day')
}
