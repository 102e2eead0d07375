import type { Customer, CustomFieldDefinition } from '@boom-risk/client/contract'
import type { CustomerPanelClient } from '../client.ts'
import { currentCustomer } from '../profile/profile-save.ts'
import { checkField } from './field-check.ts'
import type { FieldDraft, FieldValue } from './field-draft.ts'

/** A customer's value of a field; `null` where there is none. */
export function valueOf({ customFields }: Customer, fieldId: string): FieldValue {
  return customFields.find((value) => value.fieldId === fieldId)?.value ?? null
}

/**
 * Saves a change under the version that it was based on. Where somebody else changed other things of the customer, it
 * is saved on top of them; where they changed this very field, the draft comes back with their value.
 * @throws RiskApiError
 */
export async function saveField(
  { customers }: CustomerPanelClient,
  customerId: string,
  field: CustomFieldDefinition,
  draft: FieldDraft,
  idempotencyKey: string,
): Promise<FieldDraft | undefined> {
  const checked = checkField(field, draft)
  if ('problem' in checked) return { ...draft, isChecked: true }
  const patch = { customFields: [{ fieldId: field.id, value: checked.value }] }
  try {
    await customers.update(customerId, patch, { version: draft.version, idempotencyKey })
    return undefined
  } catch (error) {
    const current = currentCustomer(error)
    if (!current) throw error
    const theirs = valueOf(current, field.id)
    const { version } = current
    if (!sameValue(theirs, draft.basis) && !sameValue(theirs, checked.value))
      return { ...draft, conflict: { theirs, version } }
    await customers.update(customerId, patch, { version, idempotencyKey: `${idempotencyKey}-merged` })
    return undefined
  }
}

function sameValue(a: FieldValue, b: FieldValue): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
