import type { KnownLiveEventType } from '@boom-risk/client/contract'
import type { Writes } from './domain.ts'
import type { EventDraft, EventLog } from './events.ts'
import type { Instant, Note, Report } from './model.ts'
import { counts } from './reports/reports.ts'
import { personKey } from './store/person-key.ts'
import type { Store } from './store/store.ts'

/** Tells a shop of a change. */
export type Announce = (...event: Parameters<EventLog['append']>) => void

/** Writes to the store and tells every shop that sees the change (`X-9`, `S0-17`). */
export function commit(store: Store, announce: Announce, writes: Writes, at: Instant): void {
  const drafts = new Drafts()
  for (const customer of writes.customers ?? []) {
    const type = store.customers.get(customer.id) ? 'customer.updated' : 'customer.created'
    store.customers.put(customer)
    drafts.add(customer.shopId, type, [customer.id], customer)
  }
  for (const report of writes.reports ?? []) {
    const before = store.reports.get(report.id)
    const type = before ? 'report.updated' : 'report.created'
    store.reports.put(report)
    for (const [shopId, customerIds] of witnesses(store, report, before))
      drafts.add(shopId, type, customerIds, { id: report.id, version: null })
  }
  for (const note of writes.notes ?? []) {
    const type = noteEvent(store.notes.get(note.id), note)
    store.notes.put(note)
    drafts.add(note.shopId, type, [note.customerId], note)
  }
  for (const order of writes.orders ?? []) {
    const type = store.orders.get(order.id) ? 'order.updated' : 'order.created'
    store.orders.put(order)
    drafts.add(order.shopId, type, [order.customerId], order)
  }
  for (const [shopId, draft] of drafts.all()) announce(shopId, draft, at)
}

/**
 * The shop that reported, and every shop that knows the number, with its customers; but others hear nothing of what they do
 * not see, such as a report that waits for a moderator (`X-6`).
 */
function witnesses(store: Store, report: Report, before: Report | undefined): Map<string, string[]> {
  const shops = new Map<string, string[]>([[report.shopId, []]])
  const isSeen = counts(report) || (before !== undefined && counts(before))
  for (const { id, shopId } of store.customersByPhone.get(personKey(report.shopId, report.phone)))
    if (isSeen || shopId === report.shopId) shops.set(shopId, [...(shops.get(shopId) ?? []), id])
  return shops
}

function noteEvent(before: Note | undefined, after: Note): KnownLiveEventType {
  if (after.deletedAt !== null) return 'note.deleted'
  return before && before.deletedAt === null ? 'note.updated' : 'note.created'
}

/** One event for each shop and kind of change, however many records it touched. */
class Drafts {
  readonly #drafts = new Map<
    string,
    { shopId: string; type: KnownLiveEventType; ids: string[]; entities: Entity[] }
  >()

  add(
    shopId: string,
    type: KnownLiveEventType,
    customerIds: readonly string[],
    { id, version }: Entity,
  ): void {
    const key = `${shopId} ${type}`
    const draft = this.#drafts.get(key) ?? { shopId, type, ids: [], entities: [] }
    draft.ids.push(...customerIds)
    draft.entities.push({ id, version })
    this.#drafts.set(key, draft)
  }

  *all(): Iterable<[shopId: string, draft: EventDraft]> {
    for (const { shopId, type, ids, entities } of this.#drafts.values()) {
      const [only] = entities
      yield [shopId, { type, customerIds: ids, entity: entities.length === 1 && only ? only : null }]
    }
  }
}

interface Entity {
  readonly id: string
  readonly version: number | null
}
