import { tableColumnsMessages } from '../../i18n/texts/table-columns.ts'
import { translator } from '../../i18n/translate.ts'

export const toolText = translator(tableColumnsMessages)
