import {
  type Columns,
  type Field,
  FIELDS,
  missingFields,
  type MissingField,
  STATE_FIELDS,
  type UnclearColumns,
} from '../fields.ts'
import { foldWords } from '../words.ts'
import { columnNames } from './column-names.ts'
import type { ExportFormat } from './export-format.ts'
import { EXPORT_FORMATS } from './formats.ts'
import { HEADER_WORDS } from './header-words.ts'
import type { OrderMapping, SavedFormat } from './mapping.ts'
import { besidePhone, choosePhone, OF_A_PERSON } from './whose.ts'

/** What is known of a file by its headers. */
export interface Recognition {
  /** Where its orders come from: the maker's id, the name of a saved mapping, or `own`. */
  readonly source: string
  /** The maker; `null`: nobody's whom this version knows. */
  readonly format: ExportFormat | null
  readonly columns: Columns
  /** Fields of which several columns could be the one: none is read before somebody says which. */
  readonly unclear: UnclearColumns
  /** What must be told before the file can be read. */
  readonly missing: readonly MissingField[]
}

/** Orders of files whose maker nobody named. */
export const OWN_SOURCE = 'own'

/** Finds out what the columns hold: by a mapping that was saved for such a file, by their maker, or by their names alone. */
export function recogniseColumns(headers: readonly string[], mapping?: OrderMapping): Recognition {
  const folded = headers.map(foldWords)
  const saved = mapping?.formats.find((format) => fits(format, headers))
  const format =
    EXPORT_FORMATS.find(({ signature }) =>
      signature.every((group) => group.some((name) => folded.includes(name))),
    ) ?? null
  const { columns, unclear } = withoutUnclear(columnsByName(folded, format), headers, format)
  const told = saved ? savedColumns(saved, headers) : {}
  const open = Object.fromEntries(Object.entries(unclear).filter(([field]) => !(field in told)))
  return {
    source: saved?.source ?? format?.id ?? OWN_SOURCE,
    format,
    columns: { ...columns, ...told },
    unclear: open,
    missing: missingFields({ ...columns, ...told }, open),
  }
}

/** Fields that decide whose an order is, and what became of it: of two columns with one name, none is taken unasked. */
const DECIDING = ['code', ...STATE_FIELDS] as const satisfies readonly Field[]

function withoutUnclear(
  named: Columns,
  headers: readonly string[],
  format: ExportFormat | null,
): { readonly columns: Columns; readonly unclear: UnclearColumns } {
  const columns: Partial<Record<Field, readonly number[]>> = { ...named }
  const unclear: Partial<Record<Field, readonly number[]>> = {}
  for (const field of DECIDING) {
    const places = columns[field] ?? []
    const twins = places.filter((place) =>
      places.some((other) => other !== place && headers[other] === headers[place]),
    )
    if (twins.length === 0) continue
    unclear[field] = twins
    delete columns[field]
  }
  if (columns.phone && !format?.columns?.phone) {
    const phone = choosePhone(headers, columns.phone)
    delete columns.phone
    if ('unclear' in phone) unclear.phone = phone.unclear
    else if (phone.columns.length > 0) columns.phone = phone.columns
  }
  return { columns: besidePhone(columns, headers), unclear }
}

/** A longer text is no name of a column. */
const MAX_HEADER = 80

/** How many cells of a row are names of columns that somebody knows. */
export function countKnownHeaders(cells: readonly string[]): number {
  const names = cells.filter((cell) => cell !== '' && cell.length <= MAX_HEADER)
  return new Set(names.map(foldWords).filter(isKnownHeader)).size
}

const KNOWN_HEADERS: ReadonlySet<string> = new Set([
  ...Object.values(HEADER_WORDS).flat(),
  ...EXPORT_FORMATS.flatMap(({ signature }) => signature.flat()),
  ...EXPORT_FORMATS.flatMap(({ columns }) => Object.values(columns ?? {}).flat()),
])

const PHONE_NAMES: ReadonlySet<string> = new Set(HEADER_WORDS.phone)

function isKnownHeader(folded: string): boolean {
  return (
    KNOWN_HEADERS.has(folded) ||
    KNOWN_HEADERS.has(withoutTail(folded)) ||
    PHONE_NAMES.has(withoutNumber(folded))
  )
}

/** `tong tien vnd` and `so dien thoai nguoi nhan` and the like: exports put units and people behind a name. */
function withoutTail(folded: string): string {
  return folded.replace(/ (?:vnd|dong|d|khach hang|khach|nguoi nhan|nguoi mua|don hang)$/, '')
}

/** What a customer has as an order does: of a state, or a day, of theirs, nothing is to be read of an order. */
function withoutUnit(folded: string): string {
  return folded.replace(/ (?:vnd|dong|d|don hang)$/, '')
}

const OF_CUSTOMER: ReadonlySet<Field> = new Set([...OF_A_PERSON, 'buyerId'])

/** `sdt 1`, `sdt2`: exports that keep several numbers of somebody count them. */
function withoutNumber(folded: string): string {
  return folded.replace(/ ?[1-9]$/, '')
}

function columnsByName(headers: readonly string[], format: ExportFormat | null): Columns {
  const columns: Partial<Record<Field, number[]>> = {}
  const taken = new Set<number>()
  const usable = headers.flatMap((header, i) =>
    header === '' || format?.ignored?.includes(header) ? [] : [[header, i] as const],
  )
  const byName = placesOf(usable)
  const byNameWithoutTail = placesOf(usable.map(([header, i]) => [withoutTail(header), i]))
  const byNameWithoutUnit = placesOf(usable.map(([header, i]) => [withoutUnit(header), i]))
  const take = (
    field: Field,
    names: readonly string[],
    places: ReadonlyMap<string, readonly number[]>,
  ): void => {
    for (const name of names)
      for (const i of places.get(name) ?? []) {
        if (taken.has(i)) continue
        taken.add(i)
        ;(columns[field] ??= []).push(i)
      }
  }
  for (const field of FIELDS) take(field, format?.columns?.[field] ?? [], byName)
  // Where the maker says which column it is, others with a like name are something else.
  const open = FIELDS.filter((field) => format?.columns?.[field]?.length !== 0)
  for (const field of open) if (!columns[field]) take(field, HEADER_WORDS[field], byName)
  for (const field of open)
    if (!columns[field])
      take(field, HEADER_WORDS[field], OF_CUSTOMER.has(field) ? byNameWithoutTail : byNameWithoutUnit)
  // Which of several numbers is the one to read is asked: those with a number behind their name are as good as the one without.
  if (!format?.columns?.phone)
    take('phone', HEADER_WORDS.phone, placesOf(usable.map(([header, i]) => [withoutNumber(header), i])))
  return columns
}

/** Where each name stands. */
function placesOf(names: readonly (readonly [string, number])[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>()
  for (const [name, place] of names) {
    const known = places.get(name)
    if (known) known.push(place)
    else places.set(name, [place])
  }
  return places
}

/** Every column that it names is there, and only one has that name. */
function fits({ columns }: SavedFormat, headers: readonly string[]): boolean {
  const names = columnNames(headers).map(foldWords)
  return Object.values(columns)
    .flat()
    .every((name) => names.filter((other) => other === foldWords(name)).length === 1)
}

function savedColumns({ columns }: SavedFormat, headers: readonly string[]): Columns {
  const names = columnNames(headers).map(foldWords)
  return Object.fromEntries(
    Object.entries(columns).map(([field, told]) => [
      field,
      told.map((name) => names.indexOf(foldWords(name))),
    ]),
  )
}
