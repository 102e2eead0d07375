import { panelDetailsMessages } from '../../i18n/panel-details.ts'
import { translator } from '../../i18n/translate.ts'

export const fieldText = translator(panelDetailsMessages)
