import { customerPanelMessages } from '../i18n/texts/customer-panel.ts'
import { isolatingTranslator } from '../i18n/isolate.ts'

export { errorWord } from '../i18n/error-words.ts'

/** The texts that all of the panel shares. */
export const text = isolatingTranslator(customerPanelMessages)
