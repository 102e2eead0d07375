import { foldVietnamese } from '@boom-risk/client/rules'
import { withoutPhones } from './cells/hidden-phones.ts'

const known = new Map<string, string>()
const MAX_KNOWN = 10_000

/** Headers and words of states as they are compared: without case, diacritics and punctuation, one space between words. */
export function foldWords(text: string): string {
  let folded = known.get(text)
  if (folded === undefined) {
    folded = foldVietnamese(text)
      .replace(/[^\p{L}\p{N}#%]+/gu, ' ')
      .trim()
    // Columns repeat a few words; a column of something else shall not fill the memory.
    if (known.size < MAX_KNOWN) known.set(text, folded)
  }
  return folded
}

/** Without marks, `hoan` was put off or came back: of these words, both are said. */
const PUT_OFF_OR_BACK = /^\s*(?:da|dang|cho|duyet|da duyet|cho duyet)\s+hoan\s*$/i

/**
 * Words of states as they are compared: `Đã hoãn` was put off and `Đã hoàn` came back, and without their marks they are one word. The first
 * keeps them, and a word that its writer doubts keeps the question mark, and so does one that was crossed out by a sign. A phone number in it is left out: it is another one in each row.
 */
export function foldState(written: string): string {
  const text = /\d{3}/.test(written) ? withoutPhones(written) : written
  if (PUT_OFF_OR_BACK.test(text)) return `${foldWords(text)} ?`
  const parts = text
    .normalize('NFC')
    .toLowerCase()
    .split(/(hoãn|[?❌❎✗✘✖⛔🚫])/u)
  if (parts.length === 1) return foldWords(text)
  return parts
    .map((part, i) => (i % 2 === 1 ? part : foldWords(part)))
    .filter((part) => part !== '')
    .join(' ')
}
