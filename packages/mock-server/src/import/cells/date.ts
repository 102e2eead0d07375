import { type Cell, textOf } from './cell.ts'

const DAY_MS = 86_400_000
/** Exports are in the shop's time; Vietnam has had no summer time since 1975. */
const OFFSET_MS = 7 * 3_600_000
/** Days from 30 December 1899, where a workbook's count begins (its first sixty days apart), to 1970. */
const SERIAL_OF_1970 = 25_569
/** From 1990 to 2100: a smaller or greater number is no date of an order. */
const MIN_SERIAL = 32_874
const MAX_SERIAL = 73_415

/** An instant as it was read, and whether day and month could be the other way round. */
export interface ReadDate {
  /** ms since 1970, day first where the text leaves it open. */
  readonly time: number
  /** `american`: open, and with a time of day as those write it who put the month first. */
  readonly order: 'day_first' | 'month_first' | 'open' | 'american' | 'fixed'
}

/**
 * Reads a date of an export: `2026-10-17 12:50`, `17/10/2026`, `10/17/2026 12:50 PM`, `12:50 17-10-2026`, a workbook's serial
 * number, RFC 3339. `undefined`: the cell is empty; `null`: it holds something that is no date.
 */
export function readDate(cell: Cell | undefined): ReadDate | null | undefined {
  if (typeof cell === 'number') return fromSerial(cell)
  const text = textOf(cell)
  if (text === '' || /^[-–—]$/.test(text)) return undefined
  if (/^\d{5}(?:[.,]\d+)?$/.test(text)) return fromSerial(Number(text.replace(',', '.')))
  return fromYearFirst(text) ?? fromYearLast(text)
}

/** The same date with day and month the other way round. */
export function swapDayAndMonth(time: number): number {
  const local = new Date(time + OFFSET_MS)
  const swapped = Date.UTC(local.getUTCFullYear(), local.getUTCDate() - 1, local.getUTCMonth() + 1)
  return swapped + (((local.getTime() % DAY_MS) + DAY_MS) % DAY_MS) - OFFSET_MS
}

function fromSerial(serial: number): ReadDate | null {
  if (!(serial >= MIN_SERIAL && serial <= MAX_SERIAL)) return null
  return { time: Math.round(((serial - SERIAL_OF_1970) * DAY_MS) / 1000) * 1000 - OFFSET_MS, order: 'fixed' }
}

function fromYearFirst(text: string): ReadDate | null {
  const [, year = '', month = '', day = '', rest = ''] =
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T\s]+(.*))?$/.exec(text) ?? []
  const midnight = dayTime(Number(year), Number(month), Number(day))
  const clock = clockOf(rest)
  if (midnight === null || clock === null) return null
  return { time: midnight + clock.time - clock.zone, order: 'fixed' }
}

/** A time may stand before the date as well as behind it. */
function fromYearLast(text: string): ReadDate | null {
  const found = /(?<!\d)(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?![\d:])/.exec(text)
  if (!found) return null
  const [written, first = '', second = '', year = ''] = found
  const rest = `${text.slice(0, found.index)} ${text.slice(found.index + written.length)}`
  const clock = clockOf(rest)
  if (clock === null) return null
  const [a, b, y] = [Number(first), Number(second), Number(year) + (year.length === 2 ? 2000 : 0)]
  const isMonthFirst = b > 12
  const midnight = isMonthFirst ? dayTime(y, a, b) : dayTime(y, b, a)
  if (midnight === null) return null
  const open = clock.isAmerican ? 'american' : 'open'
  const order = isMonthFirst ? 'month_first' : a > 12 ? 'day_first' : a === b ? 'fixed' : open
  return { time: midnight + clock.time - clock.zone, order }
}

function dayTime(year: number, month: number, day: number): number | null {
  if (!(year >= 1990 && year <= 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31)) return null
  const time = Date.UTC(year, month - 1, day)
  return new Date(time).getUTCDate() === day ? time : null
}

interface Clock {
  /** ms after midnight. */
  readonly time: number
  /** ms east of UTC. */
  readonly zone: number
  readonly isAmerican: boolean
}

const MIDNIGHT: Clock = { time: 0, zone: OFFSET_MS, isAmerican: false }
/** A time of day, whether it is before noon, and where. */
const CLOCK =
  /^(?:lúc |at )?(\d{1,2})[:h](\d{2})(?::(\d{2})(?:[.,]\d+)?)?(?:\s*([ap]\.?m\.?|sa|ch))?(?:\s*(z|(?:(?:utc|gmt)\s*)?[-+]\d{1,2}(?::?\d{2})?|utc|gmt|ict))?$/iu

/** `null`: what stands beside the date is no time of day, or in a zone that nobody knows. */
function clockOf(text: string): Clock | null {
  const bare = text.replace(/^[\s,;–-]+|[\s,;]+$/gu, '')
  if (bare === '') return MIDNIGHT
  const [, hours = '', minutes = '', seconds = '0', half = '', zone = ''] = CLOCK.exec(bare) ?? []
  if (hours === '') return null
  let hour = Number(hours)
  if (half !== '' && hour === 12) hour = 0
  if (/^(?:p|ch)/i.test(half) && hour < 12) hour += 12
  if (hour > 23 || Number(minutes) > 59 || Number(seconds) > 60) return null
  const time = ((hour * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000
  return { time, zone: zoneOf(zone), isAmerican: /^[ap]/i.test(half) }
}

function zoneOf(text: string): number {
  if (text === '' || /^ict$/i.test(text)) return OFFSET_MS
  const [, sign, hours = '', minutes = '0'] = /([-+])(\d{1,2}):?(\d{2})?$/.exec(text) ?? []
  if (sign === undefined) return 0
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000
}
