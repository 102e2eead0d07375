/** Letters of other alphabets that look like Latin ones, for who writes `zаlo` with a Cyrillic а. */
const LOOK_ALIKES: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ['авеікмнорсстухѕјһԁԛԝ', 'abeikmhopcctyxsjhdqw'],
    ['αβεικνορτυχγ', 'abeikvoptuxy'],
    ['ðɖɗ', 'đđđ'],
    ['ɑɡıɩℓⅼ', 'agiill'],
  ].flatMap(([foreign = '', latin = '']) => Array.from(foreign, (letter, i) => [letter, latin[i] ?? letter])),
)

/** Full stops of other scripts. */
const FULL_STOPS = /[。｡．․‧∙⋅•・ꓸ۔։።܁܂⸼᠃᙮।]/u

/** Ten digits of a circle or of another number form each: the code point of their 1. */
const CIRCLED_ONES = [0x24f5, 0x2776, 0x2780, 0x278a]
const OTHER_DIGITS: Readonly<Record<string, string>> = {
  '⓿': '0',
  '🄋': '0',
  '🄌': '0',
  〇: '0',
  零: '0',
  一: '1',
  二: '2',
  三: '3',
  四: '4',
  五: '5',
  六: '6',
  七: '7',
  八: '8',
  九: '9',
}

/** The plain digit that a digit of any script stands for; other characters as they are. */
function plainDigit(character: string): string {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x80) return character
  if (/\p{Nd}/u.test(character)) {
    // The digits of a script stand in a row of ten, and rows of other scripts or styles follow on whole ones.
    let before = 0
    while (/\p{Nd}/u.test(String.fromCodePoint(code - before - 1))) before += 1
    return String(before % 10)
  }
  const one = CIRCLED_ONES.find((first) => code >= first && code < first + 9)
  return one === undefined ? (OTHER_DIGITS[character] ?? character) : String(code - one + 1)
}

/** One lower-case character as plain as it can be written: `٧` is 7, a Cyrillic `а` an a, `。` a full stop. */
export function plainCharacter(character: string): string {
  if (character < '\u0080') return character
  if (FULL_STOPS.test(character)) return '.'
  return LOOK_ALIKES[character] ?? plainDigit(character)
}
