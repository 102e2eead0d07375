import { errorWord } from '../i18n/error-words.ts'
import { reportDialogMessages } from '../i18n/report-dialog.ts'
import { translator } from '../i18n/translate.ts'

export { errorWord }

/** The dialog's own texts. */
export const text = translator(reportDialogMessages)

/** What stood against a request about the customer, who may have been deleted elsewhere. */
export function failureWord(locale: string, error: unknown): string {
  const isGone = error instanceof Error && 'code' in error && error.code === 'not_found'
  return isGone ? text(locale, 'reportCustomerGone') : errorWord(locale, error)
}
