import type {
  ChangeStatus,
  Customer,
  CustomerPage,
  CustomerSearch,
  CustomerSort,
  CustomerSummary,
  Session,
  StatusChange,
} from '@boom-risk/client'
import type { BoomTableClient } from '../../../src/boom-customer-table/client.ts'
import { customers } from './customers.ts'

export interface DoubleOptions {
  readonly count?: number
  readonly customers?: CustomerSummary[]
  readonly permissions?: Session['permissions']
  readonly timeZone?: string
  readonly maxOffset?: number
}

type Call =
  | 'search'
  | 'summary'
  | 'session'
  | 'get'
  | 'changeStatus'
  | 'undoStatusChange'
  | 'refresh'
  | 'revealPhone'

const LEVEL_RANK = { none: 0, unknown: 0, low: 1, medium: 2, high: 3 }

const SORT_KEYS: Partial<Record<CustomerSort['by'], (row: CustomerSummary) => number | string | null>> = {
  name: (row) => row.name,
  level: (row) => LEVEL_RANK[row.risk.level],
  returned: (row) => row.risk.shop.returned,
  shipped: (row) => row.risk.shop.shipped,
  return_rate: (row) => row.risk.shop.returnRate,
  network_return_rate: (row) => row.risk.network.returnRate,
  reports: (row) => row.risk.reports.total,
  last_return_at: (row) => row.lastReturnAt,
  status: (row) => row.status,
}

export const ALL_PERMISSIONS: Session['permissions'] = [
  'customers.read',
  'customers.write',
  'customers.read_phone',
  'reports.write',
  'export',
]

/** A client in memory that answers as the contract says, and fails or waits when it is told to. */
export class ClientDouble implements BoomTableClient {
  customers_: CustomerSummary[]
  permissions: Session['permissions']
  timeZone: string
  maxOffset: number
  /** Every search, in order. */
  readonly searches: CustomerSearch[] = []
  readonly changes: ChangeStatus[] = []
  /** A call that is named here rejects, or waits for the promise. */
  readonly faults = new Map<Call, () => unknown>()
  /** Cursors that are too old, each until it is refused. */
  readonly expired = new Set<string>()
  /** Why the last of several ids is left as it was. */
  refused: StatusChange['failures'][number]['code'] | undefined
  /** Customers who are left as they are, with the reason. */
  readonly refusedIds = new Map<string, StatusChange['failures'][number]['code']>()
  readonly #listeners = new Set<(customerIds: readonly string[] | null) => void>()
  readonly #undo = new Map<string, Map<string, CustomerSummary['status']>>()
  readonly #found = new Map<string, { of: CustomerSummary[]; rows: CustomerSummary[] }>()

  constructor(options: DoubleOptions = {}) {
    this.customers_ = options.customers ?? customers(options.count ?? 0)
    this.permissions = options.permissions ?? ALL_PERMISSIONS
    this.timeZone = options.timeZone ?? 'Asia/Ho_Chi_Minh'
    this.maxOffset = options.maxOffset ?? 1e6
  }

  readonly risk = { assess: () => Promise.reject(new Error('not of this double')) }

