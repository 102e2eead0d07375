/** No phone field holds more; what is longer is refused before any other work is done on it. */
const MAX_LENGTH = 256

/**
 * The text of a phone field in plain characters: full-width and styled digits become digits, invisible and combining
 * characters go, the letter O standing among digits becomes 0. `null` where there is no text, or too much of it.
 */
export function plainPhoneText(input: unknown): string | null {
  // A spreadsheet's cell comes as a number.
  const text = typeof input === 'number' ? `${input}` : (input ?? '')
  if (typeof text !== 'string') return null
  const trimmed = text.trim()
  if (trimmed.length > MAX_LENGTH) return null
  return (
    trimmed
      .normalize('NFKC')
      .replace(/(?!\s)[\p{C}\p{M}\p{DI}]/gu, '')
      // Not the O of a word, such as "phone" or "Zalo": only one without another letter beside it.
      .replace(/(?<!\p{L})[oοо]+(?!\p{L})/giu, (letters) => '0'.repeat(letters.length))
      // "+84 (0) 987…", "+44 (0)20…": the bracketed 0 is for callers at home.
      .replace(/(\d\s*)\(0\)/, '$1')
      .trim()
  )
}
