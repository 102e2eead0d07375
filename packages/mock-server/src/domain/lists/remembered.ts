/** More names than 100,000 customers have; a hostile import of names still cannot fill the memory. */
const KEPT = 50_000

/** The same function of a text, which remembers what it has made: 100,000 customers share a seventh as many names. */
export function remembered<T>(derive: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const derived = derive(text)
    if (known.size >= KEPT) known.clear()
    known.set(text, derived)
    return derived
  }
}
