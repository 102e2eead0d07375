import { shownCharacters } from '../text/format-controls.ts'
import { plainCharacter } from './plain-characters.ts'

/** A stretch of text, in UTF-16 units of the text as it was given; `end` is exclusive. */
export interface TextRange {
  readonly start: number
  readonly end: number
}

/**
 * A text as a reader sees it: in the order in which it is shown, composed letters, digits and letters of other scripts made
 * plain, nothing invisible. All forms have the same length, and every place in them leads back to the text as it was given.
 */
export interface ReadableText {
  readonly cased: string
  readonly lower: string
  /** Lower case without diacritics: `đ` is d. */
  readonly folded: string
  /** Where a stretch of the forms stands in the given text. */
  readonly range: (start: number, end: number) => TextRange
}

export function readableText(text: string): ReadableText {
  let cased = ''
  let lower = ''
  let folded = ''
  const starts: number[] = []
  const ends: number[] = []
  for (const { text: shown, start, end } of shownCharacters(text)) {
    const plain = shown.normalize('NFKC')
    // A sign for a whole phrase, which would make the text many times longer, stays as it is.
    const readable = plain.length > 4 ? shown : plain
    const visible = readable.replace(/(?!\s)[\p{C}\p{M}\p{DI}]/gu, '')
    for (const character of visible) {
      const small = ofLength(character, plainCharacter(ofLength(character, character.toLowerCase())))
      cased += small === character.toLowerCase() ? character : small
      lower += small
      folded += ofLength(small, fold(small))
      for (let unit = 0; unit < character.length; unit += 1) {
        starts.push(start)
        ends.push(end)
      }
    }
  }
  return {
    cased,
    lower,
    folded,
    range: (from, to) => ({
      start: least(starts.slice(from, to), text.length),
      end: most(ends.slice(from, to), text.length),
    }),
  }
}

/** What a character became, in as many units; what would take more stays as it is. */
function ofLength(character: string, other: string): string {
  return other.length > character.length ? character : other.padEnd(character.length)
}

function fold(character: string): string {
  if (character < '\u0080') return character
  return character === 'đ' ? 'd' : character.normalize('NFD').replace(/\p{M}/gu, '')
}

/** Turned text has its places in another order. */
function least(places: readonly number[], otherwise: number): number {
  return places.reduce((a, b) => Math.min(a, b), otherwise)
}

function most(places: readonly number[], otherwise: number): number {
  return places.length ? places.reduce((a, b) => Math.max(a, b)) : otherwise
}

/** The places of every match of a global pattern. */
export function matchRanges(text: string, pattern: RegExp): TextRange[] {
  return Array.from(text.matchAll(pattern), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/** The ranges in order, overlapping ones joined. */
export function joinRanges(ranges: readonly TextRange[]): TextRange[] {
  const joined: { start: number; end: number }[] = []
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1)
    if (last && start < last.end) last.end = Math.max(last.end, end)
    else joined.push({ start, end })
  }
  return joined
}
