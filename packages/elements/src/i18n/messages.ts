import type { boomCustomerTableMessages } from './boom-customer-table.ts'
import type { riskBadgeMessages } from './risk-badge.ts'
import type { riskPopoverMessages } from './risk-popover.ts'
import type { Message } from './translate.ts'

/** Every text of every element. A key stands in one catalog only. */
export type MessageKey =
  | keyof typeof boomCustomerTableMessages
  | keyof typeof riskBadgeMessages
  | keyof typeof riskPopoverMessages

/** The host's own texts by language (`vi`, `en`, or one it adds); what it leaves out stays as it is. */
export type Strings = Partial<Record<string, Partial<Record<MessageKey, Message>>>>
