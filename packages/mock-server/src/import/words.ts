import { foldVietnamese } from '@boom-risk/client/rules'

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
