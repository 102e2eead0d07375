import { panelOrdersMessages } from '../../i18n/panel-orders.ts'
import { translator } from '../../i18n/translate.ts'

export const orderText = translator(panelOrdersMessages)
