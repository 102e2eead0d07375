import type { Actor } from './access.ts'
import type { Domain } from './domain.ts'
import { Refusal } from './refusal.ts'
import { refusedField } from './refused-field.ts'
import { CUSTOM_FIELDS } from './seed/custom-fields.ts'

const SHOWN_AT_FIRST = ['size', 'birthday', 'vip', 'delivery_hint']

/** The fields that this employee has chosen to see, in that order (`S1-22`). */
export function shownFields({ store }: Domain, { employee }: Actor): readonly string[] {
  return store.shownFields.get(employee.id)?.fieldIds ?? SHOWN_AT_FIRST
}

/** @throws Refusal `validation_failed` for a field that the shop does not have, or one named twice */
export function chooseFields(domain: Domain, { employee, shop }: Actor, fieldIds: readonly string[]): void {
  const violations = fieldIds.flatMap((id, i) => {
    if (!CUSTOM_FIELDS.some((field) => field.id === id))
      return [refusedField('unknown_reference', ['shown', i])]
    return fieldIds.indexOf(id) < i ? [refusedField('duplicate', ['shown', i])] : []
  })
  if (violations.length > 0) throw new Refusal('validation_failed', { violations })
  const { store, events, transactions, clock } = domain
  transactions.run(() => {
    store.shownFields.put({ id: employee.id, fieldIds })
    const event = { type: 'custom_fields.updated', customerIds: [], entity: null } as const
    transactions.whenKept(() => events.append(shop.id, event, clock()))
  })
}
