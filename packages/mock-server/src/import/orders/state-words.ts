import { STATE_FIELDS, type StateField } from '../fields.ts'
import type { WordMeaning } from '../states/meaning.ts'
import { sharedMeaning } from '../states/words.ts'
import { foldState } from '../words.ts'
import type { DraftOrder } from './draft.ts'
import type { Understanding } from './understanding.ts'

/** Something that a person must explain: a word, a reason, or two columns that cannot both be true. */
export interface Question {
  /** The key of the answer. */
  readonly word: string
  /** As it stands in the file. */
  readonly text: string
}

/** What the columns of states mean; those that nobody can know are asked about. */
export function readWords(
  { words }: DraftOrder,
  { told, format, spellingOf }: Pick<Understanding, 'told' | 'format' | 'spellingOf'>,
): {
  readonly known: Partial<Record<StateField, WordMeaning>>
  readonly questions: readonly (readonly [StateField, Question])[]
} {
  const meaningOf = (word: string): WordMeaning | undefined =>
    ownValue(told, word) ?? ownValue(format?.words, word) ?? sharedMeaning(word)
  const known: Partial<Record<StateField, WordMeaning>> = {}
  const questions: (readonly [StateField, Question])[] = []
  for (const field of STATE_FIELDS) {
    const said = words[field]
    if (said === undefined) continue
    const each = said.split('\n')
    const meanings = each.map(meaningOf)
    const unknown = each.filter((_, i) => meanings[i] === undefined)
    const telling = [
      ...new Set(meanings.filter((meaning, i) => meaning !== 'nothing' && !isPassed(each, meanings, i))),
    ]
    if (unknown.length > 0)
      questions.push(...unknown.map((word) => [field, { word, text: spellingOf(word) }] as const))
    else if (telling.length < 2) known[field] = telling[0] ?? 'nothing'
    else {
      const text = each.map(spellingOf).join(' + ')
      const answer = ownValue(told, foldState(text))
      if (answer === undefined) questions.push([field, { word: foldState(text), text }])
      else known[field] = answer
    }
  }
  if (HANDED_OVER.has(words.deliveryState ?? '') && isComingBack(known)) known.deliveryState = 'nothing'
  return { known, questions }
}

/** A parcel that is further along has left the stock: another column that says so says nothing else. */
function isPassed(
  words: readonly string[],
  meanings: readonly (WordMeaning | undefined)[],
  place: number,
): boolean {
  return (
    HANDED_OVER.has(words[place] ?? '') &&
    meanings.some((meaning, i) => i !== place && meaning !== undefined && ON_ITS_WAY.has(meaning))
  )
}

const ON_ITS_WAY: ReadonlySet<WordMeaning> = new Set([
  'shipping',
  'delivered',
  'returning',
  'returned',
  'partially_returned',
])

/** It left the stock, and nobody knows with whom. */
export const LEFT_STOCK = 'da xuat kho'

/** What stays true of a parcel whatever becomes of it: it left the stock. Beside a return it contradicts nothing. */
const HANDED_OVER: ReadonlySet<string> = new Set([
  LEFT_STOCK,
  'da ban giao',
  'da ban giao van chuyen',
  'fulfilled',
])

function isComingBack({ orderState, returnState }: Partial<Record<StateField, WordMeaning>>): boolean {
  return [orderState, returnState].some(
    (meaning) => meaning === 'returned' || meaning === 'partially_returned' || meaning === 'returning',
  )
}

/** A word of a file may be the name of something that every object has. */
export function ownValue<T>(values: Readonly<Record<string, T>> | undefined, name: string): T | undefined {
  return values && Object.hasOwn(values, name) ? values[name] : undefined
}
