import type { boomCustomerTableMessages } from './boom-customer-table.ts'
import type { bulkStatusMessages } from './bulk-status.ts'
import type { customerDetailMessages } from './customer-detail.ts'
import type { customerMessages } from './customer-words.ts'
import type { customerPanelMessages } from './customer-panel.ts'
import type { customerSuggestionsMessages } from './customer-suggestions.ts'
import type { dateMessages } from './dates.ts'
import type { errorMessages } from './errors.ts'
import type { heldMessages } from './held.ts'
import type { panelDeedsMessages } from './panel-deeds.ts'
import type { panelDetailsMessages } from './panel-details.ts'
import type { panelNotesMessages } from './panel-notes.ts'
import type { panelOrdersMessages } from './panel-orders.ts'
import type { panelProfileMessages } from './panel-profile.ts'
import type { phoneReaderMessages } from './phone-reader.ts'
import type { readyReasonsMessages } from './ready-reasons.ts'
import type { reportDialogMessages } from './report-dialog.ts'
import type { riskAnswerMessages } from './risk-answer.ts'
import type { riskBadgeMessages } from './risk-badge.ts'
import type { riskLevelMessages } from './risk-levels.ts'
import type { riskPopoverMessages } from './risk-popover.ts'
import type { tableColumnsMessages } from './table-columns.ts'
import type { tableToolsMessages } from './table-tools.ts'
import type { Message } from './message.ts'

/** Every text of every element. A key stands in one catalog only. */
export type MessageKey =
  | keyof typeof boomCustomerTableMessages
  | keyof typeof bulkStatusMessages
  | keyof typeof customerDetailMessages
  | keyof typeof customerMessages
  | keyof typeof customerPanelMessages
  | keyof typeof customerSuggestionsMessages
  | keyof typeof dateMessages
  | keyof typeof errorMessages
  | keyof typeof heldMessages
  | keyof typeof panelDeedsMessages
  | keyof typeof panelDetailsMessages
  | keyof typeof panelNotesMessages
  | keyof typeof panelOrdersMessages
  | keyof typeof panelProfileMessages
  | keyof typeof phoneReaderMessages
  | keyof typeof readyReasonsMessages
  | keyof typeof reportDialogMessages
  | keyof typeof riskAnswerMessages
  | keyof typeof riskBadgeMessages
  | keyof typeof riskLevelMessages
  | keyof typeof riskPopoverMessages
  | keyof typeof tableColumnsMessages
  | keyof typeof tableToolsMessages

/** The host's own texts by language (`vi`, `en`, or one it adds); what it leaves out stays as it is. */
export type Strings = Partial<Record<string, Partial<Record<MessageKey, Message>>>>
