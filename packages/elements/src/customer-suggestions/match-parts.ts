import { foldVietnamese } from '@boom-risk/client/rules'

/** A piece of what is shown, and whether it is what was typed. */
export interface MatchPart {
  readonly text: string
  readonly isMatch: boolean
}

const WORDS = /[\p{L}\p{M}\d']+/gu
/** A letter with the marks that are typed behind it. */
const LETTERS = /\P{M}\p{M}*/gu

/** A name, with the beginnings of its words that were typed marked, with or without diacritics, as the server finds them (`S0-11`). */
export function nameParts(name: string, typed: string): readonly MatchPart[] {
  const sought = foldVietnamese(typed).match(WORDS) ?? []
  const matches: (readonly [from: number, to: number])[] = []
  for (const { 0: word, index } of name.matchAll(WORDS)) {
    const folded = foldVietnamese(word)
    const longest = Math.max(
      0,
      ...sought.filter((each) => folded.startsWith(each)).map(({ length }) => length),
    )
    if (longest) matches.push([index, index + lengthAsShown(word, longest)])
  }
  return partsOf(name, matches)
}

/** How much of a word folds to so many letters. */
function lengthAsShown(word: string, foldedLength: number): number {
  let shown = 0
  let folded = 0
  for (const letter of word.match(LETTERS) ?? []) {
    if (folded >= foldedLength) break
    shown += letter.length
    folded += foldVietnamese(letter).length
  }
  return shown
}

/** A number as it is shown, with the digits that were typed marked, whatever stands between them. */
export function numberParts(shown: string, typed: string): readonly MatchPart[] {
  const digits = typed.replace(/\D/g, '')
  const places = Array.from(shown.matchAll(/\d/g), ({ index }) => index)
  const shownDigits = shown.replace(/\D/g, '')
  for (const sought of [digits, digits.replace(/^(?:00)?84/, '0')]) {
    const at = sought.length > 1 ? shownDigits.indexOf(sought) : -1
    const [from, last] = [places[at], places[at + sought.length - 1]]
    if (from !== undefined && last !== undefined) return partsOf(shown, [[from, last + 1]])
  }
  return partsOf(shown, [])
}

function partsOf(text: string, matches: readonly (readonly [from: number, to: number])[]): MatchPart[] {
  const parts: MatchPart[] = []
  let done = 0
  for (const [from, to] of matches) {
    parts.push(
      { text: text.slice(done, from), isMatch: false },
      { text: text.slice(from, to), isMatch: true },
    )
    done = to
  }
  parts.push({ text: text.slice(done), isMatch: false })
  return parts.filter((part) => part.text !== '')
}
