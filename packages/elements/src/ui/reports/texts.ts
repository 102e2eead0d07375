import { errorWord } from '../../i18n/error-words.ts'
import { reportDialogMessages } from '../../i18n/texts/report-dialog.ts'
import type { ReportMessageKey } from '../../i18n/messages.ts'
import { isolatingTranslator } from '../../i18n/isolate.ts'

export { errorWord }

/** The dialog's own texts. */
export const text = isolatingTranslator(reportDialogMessages)

/** What stood against a request about the customer, who may have been deleted elsewhere. */
export function failureWord(locale: string, error: unknown): string {
  const isGone = error instanceof Error && 'code' in error && error.code === 'not_found'
  return isGone ? text(locale, 'reportCustomerGone') : errorWord(locale, error)
}

const SEND_FAILURES: Readonly<Record<string, ReportMessageKey>> = {
  customer_has_no_phone: 'reportNoPhone',
  report_needs_order: 'reportNeedsOrder',
  report_too_soon: 'reportTooSoon',
}

/** Why a report was not taken, in a sentence: by the rules of who may report (`D-18`), or because something failed. */
export function sendFailure(locale: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const known = SEND_FAILURES[code]
  if (known) return text(locale, known)
  if (code === 'report_limit_reached')
    return text(locale, 'reportLimit', { minutes: minutesUntilRetry(error) })
  return text(locale, 'reportSendFailed', { why: failureWord(locale, error) })
}

function minutesUntilRetry(error: unknown): number {
  const wait = error instanceof Error && 'retryAfterMs' in error ? Number(error.retryAfterMs) : 0
  return Math.max(1, Math.ceil(wait / 60_000))
}
