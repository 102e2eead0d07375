/** A stretch of text, in UTF-16 units of the text as it was given; `end` is exclusive. */
export interface TextRange {
  readonly start: number
  readonly end: number
}

/**
 * A text as a reader sees it: composed letters, full-width characters made plain, nothing invisible. Both forms have
 * the same length, and every place in them leads back to the text as it was given.
 */
export interface ReadableText {
  readonly cased: string
  readonly lower: string
  /** Where a stretch of the forms stands in the given text. */
  readonly range: (start: number, end: number) => TextRange
}

export function readableText(text: string): ReadableText {
  let cased = ''
  let lower = ''
  const starts: number[] = []
  const ends: number[] = []
  // A letter with its marks; the bound keeps normalising linear, and no Vietnamese letter has more.
  for (const match of text.matchAll(/[^]\p{M}{0,3}/gu)) {
    const plain = match[0].normalize('NFKC')
    // A sign for a whole phrase, which would make the text many times longer, stays as it is.
    const readable = plain.length > 4 ? match[0] : plain
    const visible = readable.replace(/(?!\s)[\p{C}\p{M}\p{DI}]/gu, '')
    for (const character of visible) {
      const small = character.toLowerCase()
      cased += character
      lower += small.length === character.length ? small : character
      for (let unit = 0; unit < character.length; unit += 1) {
        starts.push(match.index)
        ends.push(match.index + match[0].length)
      }
    }
  }
  return {
    cased,
    lower,
    range: (start, end) => ({ start: starts[start] ?? text.length, end: ends[end - 1] ?? text.length }),
  }
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
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1)
    if (last && start < last.end) last.end = Math.max(last.end, end)
    else joined.push({ start, end })
  }
  return joined
}
