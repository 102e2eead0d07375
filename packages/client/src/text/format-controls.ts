/** One character with its marks, as a reader meets it; `start` and `end` (exclusive) are UTF-16 offsets into the text. */
export interface ShownCharacter {
  readonly text: string
  readonly start: number
  readonly end: number
}

const OVERRIDE = '\u202e'
/** What ends an override: its own closing character, and the end of a line. */
const OVERRIDE_END = /^[\u202c\n\u2029]/

/**
 * The characters of a text in the order in which they are shown: a right-to-left override (U+202E) turns digits and Latin
 * letters around on the screen, which hides a phone number from whoever reads the text as it is stored.
 */
export function shownCharacters(text: string): ShownCharacter[] {
  const shown: ShownCharacter[] = []
  let turned: ShownCharacter[] | undefined
  const turnBack = () => {
    shown.push(...(turned?.reverse() ?? []))
    turned = undefined
  }
  // The bound keeps normalising linear, and no Vietnamese letter has more marks.
  for (const { 0: character, index } of text.matchAll(/[^]\p{M}{0,3}/gu)) {
    if (OVERRIDE_END.test(character)) turnBack()
    else if (character.startsWith(OVERRIDE)) turned ??= []
    ;(turned ?? shown).push({ text: character, start: index, end: index + character.length })
  }
  turnBack()
  return shown
}

/** Joiners and tags inside an emoji, where they are part of the picture: a family, a flag. */
const EMOJI_PART =
  /(?<=\p{Extended_Pictographic}(?:\ufe0f|\p{Emoji_Modifier})?)\u200d(?=\p{Extended_Pictographic})|(?<=\u{1f3f4}[\u{e0020}-\u{e007f}]{0,8})[\u{e0020}-\u{e007f}]/u
const FORMAT_OR_EMOJI_PART = new RegExp(String.raw`(${EMOJI_PART.source})|\p{Cf}`, 'gu')

/**
 * A text without characters that only steer its display (Unicode Cf: bidi controls, zero-width spaces, soft hyphens), as it was
 * shown with them. Emoji that are joined of several stay whole.
 */
export function withoutFormatControls(text: string): string {
  if (!/\p{Cf}/u.test(text)) return text
  const shown = text.includes(OVERRIDE)
    ? shownCharacters(text)
        .map((character) => character.text)
        .join('')
    : text
  return shown.replace(FORMAT_OR_EMOJI_PART, (_, part: string | undefined) => part ?? '')
}
