import { panelDeedsMessages } from '../../i18n/texts/panel-deeds.ts'
import { translator } from '../../i18n/translate.ts'

export const deedText = translator(panelDeedsMessages)
