import { dateMessages } from './dates.ts'
import { languageOf } from './locale.ts'
import { translator } from './translate.ts'

const text = translator(dateMessages)
const dates = new Map<string, Intl.DateTimeFormat>()
const days = new Map<string, Intl.DateTimeFormat>()
const relatives = new Map<string, Intl.RelativeTimeFormat>()

const DAY = 86_400_000

const UNITS = [
  ['day', DAY],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const

const WEEK = 7 * DAY

/** A shop in Vietnam reads the day first in English too, where plain `en` would put the month. Other locales are Intl's. */
const DAY_FIRST = new Set(['vi', 'vi-VN', 'en', 'en-GB'])

/** Languages that there are words for here. */
const OURS = new Set(['vi', 'en'])

const twoDigits = (value: number) => `${value}`.padStart(2, '0')

/** The day in figures, in the viewer's time zone: `27/11/2026`. */
export function formatDay(locale: string, date: Date): string {
  if (DAY_FIRST.has(locale)) {
    return `${twoDigits(date.getDate())}/${twoDigits(date.getMonth() + 1)}/${date.getFullYear()}`
  }
  return date.toLocaleDateString(locale, { day: '2-digit', month: '2-digit', year: 'numeric' })
}

/** Day and month of a date without a time, such as `2026-11-27`: `27/11`. */
export function formatDayOfMonth(locale: string, date: string): string {
  if (DAY_FIRST.has(locale)) return `${date.slice(8, 10)}/${date.slice(5, 7)}`
  return new Date(date).toLocaleDateString(locale, { day: '2-digit', month: '2-digit', timeZone: 'UTC' })
}

/** In the column of a table: "3 ngày trước" under a week, the day in figures from then on. */
export function formatDayAgo(locale: string, instant: string, now = Date.now()): string {
  const date = new Date(instant)
  const days = Math.floor((now - date.getTime()) / DAY)
  if (!(days >= 0 && days < 7)) return formatDay(locale, date)
  if (!OURS.has(languageOf(locale))) return relativeFormat(locale).format(-days, 'day')
  if (days === 0) return text(locale, 'today')
  return days === 1 ? text(locale, 'yesterday') : text(locale, 'daysAgo', { days })
}

/** Day and minute in the viewer's time zone. */
export function formatDateTime(locale: string, instant: string | Date): string {
  let format = dates.get(locale)
  if (!format)
    dates.set(locale, (format = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' })))
  return format.format(new Date(instant))
}

/** "3 giờ trước" under a week, from then on the date; show the full date in a tooltip beside it. Stands by itself. */
export function formatRelative(locale: string, instant: string | Date, now = Date.now()): string {
  const words = relativeWords(locale, instant, now)
  return words === null
    ? formatDateTime(locale, instant)
    : words.charAt(0).toLocaleUpperCase(locale) + words.slice(1)
}

/** The same within a sentence: "hôm qua", and from a week on the day without its time. */
export function formatRelativeWithin(locale: string, instant: string | Date, now = Date.now()): string {
  const words = relativeWords(locale, instant, now)
  if (words !== null) return words.charAt(0).toLocaleLowerCase(locale) + words.slice(1)
  let format = days.get(locale)
  if (!format) days.set(locale, (format = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' })))
  return format.format(new Date(instant))
}

function relativeFormat(locale: string): Intl.RelativeTimeFormat {
  let format = relatives.get(locale)
  if (!format) relatives.set(locale, (format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })))
  return format
}

function relativeWords(locale: string, instant: string | Date, now: number): string | null {
  const passed = new Date(instant).getTime() - now
  if (Math.abs(passed) >= WEEK) return null
  const format = relativeFormat(locale)
  for (const [unit, size] of UNITS)
    if (Math.abs(passed) >= size) return format.format(Math.trunc(passed / size), unit)
  return text(locale, 'justNow')
}
