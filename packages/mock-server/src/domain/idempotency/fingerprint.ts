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

/** cyrb53: two lanes of 32 bits, mixed at the end. */
function hash53(text: string, seed: number): string {
  let a = 0xdeadbeef ^ seed
  let b = 0x41c6ce57 ^ seed
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    a = Math.imul(a ^ code, 0x9e3779b1)
    b = Math.imul(b ^ code, 0x5f356495)
  }
  a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35)
  b = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35)
  return (4_294_967_296 * (2_097_151 & b) + (a >>> 0)).toString(36)
}
