import { language } from './language.ts'

const LOCALES = { vi: 'vi-VN', en: 'en-GB' } as const

/** `1.234.567` or `1,234,567`, by the page's language. */
export function formatNumber(value: number): string {
  return new Intl.NumberFormat(LOCALES[language()]).format(value)
}

/** `1.234.567 đ`: shops write the small letter, not the sign that Intl has for the currency. */
export function formatMoney(dong: number): string {
  return `${formatNumber(dong)}\u00a0đ`
}

const DAY = 86_400_000
const WEEK_DAYS = 7

/** `21:04` of today, `Hôm qua` and `3 ngày trước` of this week, then `20/11/2026` or `20 Nov 2026`. */
export function formatRecent(date: Date, now = new Date()): string {
  const days = Math.round((midnightOf(now) - midnightOf(date)) / DAY)
  if (days === 0) return formatTime(date)
  if (days < 0 || days >= WEEK_DAYS) return formatDay(date)
  const words = new Intl.RelativeTimeFormat(LOCALES[language()], { numeric: 'auto' }).format(-days, 'day')
  return words.charAt(0).toLocaleUpperCase() + words.slice(1)
}

/** `20/11/2026 21:04`, `20 Nov 2026, 21:04`: as the elements write dates. */
export function formatDateTime(date: Date): string {
  return `${formatDay(date)}${language() === 'vi' ? ' ' : ', '}${formatTime(date)}`
}

function midnightOf(date: Date): number {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime()
}

/** Always with its year: what Vietnamese has for a day and a month alone is `20-11`, which may be anything. */
function formatDay(date: Date): string {
  const month = language() === 'vi' ? '2-digit' : 'short'
  return new Intl.DateTimeFormat(LOCALES[language()], { day: '2-digit', month, year: 'numeric' }).format(date)
}

function formatTime(date: Date): string {
  return new Intl.DateTimeFormat(LOCALES[language()], {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(date)
}

/** `21:04:09` */
export function formatClock(date: Date): string {
  return new Intl.DateTimeFormat(LOCALES[language()], {
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  }).format(date)
}

/** The thousands separator that a person sees while typing. */
export function groupSeparator(): string {
  return language() === 'vi' ? '.' : ','
}
