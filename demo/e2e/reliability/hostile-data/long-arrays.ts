type Json = null | boolean | number | string | Json[] | { [name: string]: Json }

/** Under what a client reads of an answer at all. */
const MOST_BYTES = 7_500_000

/** An entry as one more of its list: what has an id has its own. */
function another(entry: Json, at: number): Json {
  if (typeof entry === 'string') return `${entry}_${at}`
  if (entry === null || typeof entry !== 'object' || Array.isArray(entry)) return entry
  const changed = { ...entry }
  for (const name of ['id', 'orderId', 'fieldId', 'value'])
    if (typeof changed[name] === 'string') changed[name] = `${changed[name]}_${at}`
  return changed
}

/** An answer in which every array has so many entries, or as many as an answer may weigh; those within entries in the first of them. */
export function lengthened(document: Json, count: number): { document: Json; arrays: string[] } {
  const arrays: string[] = []
  let left = MOST_BYTES
  const grow = (value: Json, path: string): Json => {
    if (value === null || typeof value !== 'object') return value
    if (!Array.isArray(value))
      return Object.fromEntries(
        Object.entries(value).map(([key, entry]) => [key, grow(entry, path ? `${path}.${key}` : key)]),
      )
    const [first] = value
    if (first === undefined) return value
    arrays.push(path)
    const grown = grow(first, `${path}.*`)
    const bytes = JSON.stringify(value[1] ?? first).length + 20
    const length = Math.min(count, Math.floor(left / bytes))
    const more = Array.from({ length: length - 1 }, (_, at) => value[at + 1] ?? another(first, at + 1))
    left -= length * bytes
    return [grown, ...more]
  }
  return { document: grow(document, ''), arrays }
}
