import { customerMessages } from '../../i18n/texts/customer.ts'
import { isolatingTranslator } from '../../i18n/isolate.ts'

/** The words of a customer, the same in the list and in the detail. */
export const customerText = isolatingTranslator(customerMessages)
