/** What a page is asked for with: an `offset` where the server allows it, otherwise the `cursor` of the page before. */
export interface PageRequest {
  readonly offset?: number
  readonly cursor?: string
  readonly limit: number
  readonly signal: AbortSignal
}

/** One page, as every search of the contract answers it. */
export interface PageAnswer<Row> {
  readonly items: readonly Row[]
  readonly total: number
  readonly nextCursor: string | null
  /** The largest offset that the server takes; past it only a cursor leads on. */
  readonly maxOffset: number
}

export type FetchPage<Row> = (request: PageRequest) => Promise<PageAnswer<Row>>
