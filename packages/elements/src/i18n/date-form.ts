import { languageOf } from './locale.ts'

/*
 * The one form of dates in each language (`D-22`), on screen and in files: `17/10/2026 12:50` in Vietnamese and
 * `17 Oct 2026, 12:50` in English, whatever the region: a day and a month in figures alone would be two dates to
 * English readers. Our own languages do without Intl, whose first formatter costs a page tens of milliseconds. All take
 * local times in ms, as `LocalClock` reads them.
 */

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const

const twoDigits = (value: number) => `${value}`.padStart(2, '0')

type Part = 'day' | 'minute' | 'month-day'

/** `17/10/2026`, `17 Oct 2026`. */
export function writeDay(locale: string, local: number): string {
  return write(locale, local, 'day')
}

/** `17/10/2026 12:50`, `17 Oct 2026, 12:50`. */
export function writeMinute(locale: string, local: number): string {
  return write(locale, local, 'minute')
}

/** `17/10`, `17 Oct`. */
export function writeMonthDay(locale: string, local: number): string {
  return write(locale, local, 'month-day')
}

function write(locale: string, local: number, part: Part): string {
  const language = languageOf(locale)
  if (language !== 'vi' && language !== 'en') return format(locale, part).format(local)
  const date = new Date(local)
  const [day, month, year] = [date.getUTCDate(), date.getUTCMonth(), date.getUTCFullYear()]
  const isVietnamese = language === 'vi'
  const monthDay = isVietnamese ? `${twoDigits(day)}/${twoDigits(month + 1)}` : `${day} ${MONTHS[month]}`
  if (part === 'month-day') return monthDay
  const whole = `${monthDay}${isVietnamese ? '/' : ' '}${year}`
  if (part === 'day') return whole
  return `${whole}${isVietnamese ? ' ' : ', '}${twoDigits(date.getUTCHours())}:${twoDigits(date.getUTCMinutes())}`
}

const formats = new Map<string, Intl.DateTimeFormat>()

const OPTIONS: Readonly<Record<Part, Intl.DateTimeFormatOptions>> = {
  day: { dateStyle: 'medium' },
  minute: { dateStyle: 'medium', timeStyle: 'short' },
  'month-day': { day: 'numeric', month: 'short' },
}

/** Languages that a host added are written as Intl does. */
function format(locale: string, part: Part): Intl.DateTimeFormat {
  const key = `${locale} ${part}`
  let known = formats.get(key)
  if (!known) {
    known = new Intl.DateTimeFormat(locale, { ...OPTIONS[part], timeZone: 'UTC' })
    formats.set(key, known)
  }
  return known
}
