import type { Actor } from './access.ts'
import type { Domain } from './domain.ts'
import { Refusal } from './refusal.ts'
import { refusedField } from './refused-field.ts'
import { CUSTOM_FIELDS } from './seed/custom-fields.ts'

const SHOWN_AT_FIRST = ['size', 'birthday', 'vip', 'delivery_hint']

/** The fields that this employee has chosen to see, in that order (`S1-22`). */
export function shownFields({ shownFields: chosen }: Domain, { employee }: Actor): readonly string[] {
  return chosen.get(employee.id)?.fieldIds ?? SHOWN_AT_FIRST
}

/** @throws Refusal `validation_failed` for a field that the shop does not have, or one named twice */
export function chooseFields(domain: Domain, { employee, shop }: Actor, fieldIds: readonly string[]): void {
  const violations = fieldIds.flatMap((id, i) => {
    if (!CUSTOM_FIELDS.some((field) => field.id === id))
      return [refusedField('unknown_reference', ['shown', i])]
    return fieldIds.indexOf(id) < i ? [refusedField('duplicate', ['shown', i])] : []
  })
  if (violations.length > 0) throw new Refusal('validation_failed', { violations })
  domain.shownFields.put({ id: employee.id, fieldIds })
  domain.events.append(
    shop.id,
    { type: 'custom_fields.updated', customerIds: [], entity: null },
    domain.clock(),
  )
}
