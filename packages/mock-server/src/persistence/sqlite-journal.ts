import type { DatabaseSync, StatementSync } from 'node:sqlite'
import * as v from 'valibot'
import type { Journal, Origin, RowChange, SavedState } from '../domain/transactions/journal.ts'
import { readRecord, writeRecord } from './record-text.ts'

/** `boom` in ASCII: tells our files from other SQLite files. */
export const APPLICATION_ID = 0x62_6f_6f_6d
export const FORMAT = 1

/** `place` keeps the order in which records came, which a change of a record does not alter. */
const SCHEMA = `
  CREATE TABLE origin (json TEXT NOT NULL);
  CREATE TABLE records (
    place INTEGER PRIMARY KEY,
    list TEXT NOT NULL,
    id TEXT NOT NULL,
    json TEXT NOT NULL
  );
  PRAGMA application_id = ${APPLICATION_ID};
  PRAGMA user_version = ${FORMAT};
`

const WholeNumber = v.pipe(v.number(), v.safeInteger())
const StoredOrigin = v.object({
  seed: WholeNumber,
  customers: WholeNumber,
  shop: WholeNumber,
  today: WholeNumber,
}) satisfies v.GenericSchema<unknown, Origin>

/** The domain's journal in a SQLite database: one row for each record, as it is now. */
export class SqliteJournal implements Journal {
  readonly #database: DatabaseSync
  #statements: Statements | null = null

  constructor(database: DatabaseSync) {
    this.#database = database
  }

  restore(): SavedState | null {
    const database = this.#database
    if (database.prepare('PRAGMA application_id').get()?.['application_id'] !== APPLICATION_ID) return null
    const json = String(database.prepare('SELECT json FROM origin').get()?.['json'])
    return { origin: v.parse(StoredOrigin, JSON.parse(json)), rows: this.#rows() }
  }

  begin({ origin, rows }: SavedState): void {
    this.#together(() => {
      this.#database.exec(SCHEMA)
      this.#database.prepare('INSERT INTO origin (json) VALUES (?)').run(JSON.stringify(origin))
      const put = this.#database.prepare('INSERT INTO records (list, id, json) VALUES (?, ?, ?)')
      for (const { table, record } of rows) put.run(table, record.id, writeRecord(record))
      // Once, at the end: kept up to date row by row, it takes longer than all the rest.
      this.#database.exec('CREATE UNIQUE INDEX record_by_id ON records (list, id)')
    })
  }

  append(changes: readonly RowChange[]): void {
    const { put, remove } = this.#prepared()
    this.#together(() => {
      for (const { table, id, record } of changes)
        if (record) put.run(table, id, writeRecord(record))
        else remove.run(table, id)
    })
  }

  close(): void {
    this.#database.close()
  }

  *#rows(): SavedState['rows'] {
    const stored = this.#database.prepare('SELECT list, json FROM records ORDER BY place')
    for (const { list, json } of stored.iterate())
      yield { table: String(list), record: readRecord(String(json)) }
  }

  #prepared(): Statements {
    return (this.#statements ??= {
      put: this.#database.prepare(
        'INSERT INTO records (list, id, json) VALUES (?, ?, ?) ON CONFLICT (list, id) DO UPDATE SET json = excluded.json',
      ),
      remove: this.#database.prepare('DELETE FROM records WHERE list = ? AND id = ?'),
    })
  }

  #together(work: () => void): void {
    this.#database.exec('BEGIN IMMEDIATE')
    try {
      work()
      this.#database.exec('COMMIT')
    } catch (error) {
      // SQLite has rolled back by itself where the disk is full or broken.
      if (this.#database.isTransaction) this.#database.exec('ROLLBACK')
      throw error
    }
  }
}

interface Statements {
  readonly put: StatementSync
  readonly remove: StatementSync
}
