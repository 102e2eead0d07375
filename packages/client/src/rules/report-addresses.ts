import { PROVINCES, STREET_NAME_BEGINNINGS } from './place-names.ts'
import type { ReadableText, TextRange } from './readable-text.ts'
import { foldVietnamese } from './search-text.ts'

/**
 * How much of an address a stretch of text is. A `house` alone is one. A `street` may be a date beside a name, a
 * `number` may count anything, a `hamlet` or a `ward` is home to thousands: they need another tier beside them. A
 * district or a province says nothing about a person.
 */
type Tier = 'house' | 'street' | 'number' | 'hamlet' | 'ward' | 'district' | 'province'

interface Cluster {
  start: number
  end: number
  readonly tiers: Set<Tier>
}

/** Parts of one address stand this close, in characters. */
const NEAR = 30

/** Alternatives for a pattern, each with its form without diacritics. */
function either(...phrases: readonly string[]): string {
  return [...new Set(phrases.flatMap((phrase) => [phrase, foldVietnamese(phrase)]))].join('|')
}

const HERE = either('ở', 'tại', 'nhà', 'số', 'địa chỉ', 'đ/c', 'đc')
const STREET = either('đường', 'phố', 'đại lộ', 'quốc lộ', 'tỉnh lộ')
const STREET_NAME = String.raw`(?<name>(?:${either(...STREET_NAME_BEGINNINGS)}))\s{1,3}\p{L}+`
const NUMBER = String.raw`\d{1,4}[a-z]?(?:[/-]\d{1,4}[a-z]?){0,4}`
const UNIT_NUMBER = String.raw`(?:[\s.:]{1,3}|(?=\d))\d{1,3}(?!\d)`
const UNIT_NAME = String.raw`[\s.:]{1,3}(?<name>\p{L}+)`
/** `đơn số 12 Nguyễn…` names an order and a person. */
const COUNTED = `(?<!(?:${either('đơn', 'khách', 'mã', 'lần', 'hàng')})\\s)`

/** Over the lower-case text; a group `name` must be a proper name, capitalised as it was typed. */
const PATTERNS = (
  [
    ['house', String.raw`(?:${either('số nhà', 'nhà số')})[\s:]{0,3}${NUMBER}`],
    ['house', String.raw`(?:ngõ|kiệt|${either('ngách', 'hẻm')})\s{0,3}(?:số\s{1,3})?${NUMBER}`],
    ['house', String.raw`${NUMBER}[\s,]{1,3}(?:${STREET})\s{1,3}(?<name>\p{L}+)`],
    ['house', String.raw`${COUNTED}(?:${HERE})[\s:]{1,3}(?:số\s{1,3})?${NUMBER}\s{1,3}${STREET_NAME}`],
    ['street', String.raw`${NUMBER}[\s,]{1,3}(?:${STREET})\s{1,3}\p{L}+`],
    ['street', String.raw`${NUMBER}\s{1,3}${STREET_NAME}`],
    ['street', String.raw`(?:ngo|kiet)\s{1,3}${NUMBER}(?![\p{L}\d])`],
    ['number', String.raw`(?:${HERE})[\s:]{1,3}${NUMBER}(?![\p{L}\d])`],
    ['hamlet', String.raw`(?:tổ|kp|${either('khu phố', 'thôn', 'ấp', 'xóm', 'khóm')})${UNIT_NUMBER}`],
    ['hamlet', String.raw`(?:${either('thôn', 'ấp', 'xóm', 'khóm')})${UNIT_NAME}`],
    ['ward', String.raw`(?:p|${either('phường')})${UNIT_NUMBER}`],
    // Without diacritics, "phuong" is a person's name as well, and "xa" means far.
    ['ward', String.raw`(?<!thị\s|thi\s)(?:phường|xã|xa|${either('thị trấn')}|[px]\.)${UNIT_NAME}`],
    // Nothing but units of an address, so that any name may stand behind them.
    ['ward', String.raw`(?:phường|thị trấn)\s{1,3}\p{L}+`],
    ['district', String.raw`(?:q|${either('quận')})${UNIT_NUMBER}`],
    ['district', String.raw`(?:[qh]\.|${either('quận', 'huyện', 'thị xã')})${UNIT_NAME}`],
    ['district', String.raw`(?:quận|huyện|thị xã)\s{1,3}\p{L}+`],
    ['province', String.raw`(?:tp|${either('tỉnh', 'thành phố')})${UNIT_NAME}`],
    ['province', String.raw`(?:${either(...PROVINCES)})(?![\p{L}\d])`],
  ] as const
).map(([tier, source]) => [tier, new RegExp(String.raw`(?<![\p{L}\d])${source}`, 'gu')] as const)

/** The number of a house in an alley, with a name behind it: `123/4`, `12/34/5`, `12a/3`. */
const ALLEY_HOUSE = /(?<![\p{L}\d/])(?:\d{1,4}[a-z]?\/){1,4}\d{1,4}[a-z]?(?=[\s,]{1,3}(?<name>\p{L}))/gu

/** `12/10`, `12/10/26`, `12/10/2026`; returned of shipped orders, `7/12`, reads like one. */
function isDate(numbers: string): boolean {
  const [day = 0, month = 0, year = 2000, ...more] = numbers.split('/').map(Number)
  return (
    more.length === 0 &&
    day <= 31 &&
    month <= 31 &&
    ((year >= 10 && year <= 99) || (year >= 1900 && year <= 2100))
  )
}

function* parts({ cased, lower }: ReadableText): Generator<readonly [Tier, TextRange]> {
  const isProper = (start: number) => /^\p{Lu}/u.test(cased.slice(start, start + 1))
  for (const [tier, pattern] of PATTERNS) {
    for (const { 0: found, index, groups } of lower.matchAll(pattern)) {
      const name = groups?.['name']
      if (name === undefined || isProper(index + found.lastIndexOf(name))) {
        yield [tier, { start: index, end: index + found.length }]
      }
    }
  }
  for (const { 0: found, index } of lower.matchAll(ALLEY_HOUSE)) {
    const end = index + found.length
    const named = /^[\s,]+\p{Lu}/u.test(cased.slice(end, end + 4))
    if (named && !isDate(found)) yield ['house', { start: index, end }]
  }
}

function isAddress({ tiers }: Cluster): boolean {
  if (tiers.has('house')) return true
  if (tiers.has('hamlet') || tiers.has('ward')) return tiers.size > 1
  return tiers.has('street') && (tiers.has('district') || tiers.has('province'))
}

/** Addresses that lead to a person: a house, or a ward with what it belongs to (`X-7`). */
export function findAddresses(text: ReadableText): TextRange[] {
  const clusters: Cluster[] = []
  for (const [tier, { start, end }] of [...parts(text)].sort(([, a], [, b]) => a.start - b.start)) {
    const cluster = clusters.at(-1)
    if (cluster && start - cluster.end <= NEAR) {
      cluster.end = Math.max(cluster.end, end)
      cluster.tiers.add(tier)
    } else {
      clusters.push({ start, end, tiers: new Set([tier]) })
    }
  }
  return clusters.filter(isAddress).map(({ start, end }) => ({ start, end }))
}
