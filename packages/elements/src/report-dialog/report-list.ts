import type { Report, ReportPage } from '@boom-risk/client/contract'
import { Query } from '../base/query.ts'
import { reportClientOf, type ReportDialogClient } from './client.ts'
import type { ReportHost } from './host.ts'
import type { ReportSubject } from './subject.ts'

/** Reports at first, and with each "Xem thêm". */
const PAGE = 20
/** The contract's longest page. */
const MOST = 200

type Key = readonly [customerId: string | null, phone: string | null]

/** The reports about one customer, of all shops (`S0-17`, `S0-18`): newest first, page by page, and as they change. */
export class ReportList {
  readonly query: Query<ReportPage, Key, ReportHost>
  isLoadingMore = false
  moreError: unknown
  readonly #host: ReportHost
  #page: ReportPage | undefined
  #later: readonly Report[] = []
  #cursor: string | null = null
  #asked = PAGE

  constructor(host: ReportHost) {
    this.#host = host
    this.query = new Query<ReportPage, Key, ReportHost>(host, {
      key: ({ subject: { customerId, phone } }) =>
        customerId === null && phone === null ? undefined : [customerId, phone],
      load: async (source, [customerId, phone], options) =>
        pageOf(await reportClientOf(source), { customerId, phone }, { limit: this.#asked }, options),
      subscribe: async (source, [customerId], changed) => {
        const { reports } = await reportClientOf(source)
        const heard = () => {
          this.#keepLength()
          changed(undefined)
        }
        return customerId === null ? reports.subscribeSearch?.(heard) : reports.subscribe?.(customerId, heard)
      },
      isEmpty: ({ items }) => items.length === 0,
    })
  }

  get items(): readonly Report[] {
    this.#follow()
    return [...(this.#page?.items ?? []), ...this.#later]
  }

  get total(): number {
    return this.query.data?.total ?? 0
  }

  get hasMore(): boolean {
    this.#follow()
    return this.#cursor !== null
  }

  /** Reads again what is on show. */
  readonly refresh = (): Promise<void> => {
    this.#keepLength()
    return this.query.refresh()
  }

  readonly loadMore = async (): Promise<void> => {
    const cursor = this.#cursor
    const page = this.#page
    if (cursor === null || this.isLoadingMore) return
    this.isLoadingMore = true
    this.moreError = undefined
    this.#host.requestUpdate()
    try {
      const client = await this.#host.resources()
      const next = await pageOf(client, this.#host.subject, { limit: PAGE, cursor })
      // The list was read again meanwhile.
      if (page !== this.#page) return
      const known = new Set(this.items.map(({ id }) => id))
      this.#later = [...this.#later, ...next.items.filter(({ id }) => !known.has(id))]
      this.#cursor = next.nextCursor
    } catch (error) {
      if (page === this.#page) this.moreError = error
      this.#host.failed(error)
    } finally {
      if (page === this.#page) this.isLoadingMore = false
      this.#host.requestUpdate()
    }
  }

  /** What is read next is as long as what is on show. */
  #keepLength(): void {
    this.#asked = Math.min(MOST, Math.max(PAGE, this.items.length))
  }

  #follow(): void {
    const page = this.query.data
    if (page === this.#page) return
    this.#page = page
    this.#later = []
    this.#cursor = page?.nextCursor ?? null
    this.isLoadingMore = false
    this.moreError = undefined
  }
}

function pageOf(
  client: ReportDialogClient,
  { customerId, phone }: Pick<ReportSubject, 'customerId' | 'phone'>,
  query: { limit: number; cursor?: string },
  options: { signal?: AbortSignal; fresh?: boolean } = {},
): Promise<ReportPage> {
  if (customerId !== null) return client.reports.list(customerId, query, options)
  if (phone !== null) return client.reports.search({ phone, ...query }, options)
  throw new TypeError('reports are about a customer or a phone number')
}
