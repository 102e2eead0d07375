import { boomCustomerTableMessages } from '../i18n/boom-customer-table.ts'
import { riskBadgeMessages } from '../i18n/risk-badge.ts'
import { translator } from '../i18n/translate.ts'

/** The table's own texts. */
export const text = translator(boomCustomerTableMessages)

const badgeText = translator(riskBadgeMessages)

/** The word of a level, the same as on the badge (`S0-1`). */
export function levelWord(locale: string, level: 'none' | 'low' | 'medium' | 'high' | 'unknown'): string {
  return badgeText(locale, level)
}

const ERRORS: Partial<Record<string, keyof typeof riskBadgeMessages>> = {
  NetworkError: 'NetworkError',
  DeadlineError: 'DeadlineError',
  UnauthorizedError: 'UnauthorizedError',
  ForbiddenError: 'ForbiddenError',
  RateLimitError: 'RateLimitError',
}

/** What went wrong, in a few words; never the error's own text. */
export function errorWord(locale: string, error: unknown): string {
  const name = typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : ''
  return badgeText(locale, ERRORS[name] ?? 'otherError')
}
