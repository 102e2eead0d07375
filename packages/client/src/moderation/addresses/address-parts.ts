import { foldVietnamese } from '../../rules/search-text.ts'
import { alternativesOf } from '../alternatives.ts'
import { PROVINCES, STREET_NAME_BEGINNINGS } from './place-names.ts'
import { lengthOfStreet } from './streets.ts'

/**
 * How much of an address a stretch of text is. A `house` alone is one. A `street` may be a date beside a name, a `number` may
 * count anything, a `road` is long, a `flat` a `floor` a `block` and a `building` are one part of a door's address, a `group`
 * a `hamlet` or a `ward` is home to thousands: they need another tier beside them. A district or a province says nothing
 * about a person.
 */
export type Tier =
  | 'house'
  | 'street'
  | 'number'
  | 'road'
  | 'flat'
  | 'floor'
  | 'block'
  | 'building'
  | 'group'
  | 'hamlet'
  | 'ward'
  | 'district'
  | 'province'

type LengthOf = (found: string, groups: Readonly<Record<string, string | undefined>>) => number | null

export interface Part {
  readonly tier: Tier
  /** Over the lower-case text; a group `name` must be a proper name, capitalised as it was typed. */
  readonly pattern: RegExp
  /** How much of a match is the part; `null` where none is. */
  readonly lengthOf: LengthOf | undefined
}

const PARTS: Readonly<Record<string, string>> = { '.': String.raw`\.`, ' ': String.raw`\s{1,3}` }

/** Alternatives for a pattern, each with its form without diacritics. */
function either(...phrases: readonly string[]): string {
  const all = new Set(phrases.flatMap((phrase) => [phrase, foldVietnamese(phrase)]))
  return alternativesOf(
    [...all].map((phrase) => Array.from(phrase, (character) => PARTS[character] ?? character)),
  )
}

const THERE = either('ở', 'tại', 'nhà', 'về', 'đến', 'tới', 'địa chỉ', 'đ/c', 'đc')
const HERE = `${THERE}|${either('số')}`
const ROAD = either('đường', 'phố', 'đại lộ', 'quốc lộ', 'tỉnh lộ', 'hương lộ', 'ql', 'đ.')
const STREET_NAME = String.raw`(?<name>(?:${either(...STREET_NAME_BEGINNINGS)}))\s{1,3}\p{L}+`
/** Before up to four words, of which the first ones may name a street; they are left for other matches. */
const STREET_WORDS = String.raw`(?=(?<words>[\p{L}\d]+(?:/\d)?(?:\s{1,3}[\p{L}\d]+){0,3}))`
const NUMBER = String.raw`\d{1,4}[a-z]?(?:[/-]\d{1,4}[a-z]?){0,4}`
const ALLEY_NUMBER = String.raw`\d{1,4}[a-z]?(?:/\d{1,4}[a-z]?){1,4}`
const UNIT_NUMBER = String.raw`(?:[\s.:]{1,3}|(?=\d))\d{1,3}(?!\d)`
const UNIT_NAME = String.raw`[\s.:]{1,3}(?<name>\p{L}+)`
const FLAT_CODE = String.raw`[a-z]{0,3}\d{1,3}(?:[.-]?\d{1,3}){0,2}[a-z]?`
const LANDMARK = either(
  'chợ',
  'trường',
  'ubnd',
  'ủy ban',
  'cây xăng',
  'nhà thờ',
  'chùa',
  'bệnh viện',
  'ngã tư',
  'ngã ba',
  'cầu',
  'siêu thị',
)
const BESIDE = either('đối diện', 'gần', 'cạnh', 'kế', 'sát', 'sau lưng', 'bên hông', 'ngay', 'trước')
/** `đơn số 12 Nguyễn…` names an order and a person; `ngày 12/10 Hoàng…` a day. */
const COUNTED = String.raw`(?<!(?:${either('đơn', 'đơn số', 'khách số', 'mã', 'lần', 'hàng', 'ngày', 'stt', 'số lượng', 'size', 'tháng', 'khách thứ')})\s)`

/** What stands before the words, and as many of these as name a street. */
const knownStreet: LengthOf = (found, { words = '' }) => {
  const length = lengthOfStreet(words)
  return length === 0 ? null : found.length + length
}

