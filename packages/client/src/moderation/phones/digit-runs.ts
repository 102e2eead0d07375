import type { ReadableText, TextRange } from '../readable-text.ts'
import { digitsOfLetters, JOINING_WORDS, PLACE_WORDS } from './number-words.ts'
import { BLOT, withoutOtherNumbers } from './other-numbers.ts'

/** Digits that stand together, however they are written. */
export interface DigitGroup extends TextRange {
  readonly digits: string
  /** A plus stands before them. */
  readonly plus: boolean
  /** Stands where a number may begin, and is not the digits of a code such as a parcel's. */
  readonly opens: boolean
}

/** Groups that stand so close together that a reader may take them for one number. */
export type DigitRun = readonly DigitGroup[]

/** Words and digits without a space between them, or what stands between such. */
const CHUNK = /[a-z\d]+|[^a-z\d]+/g
const SEGMENT = /\d+|[a-z]+/g

/** Letters that are written for digits. */
const LETTER_DIGITS: Readonly<Record<string, string>> = {
  o: '0',
  q: '0',
  l: '1',
  i: '1',
  z: '2',
  s: '5',
  b: '8',
  g: '9',
}

/** Words that announce a number and may be written close to it: `sdt0987…`. */
const LABELS = /^(?:sdt|dt|tel|phone|zalo|zl|call|goi|alo|lh|hotline|fb|viber|so|cell|mobile|whatsapp|ib|nt)$/

/** What is written close before the number of an order or a parcel. */
const CODE_WORDS = /^(?:don|madon|ma|order|vandon|mavandon|bill|code|id|sku|mvd|hd|dh|vd|po|inv)$/

/** Characters between groups of one number: no line of punctuation, and no sign of another number. */
const GAP = new RegExp(`^[^#=${BLOT}]{1,6}$`, 'u')

interface RunBuilder {
  readonly runs: readonly DigitRun[]
  readonly add: (group: DigitGroup) => void
  /** A word that may stand inside a number. */
  readonly join: (word: string) => void
  /** A word such as `mươi`, with more digits behind it or none. */
  readonly place: (word: string, isFollowed: boolean) => void
  readonly end: () => void
}

function runBuilder(): RunBuilder {
  const runs: DigitGroup[][] = []
  let run: DigitGroup[] = []
  /** Letters and joining words since the last digits. */
  let joints = 0
  /** A count of equal digits was begun: `ba số 8`. */
  let repeats = false

  const replaceLast = (group: DigitGroup) => {
    run[run.length - 1] = group
  }
  const end = () => {
    run = []
    joints = 0
    repeats = false
  }
  return {
    runs,
    end,
    add: (group) => {
      const last = run.at(-1)
      if (!last || group.plus) runs.push((run = [group]))
      else if (repeats && /^[2-5]$/.test(last.digits) && group.digits.length === 1)
        replaceLast({ ...last, digits: group.digits.repeat(Number(last.digits)), end: group.end })
      else run.push(group)
      joints = 0
      repeats = false
    },
    join: (word) => {
      joints += 1
      repeats = word === 'so' || word === 'con'
      if (joints > 2) end()
    },
    place: (word, isFollowed) => {
      const [between, atEnd] = PLACE_WORDS.get(word) ?? ['', '']
      const last = run.at(-1)
      if (!last) return
      // `mười`, and not the `mươi` behind another word: ten, or the 1 of a number below twenty.
      if (word === 'muoi' && last.digits.length > 1)
        run.push({ ...last, digits: isFollowed ? '1' : '10', start: last.end })
      else replaceLast({ ...last, digits: last.digits + (isFollowed ? between : atEnd) })
    },
  }
}

/** Every run of digits in a text. */
export function digitRuns({ folded, cased }: ReadableText): readonly DigitRun[] {
  const text = withoutOtherNumbers(folded)
  const builder = runBuilder()
  const chunks = Array.from(text.matchAll(CHUNK), ({ 0: chunk, index }) => ({ chunk, index }))
  for (const [i, { chunk, index }] of chunks.entries()) {
    if (!/[a-z\d]/.test(chunk)) {
      if (!GAP.test(chunk)) builder.end()
      continue
    }
    const sign = /\+[\s(]{0,2}$/.exec(text.slice(Math.max(0, index - 3), index))?.[0] ?? ''
    const plus = sign !== ''
    const whole = lettersAsDigits(chunk)
    if (whole !== null)
      builder.add({ digits: whole, start: index - sign.length, end: index + chunk.length, plus, opens: true })
    else if (PLACE_WORDS.has(chunk)) builder.place(chunk, isDigits(chunks[i + 2]?.chunk))
    else addSegments(builder, { chunk, index, plus, cased: cased.slice(index, index + chunk.length) })
  }
  return builder.runs
}

function isDigits(chunk: string | undefined): boolean {
  return chunk !== undefined && (/^\d/.test(chunk) || digitsOfLetters(chunk) !== null)
}

/** `O98765432l`: a chunk of digits, with letters that look like some; a lone `o` is a 0. */
function lettersAsDigits(chunk: string): string | null {
  if (/^\d+$/.test(chunk)) return chunk
  if (/^o+$/.test(chunk)) return '0'.repeat(chunk.length)
  const digits = chunk.replace(/\D/g, '').length
  const isDisguised = /^[\do]+$/.test(chunk) || (/^[\doqlizsbg]+$/.test(chunk) && digits * 2 >= chunk.length)
  if (!isDisguised || LABELS.test(/^[a-z]*/.exec(chunk)?.[0] ?? '')) return null
  return Array.from(chunk, (character) => LETTER_DIGITS[character] ?? character).join('')
}

interface Chunk {
  readonly chunk: string
  readonly index: number
  readonly plus: boolean
  readonly cased: string
}

function addSegments(builder: RunBuilder, { chunk, index, plus, cased }: Chunk): void {
  const segments = Array.from(chunk.matchAll(SEGMENT), ({ 0: text, index: at }) => ({ text, at }))
  for (const [i, { text, at }] of segments.entries()) {
    const start = index + at
    const digits = /^\d/.test(text) ? text : digitsOfLetters(text)
    const before = segments[i - 1]
    if (digits !== null) {
      const label = before === undefined || digitsOfLetters(before.text) !== null ? '' : before.text
      builder.add({
        digits,
        start,
        end: start + text.length,
        plus: plus && at === 0,
        opens: i > 1 || label === '' || mayPrecede(label, cased.slice(0, label.length)),
      })
    } else if (segments.length === 1 ? isJoint(text) : isInside(segments, i)) builder.join(text)
    else builder.end()
  }
}

/** A word between digits that are set apart from it. */
function isJoint(word: string): boolean {
  return word.length === 1 || JOINING_WORDS.has(word)
}

/** One or two letters with digits on either side: `09x87x65`. */
function isInside(segments: readonly { text: string }[], i: number): boolean {
  const { length } = segments[i]?.text ?? ''
  return i > 0 && i < segments.length - 1 && length <= 2
}

/** Letters close before a number: a label, or a word that lost its space; capitals and letters without a vowel are a code. */
function mayPrecede(letters: string, cased: string): boolean {
  if (LABELS.test(letters)) return true
  return (
    letters.length > 1 && /[aeiouy]/.test(letters) && !/^\p{Lu}{2}/u.test(cased) && !CODE_WORDS.test(letters)
  )
}
