import { panelProfileMessages } from '../../i18n/panel-profile.ts'
import { translator } from '../../i18n/translate.ts'

export const profileText = translator(panelProfileMessages)
