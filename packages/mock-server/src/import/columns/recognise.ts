import { type Columns, type Field, FIELDS, missingFields, type MissingField } from '../fields.ts'
import { foldWords } from '../words.ts'
import type { ExportFormat } from './export-format.ts'
import { EXPORT_FORMATS } from './formats.ts'
import { HEADER_WORDS } from './header-words.ts'
import type { OrderMapping, SavedFormat } from './mapping.ts'

/** What is known of a file by its headers. */
export interface Recognition {
  /** Where its orders come from: the maker's id, the name of a saved mapping, or `own`. */
  readonly source: string
  /** The maker; `null`: nobody's whom this version knows. */
  readonly format: ExportFormat | null
  readonly columns: Columns
  /** What must be told before the file can be read. */
  readonly missing: readonly MissingField[]
}

/** Orders of files whose maker nobody named. */
export const OWN_SOURCE = 'own'

/** Finds out what the columns hold: by a mapping that was saved for such a file, by their maker, or by their names alone. */
export function recogniseColumns(headers: readonly string[], mapping?: OrderMapping): Recognition {
  const folded = headers.map(foldWords)
  const saved = mapping?.formats.find((format) => fits(format, folded))
  const format =
    EXPORT_FORMATS.find(({ signature }) =>
      signature.every((group) => group.some((name) => folded.includes(name))),
    ) ?? null
  const guessed = columnsByName(folded, format)
  const columns = saved ? { ...guessed, ...savedColumns(saved, folded) } : guessed
  return {
    source: saved?.source ?? format?.id ?? OWN_SOURCE,
    format,
    columns,
    missing: missingFields(columns),
  }
}

/** How many cells of a row are names of columns that somebody knows. */
export function countKnownHeaders(cells: readonly string[]): number {
  return new Set(cells.map(foldWords).filter((cell) => cell !== '' && isKnownHeader(cell))).size
}

const KNOWN_HEADERS: ReadonlySet<string> = new Set([
  ...Object.values(HEADER_WORDS).flat(),
  ...EXPORT_FORMATS.flatMap(({ signature }) => signature.flat()),
  ...EXPORT_FORMATS.flatMap(({ columns }) => Object.values(columns ?? {}).flat()),
])

function isKnownHeader(folded: string): boolean {
  return KNOWN_HEADERS.has(folded) || KNOWN_HEADERS.has(withoutTail(folded))
}

/** `so dien thoai nguoi nhan vnd` and the like: exports put units and people behind a name. */
function withoutTail(folded: string): string {
  return folded.replace(/ (?:vnd|dong|d|khach hang|khach|nguoi nhan|nguoi mua|don hang)$/, '')
}

function columnsByName(headers: readonly string[], format: ExportFormat | null): Columns {
  const columns: Partial<Record<Field, number[]>> = {}
  const taken = new Set<number>()
  const take = (field: Field, names: readonly string[], nameOf: (header: string) => string): void => {
    for (const name of names)
      for (const [i, header] of headers.entries()) {
        if (header === '' || taken.has(i) || format?.ignored?.includes(header) || nameOf(header) !== name)
          continue
        taken.add(i)
        ;(columns[field] ??= []).push(i)
      }
  }
  for (const field of FIELDS) take(field, format?.columns?.[field] ?? [], (header) => header)
  // Where the maker says which column it is, others with a like name are something else.
  const open = FIELDS.filter((field) => format?.columns?.[field]?.length !== 0)
  for (const field of open) if (!columns[field]) take(field, HEADER_WORDS[field], (header) => header)
  for (const field of open) if (!columns[field]) take(field, HEADER_WORDS[field], withoutTail)
  return columns
}

/** Every column that it names is there. */
function fits({ columns }: SavedFormat, headers: readonly string[]): boolean {
  return Object.values(columns).every((names) => names.every((name) => headers.includes(foldWords(name))))
}

function savedColumns({ columns }: SavedFormat, headers: readonly string[]): Columns {
  return Object.fromEntries(
    Object.entries(columns).map(([field, names]) => [
      field,
      names.flatMap((name) => headers.flatMap((header, i) => (header === foldWords(name) ? [i] : []))),
    ]),
  )
}
