import type { ListQuery } from '../boom-list.ts'
import type { BoomTableClient, Row } from '../client.ts'

const PAGE = 200

/** Page after page of a query, by cursor; one that was cut goes on behind the last page that was taken. */
export class ListReader {
  #cursor: string | undefined
  #isAtEnd = false
  total = 0

  constructor(
    private readonly client: BoomTableClient,
    private readonly query: ListQuery,
  ) {}

  async *read(signal: AbortSignal): AsyncGenerator<readonly Row[]> {
    while (!this.#isAtEnd) {
      const place = this.#cursor === undefined ? {} : { cursor: this.#cursor }
      const page = await this.client.boomCustomers.search(
        { ...this.query, ...place, limit: PAGE },
        { signal, fresh: true },
      )
      this.total = page.total
      yield page.items
      // Only once the page stands in the file: what fails in between is read again.
      this.#cursor = page.nextCursor ?? undefined
      this.#isAtEnd = page.nextCursor === null
    }
  }
}
