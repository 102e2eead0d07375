import { customerDetailMessages } from '../i18n/texts/customer-detail.ts'
import { isolatingTranslator } from '../i18n/isolate.ts'

export { errorWord } from '../i18n/error-words.ts'

/** The detail's own texts. */
export const text = isolatingTranslator(customerDetailMessages)
