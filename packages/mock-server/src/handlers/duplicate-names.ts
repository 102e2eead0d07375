/**
 * Whether an object in this JSON text names a member twice. `JSON.parse` keeps the last one silently, so that two
 * readers of one request could see two different values. `text` must be valid JSON.
 */
export function hasDuplicateNames(text: string): boolean {
  // One entry per open bracket: the names seen so far in an object, `null` in an array.
  const open: (Set<string> | null)[] = []
  let nameComes = false
  for (let i = 0; i < text.length; i++) {
    const char = text[i]
    if (char === '"') {
      const end = endOfString(text, i)
      const names = open.at(-1)
      if (nameComes && names) {
        const name = String(JSON.parse(text.slice(i, end)))
        if (names.has(name)) return true
        names.add(name)
        nameComes = false
      }
      i = end - 1
    } else if (char === '{') {
      open.push(new Set())
      nameComes = true
    } else if (char === '[') open.push(null)
    else if (char === '}' || char === ']') {
      open.pop()
      nameComes = false
    } else if (char === ',') nameComes = open.at(-1) !== null
  }
  return false
}

/** The place after the closing quote of the string that begins at `start`. */
function endOfString(text: string, start: number): number {
  let i = start + 1
  while (i < text.length && text[i] !== '"') i += text[i] === '\\' ? 2 : 1
  return i + 1
}
