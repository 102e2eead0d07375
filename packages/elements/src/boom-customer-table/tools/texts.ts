import { tableToolsMessages } from '../../i18n/texts/table-tools.ts'
import { translator } from '../../i18n/translate.ts'

export const toolsText = translator(tableToolsMessages)
