import { psidOf } from '@boom-risk/client/rules'
import { profileOf } from '../customers/profile.ts'
import type { Domain } from '../domain.ts'
import type { Customer } from '../model.ts'

export type ContactChannel = 'sms' | 'email' | 'chat'

/**
 * How messages reach a customer: by phone, else in the chat, else by mail; `null` where there is no way. A page-scoped id in
 * the form of an address reaches nobody by mail (`S1-6`).
 */
export function contactChannelOf(domain: Domain, customer: Customer): ContactChannel | null {
  if (customer.phones.length > 0) return 'sms'
  if (customer.psid !== null) return 'chat'
  return profileOf(domain, customer).emails.some((email) => psidOf(email) === null) ? 'email' : null
}
