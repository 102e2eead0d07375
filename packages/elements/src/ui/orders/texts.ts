import { panelOrdersMessages } from '../../i18n/texts/panel-orders.ts'
import { isolatingTranslator } from '../../i18n/isolate.ts'

export const orderText = isolatingTranslator(panelOrdersMessages)
