import { customerPanelMessages } from '../i18n/customer-panel.ts'
import { translator } from '../i18n/translate.ts'

export { errorWord } from '../i18n/error-words.ts'

/** The texts that all of the panel shares. */
export const text = translator(customerPanelMessages)
