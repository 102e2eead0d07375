import type { AttributionInput, CreateCustomer, CustomerKey } from '@boom-risk/client/contract'
import { formatPhone, parsePhone, readEmail, type NetworkTable } from '@boom-risk/client/rules'
import type { Identity } from './customer-key.ts'

/** What the chat knows of the person, for a customer that is to be created. */
export interface KnownCustomer {
  readonly name?: string | undefined
  /** In any form that people type. */
  readonly phone?: string | undefined
  readonly email?: string | undefined
  readonly source?: AttributionInput | undefined
}

/** A customer who is about to be created. */
export interface CreationDraft {
  readonly name: string
  readonly phone: string
  readonly email: string
  /** A save was tried: what is wrong is said. */
  readonly isChecked: boolean
}

export function beginCreation(identity: Identity, known: KnownCustomer): CreationDraft {
  const key = keyOf(identity, 'phone')
  const phone = key === undefined ? (known.phone ?? '') : formatPhone(key)
  return { name: known.name ?? '', phone, email: known.email ?? '', isChecked: false }
}

/** The request that a valid draft makes, with all that names the person in the chat. */
export function creationOf(
  draft: CreationDraft,
  identity: Identity,
  known: KnownCustomer,
  networks?: NetworkTable,
): CreateCustomer {
  const name = draft.name.trim()
  const email = readEmail(draft.email)
  const parse = parsePhone(draft.phone, { networks })
  const psid = keyOf(identity, 'psid')
  const externalId = keyOf(identity, 'externalId')
  return {
    ...(name && { name }),
    ...(parse.status === 'valid' && { phones: [parse.e164] }),
    ...(email.status === 'valid' && { emails: [email.address] }),
    ...(psid !== undefined && { psid }),
    ...(externalId !== undefined && { externalId }),
    ...(known.source && { source: known.source }),
  }
}

/** Without a page-scoped or external id, the phone is what the customer is known by. */
export function needsPhone(identity: Identity): boolean {
  return keyOf(identity, 'psid') === undefined && keyOf(identity, 'externalId') === undefined
}

function keyOf(identity: Identity, name: 'phone' | 'psid' | 'externalId'): string | undefined {
  if (identity.kind !== 'keys') return undefined
  const values = identity.keys.map((key: CustomerKey) => new Map(Object.entries(key)).get(name))
  return values.find((value) => value !== undefined)
}
