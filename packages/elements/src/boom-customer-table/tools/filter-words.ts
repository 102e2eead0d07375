import type { CustomerFilter } from '@boom-risk/client/contract'
import { LIST_LEVELS } from '../model/view-state.ts'
import { levelWord, text as tableText } from '../texts.ts'

/** What a filter asks for, in words; nothing for everybody. */
export function filterWords(locale: string, { text, levels = [], status }: CustomerFilter): string[] {
  return [
    ...LIST_LEVELS.filter((level) => levels.includes(level)).map((level) => levelWord(locale, level)),
    ...(status === 'active' || status === 'inactive' ? [tableText(locale, status)] : []),
    ...(text ? [`“${text}”`] : []),
  ]
}
