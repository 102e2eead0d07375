import type { Row } from '../domain/transactions/journal.ts'

/** A Map stands in JSON as an object of this one member: no record has a field of that name. */
const MAP = '$map'

/** A record as it is kept: JSON, which anybody can read with SQLite's own tools. */
export function writeRecord(record: Row): string {
  return JSON.stringify(record, (_, value: unknown) => (value instanceof Map ? { [MAP]: [...value] } : value))
}

/** @throws SyntaxError when the text is no JSON, TypeError when it is no record */
export function readRecord(text: string): Row {
  const record: unknown = text.includes(`"${MAP}"`) ? JSON.parse(text, revive) : JSON.parse(text)
  if (typeof record === 'object' && record !== null && 'id' in record && typeof record.id === 'string')
    return { ...record, id: record.id }
  throw new TypeError('The data file holds something that is no record')
}

function revive(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !(MAP in value)) return value
  const entries = value[MAP]
  return Array.isArray(entries) ? new Map(entries) : value
}
