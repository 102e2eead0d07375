import { panelNotesMessages } from '../../i18n/panel-notes.ts'
import { translator } from '../../i18n/translate.ts'

export const noteText = translator(panelNotesMessages)
