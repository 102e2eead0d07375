/** Names of columns of which each is one column's alone: those that stand more than once are counted, `SĐT (1)` and `SĐT (2)`. */
export function columnNames(headers: readonly string[]): readonly string[] {
  const count = new Map<string, number>()
  for (const header of headers) count.set(header, (count.get(header) ?? 0) + 1)
  const seen = new Map<string, number>()
  return headers.map((header) => {
    if (header === '' || count.get(header) === 1) return header
    const place = (seen.get(header) ?? 0) + 1
    seen.set(header, place)
    return `${header} (${place})`
  })
}
