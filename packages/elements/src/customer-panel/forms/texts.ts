import { panelFormsMessages } from '../../i18n/texts/panel-forms.ts'
import { translator } from '../../i18n/translate.ts'

export const formText = translator(panelFormsMessages)
