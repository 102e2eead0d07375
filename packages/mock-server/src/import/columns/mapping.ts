import * as v from 'valibot'
import { type Columns, type Field, FIELDS, isField } from '../fields.ts'
import { isWordMeaning, WORD_MEANINGS, type WordMeaning } from '../states/meaning.ts'
import { foldState } from '../words.ts'
import { columnNames } from './column-names.ts'

/** Which columns of one kind of file hold what, as somebody mapped them. */
export interface SavedFormat {
  /** Names the system and shop that such files come from; the same code of two sources is two orders. */
  readonly source: string
  /** Names of columns by field, as they stand in the file; case, diacritics and punctuation do not matter. */
  readonly columns: Readonly<Partial<Record<Field, readonly string[]>>>
}

/** What a person told about their files, kept in a file of its own. */
export interface OrderMapping {
  readonly formats: readonly SavedFormat[]
  /** What words of states mean, folded (`foldWords`). */
  readonly words: Readonly<Record<string, WordMeaning>>
}

/** Nobody has said anything: columns and words are recognised, or asked about. */
export const EMPTY_MAPPING: OrderMapping = { formats: [], words: {} }

/** Stands in a file where an answer is still to be written. */
export const UNANSWERED = '?'

/** The mapping cannot be used; the message names the entry and what may stand there. */
export class MappingError extends Error {
  override readonly name = 'MappingError'
}

const Names = v.union([v.string(), v.array(v.string())])
const MappingFile = v.object({
  formats: v.optional(
    v.array(
      v.object({
        source: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(60)),
        columns: v.record(v.string(), Names),
      }),
    ),
    [],
  ),
  words: v.optional(v.record(v.string(), v.string()), {}),
})

/** The mapping in a JSON text; entries that are still `"?"` are as if they were not there. @throws MappingError */
export function parseMapping(text: string): OrderMapping {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    throw new MappingError('it is not valid JSON')
  }
  const parsed = v.safeParse(MappingFile, json)
  if (!parsed.success) {
    const [issue] = parsed.issues
    throw new MappingError(`${v.getDotPath(issue) ?? 'it'}: ${issue.message}`)
  }
  return { formats: parsed.output.formats.map(readFormat), words: readWords(parsed.output.words) }
}

function readFormat({
  source,
  columns,
}: {
  source: string
  columns: Record<string, string | string[]>
}): SavedFormat {
  const read: Partial<Record<Field, readonly string[]>> = {}
  for (const [field, given] of Object.entries(columns)) {
    if (!isField(field))
      throw new MappingError(`columns.${field}: there is no such field; there are ${FIELDS.join(', ')}`)
    const names = (Array.isArray(given) ? given : [given]).filter(
      (name) => name.trim() !== '' && name !== UNANSWERED,
    )
    if (names.length > 0) read[field] = names
  }
  return { source, columns: read }
}

function readWords(given: Readonly<Record<string, string>>): Record<string, WordMeaning> {
  const words: Record<string, WordMeaning> = {}
  for (const [word, meaning] of Object.entries(given)) {
    if (meaning === UNANSWERED) continue
    if (!isWordMeaning(meaning))
      throw new MappingError(`words.${word}: must be one of ${WORD_MEANINGS.join(', ')}, or "?"`)
    words[foldState(word)] = meaning
  }
  return words
}

/** The mapping as a file that a person can read and go on writing; `open`: words that wait for an answer, as they stand in the files. */
export function formatMapping({ formats, words }: OrderMapping, open: readonly string[] = []): string {
  const unanswered = Object.fromEntries(open.map((word) => [word, UNANSWERED]))
  return `${JSON.stringify({ formats, words: { ...words, ...unanswered } }, null, 2)}\n`
}

/** A mapping with one more kind of file: in place of an earlier one of the same source with the same columns known. */
export function withFormat(mapping: OrderMapping, format: SavedFormat): OrderMapping {
  const others = mapping.formats.filter(
    (other) => other.source !== format.source || !sameColumns(other, format),
  )
  return { ...mapping, formats: [format, ...others] }
}

function sameColumns(a: SavedFormat, b: SavedFormat): boolean {
  return String(a.columns.code) === String(b.columns.code)
}

/** Columns by their headers, as a mapping keeps them. */
export function namesOfColumns(columns: Columns, headers: readonly string[]): SavedFormat['columns'] {
  const unique = columnNames(headers)
  return Object.fromEntries(
    Object.entries(columns).flatMap(([field, places]) => {
      const names = places.flatMap((place) => unique[place] ?? [])
      return names.length > 0 ? [[field, names]] : []
    }),
  )
}
