import type { Message } from '../message.ts'
import type { MessageKey } from '../messages.ts'
import type { Language } from './language.ts'

export type { Language, Message, MessageKey }

/**
 * A whole language as `configure({ strings })` takes it. A text may be a function, for languages with more forms than two; what is missing is a
 * mistake that the compiler names. Where a language is loaded only when somebody wants it, it costs the others nothing:
 *
 * ```ts
 * const { km } = await import('./km.js') // export const km = stringsOf({ … })
 * configure({ strings: { km } })
 * ```
 */
export function stringsOf(language: Language<Message>): Readonly<Record<MessageKey, Message>> {
  return Object.assign({}, ...Object.values(language))
}
