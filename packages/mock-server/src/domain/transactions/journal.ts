import type { Instant } from '../model.ts'

/** A record as the journal sees it: any table's. */
export interface Row {
  readonly id: string
}

/** What became of one record. */
export interface RowChange {
  /** Name of the table, as in `Store.tables`. */
  readonly table: string
  readonly id: string
  /** As it is now; `null`: removed. */
  readonly record: Row | null
}

/** What the seeded data was made from: whatever is derived later must come from the same. */
export interface Origin {
  readonly seed: number
  /** Customers over all shops that were seeded. */
  readonly customers: number
  /** Number of the shop with the boundary customers. */
  readonly shop: number
  /** Midnight of the day that the seeded dates are counted back from. */
  readonly today: Instant
}

/** A state that a journal has kept. */
export interface SavedState {
  readonly origin: Origin
  /** Each table's in the order in which they came. */
  readonly rows: Iterable<{ readonly table: string; readonly record: Row }>
}

/** Where changes are kept beyond the process. The domain works in memory, and answers for what the journal has taken. */
export interface Journal {
  /** What it has kept; `null` when it is new. */
  restore(): SavedState | null
  /** Keeps the state to begin with. */
  begin(state: SavedState): void
  /** Keeps all the changes together. @throws when it has kept none of them */
  append(changes: readonly RowChange[]): void
}
