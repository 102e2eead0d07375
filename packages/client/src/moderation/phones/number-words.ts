/** Digits by word, without diacritics; only ten or so in a row can be a number. */
const DIGIT_WORDS = [
  'khong|ko|hok|hk|kg|kh|zero|hong|oh|zerro',
  'mot|one',
  'hai|two',
  'ba|three',
  'bon|tu|four',
  'nam|lam|nham|five',
  'sau|six',
  'bay|seven',
  'tam|eight',
  'chin|nine',
]

const DIGIT_BY_WORD = new Map(
  DIGIT_WORDS.flatMap((words, digit) => words.split('|').map((word) => [word, `${digit}`] as const)),
)

const ONE_WORD = DIGIT_WORDS.join('|')
const WORDS_WRITTEN_CLOSE = new RegExp(`^(?:${ONE_WORD})+$`)
const EACH_WORD = new RegExp(ONE_WORD, 'g')

/** The digits that letters spell, several words without spaces included; `null` where they spell none. */
export function digitsOfLetters(letters: string): string | null {
  const digit = DIGIT_BY_WORD.get(letters)
  if (digit !== undefined) return digit
  if (letters.length < 5 || !WORDS_WRITTEN_CLOSE.test(letters)) return null
  return Array.from(letters.matchAll(EACH_WORD), ([word]) => DIGIT_BY_WORD.get(word) ?? '').join('')
}

/** Words of numbers over nine, with what they add between other digits, and where nothing follows. */
export const PLACE_WORDS: ReadonlyMap<string, readonly [between: string, atEnd: string]> = new Map([
  ['muoi', ['', '0']],
  ['chuc', ['', '0']],
  ['tram', ['', '00']],
  ['linh', ['0', '']],
  ['le', ['0', '']],
])

/** Words that people put between the parts of one number. */
export const JOINING_WORDS = new Set(
  (
    'roi xong toi den tiep va cham gach ngang phay duoi cuoi dau noi voi cach tru space dash dot sau theo nua them con so ' +
    'double triple'
  ).split(' '),
)
