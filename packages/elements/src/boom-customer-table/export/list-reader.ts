import type { BoomTableClient, ListQuery, Row } from '../client.ts'
import type { Selection } from '../model/selection.ts'

const PAGE = 200

/**
 * Page after page of a query, by cursor; one that was cut goes on behind the last page that was taken. Of the chosen, where there are some.
 * A list that leads back to where it was fails: its file would grow without end.
 */
export class ListReader {
  #cursor: string | undefined
  #isAtEnd = false
  #taken = 0
  readonly #known = new Set<string | null>()
  total = 0

  constructor(
    private readonly client: BoomTableClient,
    private readonly query: ListQuery,
    private readonly chosen?: Selection | undefined,
  ) {}

  async *read(signal: AbortSignal): AsyncGenerator<readonly Row[]> {
    while (!this.#isAtEnd) {
      const place = this.#cursor === undefined ? {} : { cursor: this.#cursor }
      const page = await this.client.boomCustomers.search(
        { ...this.query, ...place, limit: PAGE },
        { signal, fresh: true },
      )
      if (this.#known.has(page.nextCursor)) throw new RangeError('endless list')
      const { chosen } = this
      this.total = chosen ? chosen.count(page.total) : page.total
      const items = chosen ? page.items.filter(({ id }) => chosen.has(id)) : page.items
      yield items
      // Only once the page stands in the file: what fails in between is read again.
      this.#taken += items.length
      this.#cursor = page.nextCursor ?? undefined
      this.#known.add(page.nextCursor)
      // Of a few that were chosen the last may stand on the first page.
      this.#isAtEnd = page.nextCursor === null || (chosen !== undefined && this.#taken >= this.total)
    }
  }
}
