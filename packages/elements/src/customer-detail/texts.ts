import { customerDetailMessages } from '../i18n/customer-detail.ts'
import { translator } from '../i18n/translate.ts'

export { errorWord } from '../i18n/error-words.ts'

/** The detail's own texts. */
export const text = translator(customerDetailMessages)
