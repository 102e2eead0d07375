import type { RiskLevel } from '@boom-risk/client/contract'
import { hasCode } from '../base/error-kinds.ts'
import { boomCustomerTableMessages } from '../i18n/texts/boom-customer-table.ts'
import { customerMessages } from '../i18n/texts/customer.ts'
import { errorWord as anyErrorWord } from '../i18n/error-words.ts'
import { isolatingTranslator } from '../i18n/isolate.ts'
import { levelText } from '../ui/level/texts.ts'
import type { BulkFailureCode } from './bulk/bulk-job.ts'

/** The table's own texts, and the words of a customer. */
export const text = isolatingTranslator({ ...customerMessages, ...boomCustomerTableMessages })

/** What went wrong, in a few words; never the error's own text. */
export function errorWord(locale: string, error: unknown): string {
  return hasCode(error, 'cursor_expired') ? text(locale, 'listOutdated') : anyErrorWord(locale, error)
}

/** The word of a level, the same as on the badge (`S0-1`). */
export function levelWord(locale: string, level: RiskLevel): string {
  return levelText(locale, level)
}

/** Why a customer could not be changed, in a few words. */
export function failureWord(locale: string, code: BulkFailureCode): string {
  return text(locale, code === 'unknown' ? 'internal_error' : code)
}
