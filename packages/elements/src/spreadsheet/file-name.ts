import { clockOf } from '../time/local-clock.ts'

const MAX_LENGTH = 100
/** What Windows refuses in a name, and invisible characters that make an ending look like another one. */
// oxlint-disable-next-line eslint/no-control-regex -- control characters are among what is refused
const REFUSED = /[\u0000-\u001F<>:"/\\|?*\p{Cf}\p{Surrogate}]+/gu

/** `khach-boom-hang-2026-11-21.xlsx`: a name that every system takes, with the shop's day, in the form that sorts. */
export function exportFileName(
  name: string,
  extension: 'xlsx' | 'csv',
  { date = new Date(), timeZone }: { date?: Date; timeZone?: string } = {},
): string {
  const day = new Date(clockOf(timeZone).read(date)).toISOString().slice(0, 10)
  return `${safeName(name)}-${day}.${extension}`
}

function safeName(name: string): string {
  const safe = name.normalize('NFC').slice(0, MAX_LENGTH).replace(REFUSED, '-')
  return safe.replace(/^[\s.-]+|[\s.-]+$/g, '') || 'export'
}
