import type { CustomerKey } from '@boom-risk/client/contract'
import { parsePhone, type NetworkTable } from '@boom-risk/client/rules'

/** How a host names the customer; more than one may be given. */
export interface CustomerNames {
  readonly customerId?: string | undefined
  readonly externalId?: string | undefined
  readonly psid?: string | undefined
  readonly phone?: string | undefined
}

/** Whom the attributes name: one customer by id, whoever is found first by the keys, or nobody. */
export type Identity =
  | { readonly kind: 'nobody' }
  | { readonly kind: 'bad-phone' }
  | { readonly kind: 'id'; readonly id: string }
  | { readonly kind: 'keys'; readonly keys: readonly CustomerKey[] }

/**
 * Reads the names: the id alone where it is given; otherwise every key, the surest first: a chat knows its page-scoped
 * id for certain, while a phone number may have been handed on.
 */
export function identityOf(
  { customerId, externalId, psid, phone }: CustomerNames,
  networks?: NetworkTable,
): Identity {
  if (customerId) return { kind: 'id', id: customerId }
  const parse = parsePhone(phone, { networks })
  const keys: CustomerKey[] = []
  if (externalId) keys.push({ externalId })
  if (psid && /^\d{5,32}$/.test(psid)) keys.push({ psid })
  if (parse.status === 'valid') keys.push({ phone: parse.e164 })
  if (keys.length) return { kind: 'keys', keys }
  return { kind: parse.status === 'empty' ? 'nobody' : 'bad-phone' }
}

/** The same names give the same text. It may hold a phone number: for a key in memory, never for a log or an address. */
export function identityText(identity: Identity): string {
  return JSON.stringify(identity)
}
