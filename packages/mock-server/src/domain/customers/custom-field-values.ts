import type { CustomFieldEdit } from '@boom-risk/client/contract'
import { fieldViolation } from '@boom-risk/client/rules'
import type { CustomFieldValue } from '../model.ts'
import { Refusal, type RefusedField } from '../refusal.ts'
import { refusedField } from '../refused-field.ts'
import { CUSTOM_FIELDS } from '../seed/custom-fields.ts'

const FIELDS = new Map(CUSTOM_FIELDS.map((field) => [field.id, field]))

/** The values after the edits (`S1-22`). @throws Refusal `validation_failed` naming each edit that does not fit its field. */
export function editCustomFields(
  values: ReadonlyMap<string, CustomFieldValue>,
  edits: readonly CustomFieldEdit[],
): ReadonlyMap<string, CustomFieldValue> {
  const result = new Map(values)
  const violations: RefusedField[] = []
  const seen = new Set<string>()
  for (const [i, { fieldId, value }] of edits.entries()) {
    const field = FIELDS.get(fieldId)
    const at = (name: string) => ['customFields', i, name]
    if (!field) violations.push(refusedField('unknown_reference', at('fieldId')))
    else if (seen.has(fieldId)) violations.push(refusedField('duplicate', at('fieldId')))
    else {
      const code = fieldViolation(field, value, values.has(fieldId))
      if (code) violations.push(refusedField(code, at('value')))
    }
    seen.add(fieldId)
    if (value === null) result.delete(fieldId)
    else result.set(fieldId, value)
  }
  if (violations.length > 0) throw new Refusal('validation_failed', { violations })
  return result
}
