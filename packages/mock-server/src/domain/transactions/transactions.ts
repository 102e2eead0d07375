import type { Table } from '../store/table.ts'
import type { Journal, Row, RowChange } from './journal.ts'

/**
 * Everything that one call changes, as one: kept as a whole, in the journal as well, or taken back as a whole. Work is
 * synchronous, so that no call ever sees half of another.
 */
export class Transactions {
  readonly #tables: ReadonlyMap<string, Table<Row>>
  readonly #journal: Journal | null
  #open: OpenTransaction | null = null
  #undoing = false

  /** Without a journal, changes live as long as the process. */
  constructor(tables: Readonly<Record<string, Table<Row>>>, journal: Journal | null = null) {
    this.#tables = new Map(Object.entries(tables))
    this.#journal = journal
    for (const [name, table] of this.#tables)
      table.observe({ update: (before, after) => this.#note(name, table, before, after) })
  }

  /**
   * Runs `work`, within the transaction that is open or in one of its own. When `work` or the journal throws, every
   * change since the beginning is taken back and the error goes on.
   */
  run<T>(work: () => T): T {
    if (this.#open) return work()
    const transaction: OpenTransaction = { touched: new Map(), whenKept: [] }
    this.#open = transaction
    try {
      const result = work()
      this.#keep(transaction)
      return result
    } catch (error) {
      this.#undo(transaction)
      throw error
    } finally {
      this.#open = null
      // After the transaction is closed: what listens may begin one of its own.
      if (transaction.kept) for (const tell of transaction.whenKept) tell()
    }
  }

  /** Calls `tell` once the changes of the open transaction are kept; at once when none is open, never when it fails. */
  whenKept(tell: () => void): void {
    if (this.#open) this.#open.whenKept.push(tell)
    else tell()
  }

  #note(name: string, table: Table<Row>, before: Row | undefined, after: Row | undefined): void {
    const id = (after ?? before)?.id
    if (this.#undoing || id === undefined) return
    if (!this.#open) {
      // A change outside of every transaction is one by itself.
      this.#journal?.append([{ table: name, id, record: after ?? null }])
      return
    }
    const key = `${name} ${id}`
    if (!this.#open.touched.has(key)) this.#open.touched.set(key, { name, table, id, before })
  }

  #keep(transaction: OpenTransaction): void {
    const changes = [...transaction.touched.values()].map(({ name, table, id }): RowChange => ({
      table: name,
      id,
      record: table.get(id) ?? null,
    }))
    if (changes.length > 0) this.#journal?.append(changes)
    transaction.kept = true
  }

  #undo({ touched }: OpenTransaction): void {
    this.#undoing = true
    try {
      for (const { table, id, before } of [...touched.values()].toReversed())
        if (before) table.put(before)
        else table.delete(id)
    } finally {
      this.#undoing = false
    }
  }
}

interface OpenTransaction {
  readonly touched: Map<
    string,
    {
      readonly name: string
      readonly table: Table<Row>
      readonly id: string
      readonly before: Row | undefined
    }
  >
  readonly whenKept: (() => void)[]
  kept?: true
}
