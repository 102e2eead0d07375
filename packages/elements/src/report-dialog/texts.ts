import { reportDialogMessages } from '../i18n/report-dialog.ts'
import { translator } from '../i18n/translate.ts'

export { errorWord } from '../i18n/error-words.ts'

/** The dialog's own texts. */
export const text = translator(reportDialogMessages)
