import type { DatabaseSync } from 'node:sqlite'
import type { Journal } from '../domain/transactions/journal.ts'
import { APPLICATION_ID, FORMAT, SqliteJournal } from './sqlite-journal.ts'

/** A server's state in a file: pass it as `journal` to `createMockServer`, and close it after the server. */
export interface DataFile extends Journal {
  /** A server that goes on changing things fails from then on. */
  close(): void
}

/** The file cannot be used. The message says why, and holds no data. */
export class DataFileError extends Error {
  override readonly name = 'DataFileError'
}

/**
 * Opens or makes a data file: SQLite, through Node's own module. A change is in the file before it is answered for, so that
 * killing the process at any moment loses none; a power cut may take the last few.
 * @throws DataFileError when the file cannot be opened, is in use or is something else, and where Node is older than 22.13
 */
export async function openDataFile(path: string): Promise<DataFile> {
  const sqlite = await import('node:sqlite').catch(() => null)
  if (!sqlite) throw new DataFileError('a data file needs Node 22.13 or newer')
  let database: DatabaseSync | undefined
  try {
    database = new sqlite.DatabaseSync(path)
    prepare(database)
    return new SqliteJournal(database)
  } catch (error) {
    database?.close()
    throw error instanceof DataFileError ? error : new DataFileError(reasonOf(error), { cause: error })
  }
}

function prepare(database: DatabaseSync): void {
  // Held until the file is closed: two servers on one file would each overwrite what the other has kept.
  database.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN IMMEDIATE; COMMIT')
  const known = pragma(database, 'application_id')
  const tables = Number(database.prepare('SELECT count(*) AS n FROM sqlite_schema').get()?.['n'])
  if (known !== APPLICATION_ID && tables > 0) throw new DataFileError('the file is another database')
  if (known === APPLICATION_ID && pragma(database, 'user_version') !== FORMAT)
    throw new DataFileError('the file was made by another version of the mock server')
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL')
}

function pragma(database: DatabaseSync, name: string): unknown {
  return database.prepare(`PRAGMA ${name}`).get()?.[name]
}

/** By SQLite's own result codes. */
const REASONS: Readonly<Record<number, string>> = {
  5: 'the file is in use by another server',
  8: 'the file is read-only',
  14: 'the file cannot be opened or made',
  26: 'the file is no database',
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'errcode' in error ? Number(error.errcode) & 0xff : 0
  return REASONS[code] ?? 'the file cannot be read'
}
