import type { Customer } from '@boom-risk/client/contract'
import { isConflictError } from '../../base/error-kinds.ts'
import type { CustomerPanelClient } from '../client.ts'
import { rebase } from './profile-conflict.ts'
import { patchOf, type ProfileDraft } from './profile-draft.ts'

/** What a save came to: the customer as it is now, or a draft with something to choose first. */
export type ProfileSave =
  | { readonly customer: Customer; readonly isMerged: boolean }
  | { readonly unresolved: ProfileDraft }

/**
 * Saves a draft under the version that it was based on. Where somebody else saved other fields meanwhile, both changes
 * are kept; where they changed the same field, it is for the person to choose (412).
 * @throws RiskApiError
 */
export async function saveProfile(
  client: CustomerPanelClient,
  customerId: string,
  draft: ProfileDraft,
  idempotencyKey: string,
): Promise<ProfileSave> {
  try {
    return { customer: await send(client, customerId, draft, idempotencyKey), isMerged: false }
  } catch (error) {
    const current = currentCustomer(error)
    if (!current) throw error
    const rebased = rebase(draft, current)
    if (rebased.conflict) return { unresolved: rebased }
    // Another request than the first, hence another key; the same for each try of it.
    const customer = await send(client, customerId, rebased, `${idempotencyKey}-merged`)
    return { customer, isMerged: true }
  }
}

function send(
  { customers }: CustomerPanelClient,
  customerId: string,
  draft: ProfileDraft,
  idempotencyKey: string,
): Promise<Customer> {
  return customers.update(customerId, patchOf(draft), { version: draft.version, idempotencyKey })
}

/** The customer as somebody else left them, where that is why a change was refused. */
export function currentCustomer(error: unknown): Customer | null {
  return isConflictError(error, 'version_conflict') && isCustomer(error.current) ? error.current : null
}

/** The client has checked it against the contract: it is a customer or nothing. */
function isCustomer(current: unknown): current is Customer {
  return typeof current === 'object' && current !== null && 'phones' in current
}
