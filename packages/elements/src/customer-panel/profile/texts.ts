import { panelProfileMessages } from '../../i18n/texts/panel-profile.ts'
import { isolatingTranslator } from '../../i18n/isolate.ts'

export const profileText = isolatingTranslator(panelProfileMessages)