  readonly boomCustomers: BoomTableClient['boomCustomers'] = {
    search: (search = {}, options) => this.#answer('search', () => this.#search(search), options?.signal),
    subscribeSearch: (listener) => {
      this.#listeners.add(listener)
      return () => this.#listeners.delete(listener)
    },
    summary: (_query, options) =>
      this.#answer(
        'summary',
        () => ({
          countsByLevel: this.#counts(this.customers_),
          countsByStatus: { active: this.customers_.length, inactive: 0 },
          returns: {
            interval: 'week',
            timeZone: 'Asia/Ho_Chi_Minh',
            points: Array.from({ length: 13 }, (_, i) => ({
              from: new Date(Date.UTC(2026, 7, 24) + i * 604_800_000).toISOString().slice(0, 10),
              shipped: 180 + ((i * 37) % 60),
              returned: 22 + ((i * 17) % 31),
            })),
          },
          computedAt: '2026-11-21T00:00:00Z',
        }),
        options?.signal,
      ),
  }

  readonly customers: BoomTableClient['customers'] = {
    get: (id) => this.#answer('get', () => this.find(id) as Customer),
    refresh: (id) => this.#answer('refresh', () => this.find(id) as Customer),
    changeStatus: (change) => this.#answer('changeStatus', () => this.#change(change)),
    undoStatusChange: (changeId) => this.#answer('undoStatusChange', () => this.#undoChange(changeId)),
    revealPhone: (id, phoneId) =>
      this.#answer('revealPhone', () => ({
        id: phoneId,
        e164: '+84987654321',
        display: '0987654321',
        masked: false,
        convertedFrom: null,
        customer: id,
      })),
  }

  readonly session = {
    get: () =>
      this.#answer('session', () => ({
        shop: { id: 's1', name: 'Shop' },
        employee: { id: 'e1', name: 'Nhân viên', role: 'owner' as const },
        permissions: this.permissions,
        settings: {
          orderUrlTemplate: null,
          helpLinks: { paymentLink: null, sourceTracking: null, customFields: null, support: null },
          reportModeration: 'auto' as const,
          timeZone: this.timeZone,
        },
      })),
  }

  /** How many listen for changes of the list. */
  get listeners(): number {
    return this.#listeners.size
  }

  find(id: string): CustomerSummary {
    const found = this.customers_.find((row) => row.id === id)
    if (!found) throw Object.assign(new Error('gone'), { name: 'NotFoundError', code: 'not_found' })
    return found
  }

  /** Somebody else changed a customer. */
  set(id: string, part: Partial<CustomerSummary>): void {
    this.customers_ = this.customers_.map((row) => (row.id === id ? Object.assign({}, row, part) : row))
  }

  /** Somebody else deleted a customer. */
  delete(id: string): void {
    this.customers_ = this.customers_.filter((row) => row.id !== id)
  }

  /** Rows of these customers may be out of date; `null`: the list may be another altogether. */
  change(customerIds: string[] | null): void {
    for (const listener of this.#listeners) listener(customerIds)
  }

  async #answer<T>(call: Call, make: () => T, signal?: AbortSignal): Promise<T> {
    const fault = this.faults.get(call)
    if (fault) await fault()
    signal?.throwIfAborted()
    return make()
  }

  #search(search: CustomerSearch): CustomerPage {
    this.searches.push(search)
    const { filter = {}, sort, offset = 0, cursor, limit = 50 } = search
    if (cursor !== undefined && this.expired.delete(cursor))
      throw Object.assign(new Error('too old'), { name: 'NotFoundError', code: 'cursor_expired' })
    const matched = this.#matched(filter, sort)
    const at = cursor === undefined ? offset : Number(cursor.slice(1))
    const end = at + limit
    return {
      items: matched.rows.slice(at, end),
      total: matched.rows.length,
      nextCursor: end < matched.rows.length ? `c${end}` : null,
      maxOffset: this.maxOffset,
      countsByLevel: this.#counts(matched.of),
    }
  }

  #matched({ text = '', levels = [], status }: NonNullable<CustomerSearch['filter']>, sort?: CustomerSort) {
    const key = JSON.stringify([text, levels, status, sort])
    const held = this.#found.get(key)
    const typed = text.toLowerCase()
    const of = this.customers_
    if (held && held.of === of) return held
    const rows = of.filter(
      (row) =>
        row.risk.level !== 'none' &&
        (!typed || row.name?.toLowerCase().includes(typed) || row.phones[0]?.display.includes(typed)) &&
        (!levels.length || levels.some((level) => level === row.risk.level)) &&
        (!status || row.status === status),
    )
    const value = SORT_KEYS[sort?.by ?? 'return_rate'] ?? SORT_KEYS.return_rate!
    const sign = sort?.direction === 'ascending' ? 1 : -1
    rows.sort((a, b) => {
      const [x, y] = [value(a), value(b)]
      if (x === y) return a.id < b.id ? -1 : 1
      return x === null ? 1 : y === null ? -1 : x < y ? -sign : sign
    })
    const found = { of, rows }
    this.#found.set(key, found)
    return found
  }

  #counts(rows: readonly CustomerSummary[]) {
    const counts = { none: 0, low: 0, medium: 0, high: 0 }
    for (const { risk } of rows) if (risk.level !== 'unknown') counts[risk.level] += 1
    return counts
  }

  #change(change: ChangeStatus): StatusChange {
    this.changes.push(change)
    const { status, target } = change
    let rows = this.customers_
    const failures: StatusChange['failures'] = []
    let remaining = 0
    let nextCursor: string | null = null
    if ('ids' in target) {
      rows = rows.filter(({ id }) => target.ids.includes(id))
      const known = new Set(rows.map(({ id }) => id))
      for (const id of target.ids) if (!known.has(id)) failures.push({ id, code: 'not_found' })
    } else {
      const except = new Set(target.except)
      const all = this.#matched(target.filter).rows.filter(({ id }) => !except.has(id))
      const at = Number(target.cursor?.slice(1) ?? 0)
      const end = at + (target.limit ?? 1000)
      rows = all.slice(at, end)
      remaining = Math.max(0, all.length - end)
      nextCursor = remaining ? `c${end}` : null
    }
    const last = this.refused && 'ids' in target ? target.ids.at(-1) : undefined
    const refused = rows.filter(({ id }) => id === last || this.refusedIds.has(id))
    for (const { id } of refused)
      failures.push({ id, code: this.refusedIds.get(id) ?? this.refused ?? 'internal_error' })
    rows = rows.filter((row) => !refused.includes(row))
    const changed = rows.filter((row) => row.status !== status)
    const changeId = `ch${this.#undo.size}`
    this.#undo.set(changeId, new Map(changed.map((row) => [row.id, row.status])))
    const ids = new Set(changed.map(({ id }) => id))
    this.customers_ = this.customers_.map((row) =>
      ids.has(row.id) ? Object.assign({}, row, { status }) : row,
    )
    return {
      changeId,
      status,
      updated: changed.length,
      unchanged: rows.length - changed.length,
      failed: failures.length,
      failures,
      remaining,
      nextCursor,
      undoUntil: '2026-11-21T01:00:00Z',
    }
  }

  #undoChange(changeId: string): StatusChange {
    const former = this.#undo.get(changeId) ?? new Map<string, CustomerSummary['status']>()
    const failures = [...this.refusedIds].flatMap(([id, code]) => (former.delete(id) ? [{ id, code }] : []))
    this.customers_ = this.customers_.map((row) =>
      former.has(row.id) ? Object.assign({}, row, { status: former.get(row.id) }) : row,
    )
    return {
      changeId,
      status: 'active',
      updated: former.size,
      unchanged: 0,
      failed: failures.length,
      failures,
      remaining: 0,
      nextCursor: null,
      undoUntil: null,
    }
  }
}
