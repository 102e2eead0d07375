import type { BoomTableClient, ListQuery, Row } from '../client.ts'
import { keepsPlace } from '../model/row-place.ts'
import type { RowSource } from '../model/row-source.ts'

/** Changes come in bursts: one look at the pages answers them all. */
const BURST_MS = 400
/** More than so many customers are not asked for one by one: a page brings them together. */
const MOST = 10

export interface LiveRowsHost {
  /** Those on show. */
  readonly rows: () => RowSource<Row> | undefined
  readonly query: () => ListQuery
  /** A row as it is to be shown. */
  readonly overlay: (row: Row) => Row
}

/**
 * Keeps rows as they are by now (`X-9`): a customer who changed is asked for and shown in place at once. The pages are read again only where
 * their order, or who is on them, may be another.
 */
export class LiveRows {
  readonly #host: LiveRowsHost
  #end: (() => void) | undefined
  #following: object | undefined
  #burst: ReturnType<typeof setTimeout> | undefined
  /** The question about each customer that counts: answers may overtake each other. */
  readonly #asked = new Map<string, object>()

  constructor(host: LiveRowsHost) {
    this.#host = host
  }

  /** Hears of changes of the list by this client until `stop`. */
  async follow(loading: Promise<BoomTableClient>): Promise<void> {
    if (this.#following) return
    const mine = (this.#following = {})
    try {
      const client = await loading
      if (mine !== this.#following) return
      this.#end = client.boomCustomers.subscribeSearch?.((ids) => this.#changed(client, ids))
    } catch {
      // A client that cannot be had is said by the rows.
    }
  }

  stop(): void {
    clearTimeout(this.#burst)
    this.#end?.()
    this.#end = this.#following = undefined
  }

  #changed({ customers }: BoomTableClient, ids: readonly string[] | null): void {
    const rows = this.#host.rows()
    // Who is not held may have come onto the list.
    const isHeld = (id: string) => (rows?.indexOf(id) ?? -1) >= 0
    if (!ids || ids.length > MOST || !ids.every(isHeld) || !customers.get) this.#readAgain()
    else for (const id of ids) void this.#renew(id, customers.get)
  }

  async #renew(id: string, get: NonNullable<BoomTableClient['customers']['get']>): Promise<void> {
    const { rows: source, overlay, query } = this.#host
    const rows = source()
    const mine = {}
    this.#asked.set(id, mine)
    try {
      const customer = await get(id)
      const before = rows?.row(rows.indexOf(id))
      if (!before || !rows || this.#asked.get(id) !== mine) return
      rows.patch(id, () => overlay(customer))
      if (keepsPlace(before, customer, query())) return
    } catch {
      // Gone, or not to be had alone: the page says what became of them.
    } finally {
      if (this.#asked.get(id) === mine) this.#asked.delete(id)
    }
    if (rows === source()) this.#readAgain()
  }

  #readAgain(): void {
    clearTimeout(this.#burst)
    this.#burst = setTimeout(() => this.#host.rows()?.revalidate(), BURST_MS)
  }
}
