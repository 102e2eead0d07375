import type { NewId } from '../ids.ts'
import { Refusal } from '../refusal.ts'
import { RecentMap } from './recent-map.ts'
import type { Row } from './row.ts'

/** Enough for everybody who pages at the same time. */
const CURSORS_KEPT = 10_000

/**
 * Where pages end. A cursor stands for a row as it was: the next page begins behind that place, even when the customer has
 * moved or gone, so that paging neither repeats nor skips anybody else. The cursor itself says nothing about the row.
 */
export class Cursors {
  readonly #rows = new RecentMap<string, { readonly row: Row; readonly scope: string }>(CURSORS_KEPT)
  readonly #newId: NewId

  constructor(newId: NewId) {
    this.#newId = newId
  }

  /** `scope` is the search that the cursor belongs to. */
  create(row: Row, scope: string): string {
    const cursor = this.#newId('cur')
    this.#rows.set(cursor, { row, scope })
    return cursor
  }

  /** @throws Refusal `cursor_expired` */
  open(cursor: string, scope: string): Row {
    const known = this.#rows.get(cursor)
    if (known?.scope !== scope) throw new Refusal('cursor_expired')
    return known.row
  }
}
