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

/** Where changes are kept beyond the process. The domain works in memory, and answers only for what the journal has taken. */
export interface Journal {
  /** Keeps all the changes together. @throws when it has kept none of them */
  append(changes: readonly RowChange[]): void
}
