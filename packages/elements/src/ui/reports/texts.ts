import { hasCode, codeOf } from '../../base/error-kinds.ts'
import { errorWord } from '../../i18n/error-words.ts'
import { reportDialogMessages } from '../../i18n/texts/report-dialog.ts'
import type { ReportMessageKey } from '../../i18n/messages.ts'
import { isolatingTranslator } from '../../i18n/isolate.ts'

export { errorWord }

/** The dialog's own texts. */
export const text = isolatingTranslator(reportDialogMessages)

/** What stood against a request about the customer, who may have been deleted elsewhere. */
export function failureWord(locale: string, error: unknown): string {
  return hasCode(error, 'not_found') ? text(locale, 'reportCustomerGone') : errorWord(locale, error)
}

const SEND_FAILURES: Readonly<Partial<Record<string, ReportMessageKey>>> = {
  customer_has_no_phone: 'reportNoPhone',
  report_needs_order: 'reportNeedsOrder',
  report_too_soon: 'reportTooSoon',
  report_limit_reached: 'reportLimit',
}

/** Why a report was not taken, in a sentence: by the rules of who may report (`D-18`), or because something failed. */
export function sendFailure(locale: string, error: unknown): string {
  const known = SEND_FAILURES[codeOf(error)]
  return known
    ? text(locale, known, { minutes: minutesUntilRetry(error) })
    : text(locale, 'reportSendFailed', { why: failureWord(locale, error) })
}

function minutesUntilRetry(error: unknown): number {
  const wait = error instanceof Error && 'retryAfterMs' in error ? Number(error.retryAfterMs) : 0
  return Math.max(1, Math.ceil(wait / 60_000))
}
