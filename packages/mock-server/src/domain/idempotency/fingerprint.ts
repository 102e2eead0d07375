import { hash53 } from '../hash53.ts'

/**
 * What tells one request from another under the same key: 106 bits over the parts and the JSON of the body, whose members
 * may come in any order. No secret hangs on it.
 */
export function fingerprintOf(parts: readonly (string | null)[], body: unknown): string {
  const text = JSON.stringify([...parts, canonical(body)])
  return `${hash53(text, 0x9e3779b9)}${hash53(text, 0x85ebca6b)}`
}

/** Members in the order of their names, as pairs: `{ a: 1 }` must not read like `[['a', 1]]`. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical)
  if (typeof value !== 'object' || value === null) return value
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return { members: members.map(([name, item]) => [name, canonical(item)]) }
}
