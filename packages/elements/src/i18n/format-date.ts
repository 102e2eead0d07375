import { dateMessages } from './dates.ts'
import { translator } from './translate.ts'

const text = translator(dateMessages)
const dates = new Map<string, Intl.DateTimeFormat>()
const days = new Map<string, Intl.DateTimeFormat>()
const relatives = new Map<string, Intl.RelativeTimeFormat>()

const UNITS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const

const WEEK = 7 * 86_400_000

/** For dates in figures alone: a shop in Vietnam reads the day first in English too, where plain `en` would put the month. */
export function dayFirst(locale: string): string {
  return locale === 'en' ? 'en-GB' : locale
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

function relativeWords(locale: string, instant: string | Date, now: number): string | null {
  const passed = new Date(instant).getTime() - now
  if (Math.abs(passed) >= WEEK) return null
  let format = relatives.get(locale)
  if (!format) relatives.set(locale, (format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })))
  for (const [unit, size] of UNITS)
    if (Math.abs(passed) >= size) return format.format(Math.trunc(passed / size), unit)
  return text(locale, 'justNow')
}