const SOURCES: readonly (readonly [Tier, string, LengthOf?])[] = [
  ['house', String.raw`(?:${either('số nhà', 'nhà số')}|s/?n)[\s:.]{0,3}${NUMBER}`],
  ['house', String.raw`(?:ngõ|kiệt|xẹc|xẹt|hẽm|${either('ngách', 'hẻm')})\s{0,3}(?:số\s{1,3})?${NUMBER}`],
  ['house', String.raw`(?:k|h)${ALLEY_NUMBER}[\s,]{1,3}\p{L}`],
  ['house', String.raw`${NUMBER}[\s,]{1,3}(?:${ROAD})\s{0,3}(?:số\s{1,3})?(?<name>\p{L}+)`],
  [
    'house',
    String.raw`${NUMBER}[\s,]{1,3}(?:${ROAD})\s{0,3}(?:số\s{1,3}|so\s{1,3})?\d{1,3}(?![\d.,]*(?:k|kg|đ|hộp|cái|g)(?!\p{L}))`,
  ],
  [
    'house',
    String.raw`(?:${either('số', 'ở', 'tại', 'địa chỉ')})[\s:]{1,3}${NUMBER}[\s,]{1,3}(?:${either('đường', 'phố')})\s{1,3}\p{L}+`,
  ],
  [
    'house',
    String.raw`${COUNTED}(?:${THERE})[\s:]{1,3}(?:(?:${either('số', 'nhà')})\s{1,3})?${NUMBER}\s{1,3}${STREET_NAME}`,
  ],
  [
    'house',
    String.raw`${COUNTED}(?<!(?:${either('khách', 'áo', 'sách', 'bàn', 'thẻ')})\s)(?:${either('số')})[\s:]{1,3}${NUMBER}\s{1,3}${STREET_NAME}`,
  ],
  ['house', String.raw`${COUNTED}${NUMBER}[\s,]{1,3}(?:(?:${ROAD})\s{0,3})?${STREET_WORDS}`, knownStreet],
  [
    'house',
    String.raw`(?:${either('ở', 'tại', 'nhà', 'địa chỉ', 'đ/c', 'đc')})[\s:]{1,3}(?:${either('số')}\s{1,3})?(?<number>${ALLEY_NUMBER})(?![\p{L}\d/])`,
    (found, { number = '' }) => (isDate(number) ? null : found.length),
  ],
  [
    'house',
    String.raw`km\s?\d{1,4}[\s,+]{0,3}(?:\d{1,3}\s{0,3})?(?:${either('quốc lộ', 'ql', 'tỉnh lộ', 'cao tốc', 'đường')})`,
  ],
  [
    'house',
    String.raw`\d{1,4}[a-z]?(?:/\d{1,4})*\s\p{L}+(?:\s\p{L}+){0,3}\s(?:street|st|road|rd|avenue|ave)(?![\p{L}\d])`,
  ],
  [
    'house',
    String.raw`(?:nhà|nha)\s{1,3}(?:\p{L}+\s{1,3}){0,2}(?:${BESIDE})\s{1,3}(?:${LANDMARK})${UNIT_NAME}`,
  ],
  ['street', String.raw`${NUMBER}[\s,]{1,3}(?:${ROAD})\s{1,3}\p{L}+`],
  ['street', String.raw`${NUMBER}\s{1,3}${STREET_NAME}`],
  ['street', String.raw`(?:ngo|kiet)\s{1,3}${NUMBER}(?![\p{L}\d])`],
  ['number', String.raw`(?:${HERE})[\s:]{1,3}(?:${either('số')}\s{1,3})?${NUMBER}(?![\p{L}\d]|[\s.,]*\d)`],
  ['road', String.raw`(?:${either('đường', 'phố')})\s{1,3}(?:số\s{1,3}|so\s{1,3})?\d{1,3}(?![\p{L}\d])`],
  ['road', String.raw`(?:${either('đường', 'phố')})\s{1,3}${STREET_WORDS}`, knownStreet],
  [
    'flat',
    String.raw`(?:${either('căn hộ', 'căn', 'phòng')}|p\.)\s{0,3}(?:số\s{1,3})?${FLAT_CODE}(?![\p{L}\d])`,
  ],
  ['floor', String.raw`(?:${either('tầng', 'lầu')})\s{0,3}\d{1,3}(?!\d)`],
  [
    'block',
    String.raw`(?:block|blk|${either('tòa', 'toà', 'tháp', 'lô', 'khu', 'dãy')})\s{1,3}(?:[a-z]{1,2}\d{0,3}(?:\.\d{1,3})?|\d{1,3})(?![\p{L}\d])`,
  ],
  [
    'building',
    String.raw`(?:${either('chung cư', 'khu đô thị', 'khu dân cư', 'khu tập thể', 'ký túc xá', 'nhà trọ', 'cao ốc', 'tòa nhà', 'toà nhà', 'khu công nghiệp')}|kđt|kdt|kdc|kcn|ktx|cc(?=\s\p{L}{4}))`,
  ],
  [
    'building',
    String.raw`vinhomes|landmark|masteri|sunrise city|sky garden|ecopark|times city|royal city|ocean park|grand park`,
  ],
  ['flat', String.raw`(?:nhà|nha)\s(?:số\s)?[a-z]{1,3}\d{1,3}[-.]\d{1,3}(?![\p{L}\d])`],
  [
    'house',
    String.raw`(?:${either('số', 'nhà', 'căn', 'lô')})\s(?:[a-z]{0,3}\d{1,3}[\s-]{1,2})(?:${either('liền kề', 'biệt thự')}|lk|shophouse)\s?[a-z]{0,2}\d{1,3}`,
  ],
  [
    'house',
    String.raw`(?:${either('ki ốt', 'sạp', 'quầy')}|kiot|kiốt|kios)\s(?:số\s|so\s)?[a-z]?\d{1,4}[\s,]{1,3}(?:${either('chợ', 'trung tâm thương mại')}|tttm)${UNIT_NAME}`,
  ],
  ['group', String.raw`(?:${either('tổ', 'đội', 'cụm')})${UNIT_NUMBER}`],
  [
    'hamlet',
    String.raw`(?:kp|${either('khu phố', 'thôn', 'ấp', 'xóm', 'khóm', 'bản', 'buôn', 'sóc')})${UNIT_NUMBER}`,
  ],
  ['hamlet', String.raw`(?:${either('thôn', 'ấp', 'xóm', 'khóm', 'buôn', 'sóc')})${UNIT_NAME}`],
  [
    'hamlet',
    String.raw`(?:bản|ban|làng|lang|phum|plei)${UNIT_NAME}(?=(?:\s\p{L}+)?[\s,]{1,3}(?:xã|xa|huyện|huyen)\s)`,
  ],
  ['ward', String.raw`(?:[pf]|${either('phường')})${UNIT_NUMBER}`],
  // Without diacritics, "phuong" is a person's name as well, and "xa" means far.
  ['ward', String.raw`(?<!thị\s|thi\s)(?:phường|xã|xa|${either('thị trấn')}|[px]\.)${UNIT_NAME}`],
  // Nothing but units of an address, so that any name may stand behind them.
  ['ward', String.raw`(?:phường|thị trấn|(?<!thị\s)xã(?!\s{1,3}(?:hội|giao)))\s{1,3}\p{L}+`],
  ['district', String.raw`(?:q|${either('quận')})${UNIT_NUMBER}|district\s\d{1,2}`],
  ['district', String.raw`(?:[qh]\.|${either('quận', 'huyện', 'thị xã')})${UNIT_NAME}`],
  ['district', String.raw`(?:quận|huyện|thị xã)\s{1,3}\p{L}+`],
  ['province', String.raw`(?:tp|${either('tỉnh', 'thành phố')})${UNIT_NAME}`],
  ['province', String.raw`(?:${either(...PROVINCES)})(?![\p{L}\d])`],
]

export const PATTERNS: readonly Part[] = SOURCES.map(([tier, source, lengthOf]) => ({
  tier,
  pattern: new RegExp(String.raw`(?<![\p{L}\d/])(?:${source})`, 'gu'),
  lengthOf,
}))

/** The number of a house in an alley, with a name behind it: `123/4`, `12/34/5`, `12a/3`. */
export const ALLEY_HOUSE =
  /(?<![\p{L}\d/])(?:\d{1,4}[a-z]?\/){1,4}\d{1,4}[a-z]?(?=[\s,]{1,3}(?<name>\p{L}))/gu

/** `12/10`, `12/10/26`, `12/10/2026`; a part of a whole, `35/40`, reads like one. */
export function isDate(numbers: string): boolean {
  const [day = 0, month = 0, year = 2000, ...more] = numbers.split('/').map(Number)
  return (
    more.length === 0 &&
    (numbers.split('/').length === 2
      ? (day <= 31 && month <= 31) || day <= month
      : day <= 31 && month <= 31 && ((year >= 10 && year <= 99) || (year >= 1900 && year <= 2100)))
  )
}
