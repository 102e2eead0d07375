import type { CustomerPhone } from '@boom-risk/client/contract'
import { maskPhone } from '@boom-risk/client/rules'
import { type Actor, seesMasked } from '../../domain/access.ts'
import { nationalDigits } from '../../domain/lists/words.ts'
import type { StoredPhone } from '../../domain/model.ts'

/** In clear, or masked where the employee may not read numbers (`X-8`). */
export function wirePhone(actor: Actor, phone: StoredPhone): CustomerPhone {
  return seesMasked(actor)
    ? { id: phone.id, e164: null, display: maskPhone(displayOf(phone)), masked: true, convertedFrom: null }
    : clearPhone(phone)
}

export function clearPhone(phone: StoredPhone): CustomerPhone {
  const { id, e164, convertedFrom } = phone
  return { id, e164, display: displayOf(phone), masked: false, convertedFrom }
}

function displayOf({ e164 }: StoredPhone): string {
  return e164.startsWith('+84') ? nationalDigits(e164) : e164
}
