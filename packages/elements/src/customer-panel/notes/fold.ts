import { webAddresses } from '../parts/web-addresses.ts'

/** Longer notes are folded, UTF-16 code units. */
const FOLD_FROM = 600
/** How much of them is shown: clearly less, so that unfolding is worth it. */
const FOLD_TO = 480
/** How far before that a word's end is looked for. */
const WORD = 60

/**
 * The beginning of a long note, `null` where it is short enough to be shown whole. Cut at a space where there is one near, never
 * within a web address, which would lead elsewhere, and never within what is read as one character.
 */
export function foldOf(text: string): string | null {
  if (text.length <= FOLD_FROM) return null
  const end = endOf(text)
  // A link that goes on to the end, or nearly: nothing would be gained.
  return text.length - end <= FOLD_FROM - FOLD_TO ? null : text.slice(0, end).trimEnd()
}

function endOf(text: string): number {
  const address = webAddresses(text).find(({ start, end }) => start < FOLD_TO && end > FOLD_TO)
  // Before the address, unless hardly anything stands there.
  if (address) return address.start > FOLD_TO / 2 ? address.start : address.end
  for (let at = FOLD_TO; at > FOLD_TO - WORD; at--)
    if (/\s/.test(text.charAt(at)) && !/^[\p{M}\u200D]/u.test(text.slice(at + 1, at + 3))) return at
  return characterStart(text, FOLD_TO)
}

/** The beginning of the character, as people count them, that stands at a place. */
function characterStart(text: string, at: number): number {
  if ('Segmenter' in Intl)
    return (
      new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text).containing(at)?.index ?? at
    )
  return plainStart(text, at)
}

/** What never begins a character: marks, joiners, skin tones, tags, vowels of Hangul, and the second half of a pair. */
const CONTINUES =
  /^(?:\p{M}|\u200C|\u200D|\p{Emoji_Modifier}|[\u{E0020}-\u{E007F}]|[\u1160-\u11FF]|[\uDC00-\uDFFF])/u
/** What always goes on: a joiner, a sign that takes the next letter below it, and halves of flags. */
const GOES_ON = /(?:\u200D|\u094D|\u09CD|\u0ACD|\u0D4D|\p{Regional_Indicator})$/u

/** The same for browsers that have no segmenter (`X-14`: Firefox 115): rather too early than within a character. */
export function plainStart(text: string, at: number): number {
  let start = at
  const isWithin = (place: number) =>
    CONTINUES.test(text.slice(place, place + 2)) ||
    GOES_ON.test(text.slice(Math.max(0, place - 2), place)) ||
    text.slice(place - 1, place + 1) === '\r\n'
  while (start > 0 && isWithin(start)) start--
  return start
}
