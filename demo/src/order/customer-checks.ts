import { parsePhone } from '@boom-risk/client/rules'
import { byId } from '../dom/element.ts'
import { message, type MessageKey } from '../i18n/messages.ts'
import type { Check, Field } from './validation.ts'

/** What must stand in the customer's fields before an order can be made. */
export function customerChecks(): Check[] {
  const phone = byId('phone', HTMLInputElement)
  return [
    { field: phone, error: byId('phone-error', HTMLElement), problem: () => phoneProblem(phone.value) },
    required(byId('customer-name', HTMLInputElement), 'order.error.name'),
    required(byId('province', HTMLSelectElement), 'order.error.province'),
    required(byId('ward', HTMLInputElement), 'order.error.ward'),
    required(byId('street', HTMLInputElement), 'order.error.street'),
  ]
}

function required(field: Field, key: MessageKey): Check {
  return {
    field,
    error: byId(`${field.id}-error`, HTMLElement),
    problem: () => (field.value.trim() === '' ? message(key) : null),
  }
}

function phoneProblem(typed: string): string | null {
  const { status } = parsePhone(typed)
  if (status === 'valid') return null
  return message(status === 'empty' ? 'order.error.phone.empty' : 'order.error.phone.invalid')
}
