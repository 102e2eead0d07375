/** No phone field holds more; what is longer is refused before any other work is done on it. */
const MAX_LENGTH = 256

/**
 * The text of a phone field in plain characters: full-width and styled digits become digits, invisible and combining
 * characters go, and circled or raised digits, which number things, are no digits. `null` where there is no text, or too much of it.
 */
export function plainPhoneText(input: unknown): string | null {
  // A spreadsheet's cell comes as a number.
  const text = typeof input === 'number' ? `${input}` : (input ?? '')
  if (typeof text !== 'string') return null
  const trimmed = text.trim()
  if (trimmed.length > MAX_LENGTH) return null
  return trimmed
    .replace(/\p{No}/gu, ' • ')
    .normalize('NFKC')
    .replace(/(?!\s)[\p{C}\p{M}\p{DI}]/gu, '')
    .trim()
}
