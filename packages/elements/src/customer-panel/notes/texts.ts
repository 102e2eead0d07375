import { panelNotesMessages } from '../../i18n/texts/panel-notes.ts'
import { isolatingTranslator } from '../../i18n/isolate.ts'

export const noteText = isolatingTranslator(panelNotesMessages)
