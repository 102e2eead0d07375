import { IMPORTED_STATES, type ImportedState } from '../../domain/own-shop/imported-order.ts'

/** What a word of a file says of an order; `nothing`: it tells nothing of where the goods are, such as "refund paid". */
export type WordMeaning = ImportedState | 'nothing'

/** All meanings that a word can be given, `nothing` last. */
export const WORD_MEANINGS: readonly WordMeaning[] = [...IMPORTED_STATES, 'nothing']

export function isWordMeaning(value: unknown): value is WordMeaning {
  return WORD_MEANINGS.some((meaning) => meaning === value)
}
