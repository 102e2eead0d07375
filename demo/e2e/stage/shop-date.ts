/** `17/10/2026 12:50`, `17 Oct 2026, 12:50`: how the elements say a time, by Vietnam's clock wherever the browser is (`D-22`). */
export function shopMinute(lang: 'vi' | 'en', instant: string): string {
  const part = partsOf(instant)
  return lang === 'vi'
    ? `${shopDay(lang, instant)} ${part('hour')}:${part('minute')}`
    : `${shopDay(lang, instant)}, ${part('hour')}:${part('minute')}`
}

/** `17/10/2026`, `17 Oct 2026`. */
export function shopDay(lang: 'vi' | 'en', instant: string): string {
  const part = partsOf(instant)
  const [day, month, year] = [part('day'), part('month'), part('year')]
  if (lang === 'vi') return `${day.padStart(2, '0')}/${month.padStart(2, '0')}/${year}`
  const short = new Date(Date.UTC(2000, Number(month) - 1)).toLocaleString('en-US', {
    month: 'short',
    timeZone: 'UTC',
  })
  return `${day} ${short} ${year}`
}

function partsOf(instant: string): (type: string) => string {
  const parts = new Intl.DateTimeFormat('en-US', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: 'Asia/Ho_Chi_Minh',
  }).formatToParts(new Date(instant))
  return (type) => parts.find((part) => part.type === type)?.value ?? ''
}
