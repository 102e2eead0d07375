import { isConflictError } from '../../base/error-kinds.ts'
import { panelOrdersMessages } from '../../i18n/texts/panel-orders.ts'
import { errorWord } from '../texts.ts'
import { orderText } from '../../ui/orders/texts.ts'

const REASONS = [
  'no_permission',
  'order_cancelled',
  'order_completed',
  'already_shipped',
  'delivery_slip_exists',
  'already_paid',
  'payment_method',
  'no_contact',
] as const satisfies (keyof typeof panelOrdersMessages)[]

/** Why an action is not allowed; a reason of a later version of the contract is "not possible". */
export function reasonWord(locale: string, reason: string): string {
  const known = REASONS.find((name) => name === reason)
  return orderText(locale, known ?? 'otherReason')
}

/** Why an action failed: the rule that forbids it, or the error. */
export function failureWord(locale: string, error: unknown): string {
  return isConflictError(error, 'order_action_not_allowed')
    ? reasonWord(locale, error.reason ?? '')
    : errorWord(locale, error)
}
