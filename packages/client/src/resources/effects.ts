import type { CacheKey } from '../cache/key.ts'
import type { BoomSummary } from '../contract/boom-summary.ts'
import type { CustomFieldList } from '../contract/custom-fields.ts'
import type { Customer } from '../contract/customer.ts'
import type { CustomerPage, CustomerSuggestions } from '../contract/customer-search.ts'
import type { LiveEvent, LiveEventType } from '../contract/events.ts'
import type { RiskAssessment } from '../contract/risk.ts'
import type { Session } from '../contract/session.ts'

/** Every place of the cache; whoever reads or writes an answer takes its key from here. */
export const keys = {
  session: (): CacheKey<Session> => ['session'],
  risk: (e164: string): CacheKey<RiskAssessment> => ['risk', e164],
  customer: (id: string): CacheKey<Customer> => ['customer', id, 'profile'],
  /** One page of what hangs on a customer. */
  customerPart: <T>(id: string, part: CustomerPart, query: string): CacheKey<T> => [
    'customer',
    id,
    part,
    query,
  ],
  resolved: (key: string): CacheKey<string | null> => ['resolved', key],
  reportSearch: <T>(query: string): CacheKey<T> => ['report-search', query],
  search: (list: 'boom' | 'all', query: string): CacheKey<CustomerPage> => ['search', list, query],
  /** Above all pages of a search, all lists of a part, all suggestions: what a list on show subscribes to. */
  searches: (list: 'boom' | 'all'): CacheKey => ['search', list],
  customerList: (id: string, part: CustomerPart): CacheKey => ['customer', id, part],
  reportSearches: (): CacheKey => ['report-search'],
  allSuggestions: (): CacheKey => ['suggestions'],
  boomSummaries: (): CacheKey => ['boom-summary'],
  suggestions: (query: string): CacheKey<CustomerSuggestions> => ['suggestions', query],
  boomSummary: (query: string): CacheKey<BoomSummary> => ['boom-summary', query],
  customFields: (): CacheKey<CustomFieldList> => ['custom-fields'],
}

export type CustomerPart = 'orders' | 'notes' | 'reports' | 'returns'

/** Something changed on the server: by this client, another tab, or somebody else. Holds no personal data. */
export interface Change {
  readonly type: LiveEventType
  /** Customers who are touched; `null`: many, or not known which. */
  readonly customerIds: readonly string[] | null
  /** The one thing that changed, as far as known: whoever holds this version of it already need not read it again. */
  readonly entity?: LiveEvent['entity'] | undefined
}

/** Of what a write brought: nothing but its name and version goes to other tabs. */
export function entityOf(
  made: { readonly id: string; readonly version: string } | undefined,
): Change['entity'] {
  return made && { id: made.id, version: made.version }
}

const customers = ['risk', 'search', 'suggestions', 'boom-summary']
const reports = ['customer/profile', 'customer/reports', 'report-search', 'risk', 'search', 'suggestions']
const orders = ['customer/profile', 'customer/orders', 'customer/returns', ...customers]

/** Below which keys a kind of change makes answers out of date; `customer` stands for those of the customers touched. */
const touched: Readonly<Record<LiveEventType, readonly string[]>> = {
  'customer.created': ['resolved', ...customers],
  'customer.updated': ['customer/profile', 'resolved', ...customers],
  'report.created': reports,
  'report.updated': reports,
  'order.created': orders,
  'order.updated': orders,
  'note.created': ['customer/notes'],
  'note.updated': ['customer/notes'],
  'note.deleted': ['customer/notes'],
  'custom_fields.updated': ['custom-fields', 'customer/profile'],
  // What an employee may see, such as a number, stands in every answer.
  'session.updated': [''],
  'stream.reset': [''],
  // A kind that this version does not know may touch anything.
  unknown: [''],
}

/** Answers that a change makes out of date: all below a key, or only those of them that are concerned. */
export interface Touched {
  readonly prefix: CacheKey
  readonly concerned?: (value: unknown) => boolean
  /** Customers whom it concerns of those in the answers; `null`: the answers may be others altogether. */
  readonly ids: readonly string[] | null
}

/** What a change makes out of date. The only place that knows. */
export function touchedBy(change: Change): readonly Touched[] {
  const { type, customerIds } = change
  return touched[type].flatMap((place): Touched[] => {
    if (place === '') return [{ prefix: [], ids: null }]
    const [noun = '', part] = place.split('/')
    if (customerIds === null) return [{ prefix: [noun], ids: null }]
    // Whoever is new is in no list yet.
    const ids = type === 'customer.created' ? null : customerIds
    if (noun === 'risk') return [{ prefix: [noun], concerned: (value) => isRiskOf(value, change), ids }]
    if (part === undefined) return [{ prefix: [noun], ids }]
    return customerIds.map((id) => ({
      prefix: [noun, id, part],
      concerned: (value) => isOlder(value, change),
      ids: [id],
    }))
  })
}

/** An assessment names its customer; one that had none may have got one by `customer.created`. */
function isRiskOf(value: unknown, { type, customerIds }: Change): boolean {
  const { customerId = null }: { customerId?: string | null } = Object(value)
  return customerId === null ? type === 'customer.created' : (customerIds?.includes(customerId) ?? true)
}

/** Whether an answer does not hold what changed as it is now: a customer, or a page with an order or a note among its items. */
function isOlder(value: unknown, { type, entity }: Change): boolean {
  if (!entity?.version) return true
  const held: { id?: unknown; version?: unknown; items?: unknown } = Object(value)
  const things: unknown[] = Array.isArray(held.items) ? held.items : [held]
  return !things.some((thing) => {
    const { id, version }: { id?: unknown; version?: unknown } = Object(thing)
    // Only a customer's own change names the version of a customer.
    const isSame = Array.isArray(held.items) || type === 'customer.updated'
    return isSame && id === entity.id && version === entity.version
  })
}
