import { panelDetailsMessages } from '../../i18n/texts/panel-details.ts'
import { isolatingTranslator } from '../../i18n/isolate.ts'

export const fieldText = isolatingTranslator(panelDetailsMessages)
