import type { CacheKey } from '../cache/key.ts'
import type { BoomSummary } from '../contract/boom-summary.ts'
import type { CustomFieldList } from '../contract/custom-fields.ts'
import type { Customer } from '../contract/customer.ts'
import type { CustomerPage, CustomerSuggestions } from '../contract/customer-search.ts'
import type { LiveEventType } from '../contract/events.ts'
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
  /** Of the one thing that changed, as far as known: whoever holds this version already need not read it again. */
  readonly version?: string | null
}

/** Below which keys a kind of change makes answers out of date; `customer` stands for those of the customers touched. */
const touched: Readonly<Record<LiveEventType, readonly string[]>> = {
  'customer.created': ['risk', 'resolved', 'search', 'suggestions', 'boom-summary'],
  'customer.updated': ['customer/profile', 'risk', 'resolved', 'search', 'suggestions', 'boom-summary'],
  'report.created': [
    'customer/profile',
    'customer/reports',
    'report-search',
    'risk',
    'search',
    'suggestions',
  ],
  'report.updated': [
    'customer/profile',
    'customer/reports',
    'report-search',
    'risk',
    'search',
    'suggestions',
  ],
  'order.created': [
    'customer/profile',
    'customer/orders',
    'customer/returns',
    'risk',
    'search',
    'boom-summary',
  ],
  'order.updated': [
    'customer/profile',
    'customer/orders',
    'customer/returns',
    'risk',
    'search',
    'boom-summary',
  ],
  'note.created': ['customer/notes'],
  'note.updated': ['customer/notes'],
  'note.deleted': ['customer/notes'],
  'custom_fields.updated': ['custom-fields', 'customer/profile'],
  'session.updated': ['session'],
  'stream.reset': [''],
  // A kind that this version does not know may touch anything.
  unknown: [''],
}

/** Answers that a change makes out of date: all below a key, or only those of them that are concerned. */
export interface Touched {
  readonly prefix: CacheKey
  readonly concerned?: (value: unknown) => boolean
}

/** What a change makes out of date. The only place that knows. */
export function touchedBy(change: Change): readonly Touched[] {
  const { type, customerIds } = change
  return touched[type].flatMap((place): Touched[] => {
    if (place === '') return [{ prefix: [] }]
    const [noun = '', part] = place.split('/')
    if (customerIds === null) return [{ prefix: [noun] }]
    if (noun === 'risk') return [{ prefix: [noun], concerned: (value) => isRiskOf(value, change) }]
    if (part === undefined) return [{ prefix: [noun] }]
    return customerIds.map((id) => ({
      prefix: [noun, id, part],
      concerned: (value) => isOlder(value, change),
    }))
  })
}

/** An assessment names its customer; one that had none may have got one by `customer.created`. */
function isRiskOf(value: unknown, { type, customerIds }: Change): boolean {
  const { customerId = null }: { customerId?: string | null } = Object(value)
  return customerId === null ? type === 'customer.created' : (customerIds?.includes(customerId) ?? true)
}

/** Only a customer's own change names the version of a customer. */
function isOlder(value: unknown, { type, version }: Change): boolean {
  const held: { version?: unknown } = Object(value)
  return type !== 'customer.updated' || !version || held.version !== version
}
