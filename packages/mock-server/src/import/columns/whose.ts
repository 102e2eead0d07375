import type { Columns, Field } from '../fields.ts'
import { foldWords } from '../words.ts'
import { HEADER_WORDS } from './header-words.ts'

/** Whose a column is by its name: of whoever gets the parcel, of whoever ordered it, or of somebody on the shop's side. */
export type Whose = 'recipient' | 'customer' | 'shop'

const WORDS: readonly (readonly [Whose, RegExp])[] = [
  [
    'shop',
    / (?:nguoi gui|ben gui|nguoi ban|shop|cua hang|chi nhanh|nhan vien|nv|kho|ctv|cong tac vien|tai xe|buu ta|shipper|sender|seller|staff|employee|store|warehouse|driver|courier|salesperson|pickup|lay hang|dvvc|hang van chuyen) /,
  ],
  [
    'recipient',
    / (?:nguoi nhan|ben nhan|nhan hang|giao hang|recipient|receiver|consignee|shipping|delivery) /,
  ],
  ['customer', / (?:khach|khach hang|kh|nguoi mua|ben mua|nguoi dat|customer|buyer|client|billing|contact) /],
]

/** `null`: the name alone does not tell. */
export function whoseColumn(header: string): Whose | null {
  const padded = ` ${foldWords(header)} `
  return WORDS.find(([, words]) => words.test(padded))?.[0] ?? null
}

/** Fields of which a file may have one for the sender as well. */
export const OF_A_PERSON = ['name', 'phone', 'email', 'address', 'ward', 'district', 'province'] as const

const NAMES_OF_A_PERSON: ReadonlySet<string> = new Set([
  'ten',
  'ho ten',
  'name',
  ...OF_A_PERSON.flatMap((field) => HEADER_WORDS[field]),
])

/** Whether a column of this name holds something of a person, whoever that is. */
export function isOfPerson(header: string): boolean {
  return NAMES_OF_A_PERSON.has(foldWords(header))
}

/** The column to read the phone number from; `unclear`: some may be the shop's, and somebody must say. */
export type PhoneColumns = { readonly columns: readonly number[] } | { readonly unclear: readonly number[] }

/**
 * The recipient's number, then the customer's; one whose name tells nobody only where it is the only one. A number of the shop's side is
 * never a customer's.
 */
export function choosePhone(headers: readonly string[], candidates: readonly number[]): PhoneColumns {
  const bare = candidates.filter((column) => whoseColumn(headers[column] ?? '') === null)
  // `Người gửi | SĐT | Người nhận | SĐT`: the names on their left tell, where each has one.
  const told = bare.map((column) => whoseColumn(headers[column - 1] ?? ''))
  const isTold = told.every((whose) => whose !== null)
  const whoseOf = (column: number): Whose | null =>
    whoseColumn(headers[column] ?? '') ?? (isTold ? (told[bare.indexOf(column)] ?? null) : null)
  const of = (whose: Whose): number[] =>
    candidates
      .filter((column) => whoseOf(column) === whose)
      .sort((a, b) => placeOf(headers[a]) - placeOf(headers[b]))
  const [recipients, customers] = [of('recipient'), of('customer')]
  if (recipients.length > 0 || customers.length > 0)
    return hasTwins(headers, recipients) || (recipients.length === 0 && hasTwins(headers, customers))
      ? { unclear: candidates }
      : { columns: [...recipients, ...customers] }
  const [first] = bare
  if (first === undefined) return { columns: [] }
  return bare.length > 1 || told[0] === 'shop' ? { unclear: bare } : { columns: bare }
}

/** Of several that somebody has, which this one is by its name: `SĐT người nhận 2`. */
function placeOf(header = ''): number {
  return Number(/\d$/.exec(foldWords(header))?.[0] ?? 0)
}

function hasTwins(headers: readonly string[], columns: readonly number[]): boolean {
  return new Set(columns.map((column) => foldWords(headers[column] ?? ''))).size < columns.length
}

/** Of names and addresses that stand twice, those beside the number that was chosen. */
export function besidePhone(columns: Columns, headers: readonly string[]): Columns {
  const [phone] = columns.phone ?? []
  const chosen: Partial<Record<Field, readonly number[]>> = { ...columns }
  for (const field of OF_A_PERSON) {
    const places = columns[field]
    if (field === 'phone' || !places) continue
    const ofCustomer = places.filter((place) => whoseColumn(headers[place] ?? '') !== 'shop')
    const nearest = [...ofCustomer].sort((a, b) => Math.abs(a - (phone ?? 0)) - Math.abs(b - (phone ?? 0)))
    chosen[field] = phone !== undefined && hasTwins(headers, ofCustomer) ? nearest.slice(0, 1) : ofCustomer
    if (chosen[field].length === 0) delete chosen[field]
  }
  return chosen
}
