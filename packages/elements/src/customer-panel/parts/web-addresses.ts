/** A web address in a text, by its place. */
export interface WebAddress {
  readonly start: number
  /** Behind its last character. */
  readonly end: number
}

/**
 * What begins like a web address, up to a space, a sign with another address behind it, or a character that stands in none: quotes
 * of any kind, angle brackets, and controls that would turn its letters around.
 */
const BEGINNING =
  /https?:\/\/(?:(?![;|]+https?:\/\/)[^\s<>"“”„«»‘\p{Cc}\p{Bidi_Control}\u200B\u2060\uFEFF])+/giu

/** What ends the sentence around an address. */
const SENTENCE_END = /[.,;:!?'’`*…，。、；：！？]$/u

const CLOSING = new Map([
  [')', '('],
  [']', '['],
  ['}', '{'],
  ['）', '（'],
  ['】', '【'],
  ['」', '「'],
  ['》', '《'],
])

/**
 * The web addresses of a text, each up to where people take it to end (`S1-20`): punctuation behind it is the sentence's, and
 * so is a bracket, unless the address opened and closed it itself.
 */
export function webAddresses(text: string): WebAddress[] {
  return Array.from(text.matchAll(BEGINNING), ({ index, 0: found }) => ({
    start: index,
    end: index + ownPart(found).length,
  })).filter(({ start, end }) => text.slice(start, end).replace(/^https?:\/\//i, '') !== '')
}

function ownPart(found: string): string {
  let own = found.slice(0, firstForeignBracket(found))
  while (SENTENCE_END.test(own)) own = own.slice(0, -1)
  return own
}

/** Where a bracket closes that was not opened here, or opens that is not closed here; the length where all have their fellow. */
function firstForeignBracket(found: string): number {
  const open: { readonly mark: string; readonly at: number }[] = []
  for (const { index, 0: mark } of found.matchAll(/[()[\]{}（）【】「」《》]/gu)) {
    const opener = CLOSING.get(mark)
    if (opener === undefined) open.push({ mark, at: index })
    else if (open.at(-1)?.mark === opener) open.pop()
    else return Math.min(index, open[0]?.at ?? index)
  }
  return open[0]?.at ?? found.length
}
