import type { CountsByLevel } from '@boom-risk/client/contract'
import type { ReactiveController } from 'lit'
import { hasCode } from '../../base/error-kinds.ts'
import type { BoomElement } from '../../base/boom-element.ts'
import { SLOW_AFTER_MS } from '../../base/slow-load.ts'
import type { ClientSource } from '../../runtime/boom-client.ts'
import { clientOf, type BoomTableClient, type ListQuery, type Row } from '../client.ts'
import { LiveRows } from './live-rows.ts'
import type { PageAnswer, PageRequest } from '../model/page-request.ts'
import { RowSource } from '../model/row-source.ts'

export interface BoomListOptions {
  readonly query: () => ListQuery
  /** Changes a row on its way in, such as by a status that is not confirmed yet. */
  readonly overlay: (row: Row) => Row
  /** The rows of another query are on show now. */
  readonly opened: () => void
  /** Rows are others, and nothing else is. */
  readonly rowsChanged: () => void
}

/**
 * The boom list of the element's client for its query: rows by index, and what the answers say of all of them. The rows
 * of the former query stay until those of the new one are there.
 */
export class BoomList implements ReactiveController {
  /** The rows on show; `undefined` before there are any. */
  rows: RowSource<Row> | undefined

  /** Settles when the first rows are there, or not to be had, or slow to come. */
  opening: Promise<void> | undefined

  readonly #host: BoomElement
  readonly #options: BoomListOptions
  readonly #counts = new WeakMap<RowSource<Row>, CountsByLevel>()
  #next: RowSource<Row> | undefined
  #opened: (() => void) | undefined
  /** Settles when the client is there, or not to be had. */
  #loaded: Promise<unknown> | undefined
  #isLate = false
  /** What the element shows of the list beside its rows. */
  #facts: readonly unknown[] = []
  #source: ClientSource | undefined
  #key: string | undefined
  readonly #live: LiveRows

  constructor(host: BoomElement, options: BoomListOptions) {
    this.#host = host
    this.#options = options
    this.#live = new LiveRows({
      rows: () => this.rows,
      query: options.query,
      overlay: options.overlay,
    })
    host.addController(this)
  }

  /** How many each level would show, of those that the rest of the filter finds. */
  get counts(): CountsByLevel | undefined {
    return this.rows && this.#counts.get(this.rows)
  }

  /** The first draw did not wait for its rows any longer, and they are not there yet. */
  get isSlow(): boolean {
    return this.#isLate && !this.rows
  }

  /** Another query is under way while the rows of the former one are still on show. */
  get isChanging(): boolean {
    return this.rows !== undefined && this.#next !== undefined
  }

  hostConnected(): void {
    addEventListener('online', this.#onOnline)
    this.#host.requestUpdate()
  }

  /**
   * Asks before the element is drawn at all; settles when the first rows are there, not to be had, or slow to come. A
   * client that is slow to load is waited for as long as they are.
   */
  async ask(): Promise<void> {
    this.hostUpdate()
    const late = new Promise<false>((resolve) => setTimeout(resolve, SLOW_AFTER_MS, false))
    const isInTime = (await Promise.race([this.#loaded, late])) !== false
    if (isInTime) await this.opening
    // Nobody is being asked where there is no client, or the element has left.
    this.#isLate = this.#source !== undefined
  }

  hostUpdate(): void {
    if (!this.#host.isConnected) return
    const { source } = this.#host
    const query = this.#options.query()
    const key = source && JSON.stringify(query)
    if (source === this.#source && key === this.#key) return
    if (source !== this.#source) this.#drop()
    this.#source = source
    this.#key = key
    if (source) this.#open(source, query)
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#onOnline)
    this.#drop()
    this.#source = this.#key = undefined
  }

  #drop(): void {
    this.rows?.close()
    this.#next?.close()
    this.rows = this.#next = undefined
    this.#isLate = false
    this.#opened?.()
    this.#live.stop()
  }

  #open(source: ClientSource, query: ListQuery): void {
    this.#next?.close()
    const client = clientOf(source)
    const next: RowSource<Row> = new RowSource((request) => this.#fetchPage(client, query, request, next), {
      isCursorExpired: (error) => hasCode(error, 'cursor_expired'),
    })
    this.#next = next
    if (!this.rows) this.#await(client)
    next.subscribe(() => this.#changed(next))
    next.show(0, 1)
    void this.#live.follow(client)
  }

  #await(client: Promise<unknown>): void {
    this.#opened?.()
    this.#loaded = client.catch(() => {})
    this.opening = new Promise((resolve) => {
      let timer: ReturnType<typeof setTimeout> | undefined
      this.#opened = () => {
        clearTimeout(timer)
        resolve()
      }
      // Nothing answers before the client is there: what takes until then is no reason to draw in steps.
      void this.#loaded?.then(() => (timer = setTimeout(resolve, SLOW_AFTER_MS)))
    })
  }

  async #fetchPage(
    client: Promise<BoomTableClient>,
    { filter, sort }: ListQuery,
    { signal, ...place }: PageRequest,
    rows: RowSource<Row>,
  ): Promise<PageAnswer<Row>> {
    const { boomCustomers, session } = await client
    const [page] = await Promise.all([
      boomCustomers.search({ filter, sort, ...place }, { signal, fresh: true }),
      // The first rows wait for what the employee may do, so that no column comes in late; rows go without it too.
      this.rows || session.get({ signal }).catch(() => undefined),
    ])
    this.#counts.set(rows, page.countsByLevel)
    return { ...page, items: page.items.map(this.#options.overlay) }
  }

  #changed(rows: RowSource<Row>): void {
    if (rows === this.#next && (rows.total !== null || rows.error !== undefined)) {
      this.rows?.close()
      this.rows = rows
      this.#next = undefined
      this.#options.opened()
      this.#opened?.()
    }
    // Most changes concern rows alone, which render themselves: the element around them need not.
    const { total, moved, error } = rows
    const facts = [this.rows, this.#next, total, moved, error]
    const isRowsOnly = facts.every((fact, i) => fact === this.#facts[i])
    this.#facts = facts
    if (isRowsOnly) this.#options.rowsChanged()
    else this.#host.requestUpdate()
  }

  readonly #onOnline = (): void => {
    if (this.rows?.error !== undefined) this.rows.retry()
    this.#host.requestUpdate()
  }
}
