import type { Language } from './languages/language.ts'
import type { Message } from './message.ts'

/** Every text of every element. */
export type MessageKey = { [Group in keyof Language]: keyof Language[Group] }[keyof Language]

export type TableMessageKey = keyof Language['boomCustomerTable']
export type ReportMessageKey = keyof Language['reportDialog']

/** The host's own texts by language (`vi`, `en`, or one it adds); what it leaves out stays as it is. */
export type Strings = Partial<Record<string, Partial<Record<MessageKey, Message>>>>
