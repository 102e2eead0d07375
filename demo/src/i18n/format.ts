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

/** `21:04` of today, `20/11` of another day. */
export function formatRecent(date: Date, now = new Date()): string {
  const isToday = date.toDateString() === now.toDateString()
  if (!isToday)
    return new Intl.DateTimeFormat(LOCALES[language()], { day: '2-digit', month: '2-digit' }).format(date)
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
