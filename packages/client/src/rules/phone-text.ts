import type { NetworkTable } from './networks.ts'
import { plainPhoneText } from './phone-characters.ts'
import { isAccountBehind, isBehindCapitals, roleOf } from './phone-labels.ts'
import { incompletePhone, invalidPhone } from './phone-national.ts'
import { withoutNoise, type Obstacle } from './phone-noise.ts'
import type { PhoneParse, ValidPhone } from './phone-parse.ts'
import { besideOf, digitRuns, isBare, PhoneRun, type Group } from './phone-runs.ts'
import { parseSeparated } from './phone-separated.ts'

const isDigit = (code: number) => /\p{Nd}/u.test(String.fromCodePoint(code))

/** Decimal digits of every script, as ours: each script has its ten in a row, and rows follow each other whole. */
function arabicDigits(text: string): string {
  return text.replace(/(?!\d)\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0
    let zero = code
    while (isDigit(zero - 1)) zero -= 1
    return `${(code - zero) % 10}`
  })
}

/** Letters that are taken for digits where they stand among digits, or alone. */
const LOOKALIKES = /(?<![\p{L}\d])(?:[\doοоlI]*\d[\doοоlI]*|[oοо]+)(?![\p{L}\d])/giu

/** The letters O, l and I among digits as digits. */
function withLookalikes(text: string): string {
  return text.replace(LOOKALIKES, (word) => word.replace(/[^\dlI]/g, '0').replace(/[lI]/g, '1'))
}

/** Nothing but separators and one of the usual prefixes beside the number. */
function isPlainly(text: string, { e164, national, convertedFrom, kind }: ValidPhone): boolean {
  const written = text.replace(/[\s.,/_()-]/g, '')
  if (kind === 'foreign') return written === e164
  const subscriber = (convertedFrom ?? national).slice(1)
  return written !== subscriber && written.replace(/^(?:(?:\++|00)?840?|0)/, '') === subscriber
}

const sameNumber = (a: ValidPhone, b: ValidPhone) => a.e164 === b.e164

/** A text that is read: the numbers in it, in their order, or why there is none. */
class PhoneText {
  private readonly numbers: ValidPhone[] = []
  /** Those without their 0. */
  private readonly bare: ValidPhone[] = []
  /** Those of the shop, or of its carrier. */
  private readonly senders: ValidPhone[] = []
  /** Those that the text says not to use. */
  private readonly disowned: ValidPhone[] = []
  /** What stands before the first number and may be one that was mistyped. */
  private blocked: PhoneParse | null = null
  /** Why there is no number, if there is none. */
  private reason: PhoneParse | null = null
  /** Digits are glued to letters, whose number may go on in those behind them. */
  private codes = false
  /** Behind the first number stand digits enough for another, which cannot be read. */
  private unread = false

  constructor(text: string, networks: NetworkTable) {
    const [readable, obstacles] = withoutNoise(text)
    let met = 0
    for (const groups of digitRuns(readable)) {
      const start = groups[0]?.start ?? 0
      for (const obstacle of obstacles) if (obstacle.at >= met && obstacle.at < start) this.meet(obstacle)
      met = start
      this.read(text, readable, groups, networks)
    }
    for (const obstacle of obstacles) if (obstacle.at >= met) this.meet(obstacle)
  }

  answer(): PhoneParse {
    const [first] = this.numbers
    const blocked = this.blocked
    if (!first) return blocked ?? this.reason ?? invalidPhone('not_a_phone', 0)
    if (blocked) return blocked.status === 'invalid' ? blocked : invalidPhone('ambiguous', 0)
    const isAnother = (each: ValidPhone) => !sameNumber(each, first)
    const isOneOfTwo = this.numbers.some(isAnother)
    // Both sides of a parcel, a wrong number and the right one, or one without its 0 and another: which is meant is for the person to say.
    if (isOneOfTwo && (this.senders.length || this.disowned.includes(first) || this.bare.includes(first)))
      return invalidPhone('ambiguous', first.national.length)
    return { ...first, multiple: isOneOfTwo || this.unread }
  }

  private meet(obstacle: Obstacle): void {
    const parse = invalidPhone(obstacle.reason, obstacle.digits)
    if (obstacle.blocks) this.block(parse)
    if (obstacle.reason === 'code') this.codes = true
    if (obstacle.digits >= 7) this.reason ??= parse
  }

  private block(parse: PhoneParse): void {
    if (!this.numbers.length) this.blocked ??= parse
  }

  private read(text: string, readable: string, groups: readonly Group[], networks: NetworkTable): void {
    const [first] = groups
    if (!first) return
    const role = roleOf(text, first.start, groups.at(-1)?.end ?? first.end)
    if (role === 'account' || role === 'code') {
      // An account's word speaks of all that follow, but where one piece is long enough; a code's of what stands close together.
      const end = groups.findIndex(({ gap }, i) => i > 0 && gap.includes(' '))
      this.reason ??= invalidPhone('code', first.digits.length)
      this.codes = true
      if (end > 0 && (role === 'code' || (end === 1 && first.digits.length >= 8)))
        this.readRun(text, readable, groups.slice(end), networks)
      this.dropBare(text, first)
      return
    }
    if (isAccountBehind(text, groups.at(-1)?.end ?? 0)) {
      this.reason ??= invalidPhone('code', first.digits.length)
      return
    }
    const before = this.numbers.length
    this.readRun(text, readable, groups, networks)
    if (role === 'sender') this.senders.push(...this.numbers.slice(before))
    if (role === 'disowned') this.disowned.push(...this.numbers.slice(before))
    this.dropBare(text, first)
  }

  /** A number without its 0 is as likely a code, or the rest of a number, where digits are glued to letters. */
  private dropBare(text: string, first: Group): void {
    const last = this.numbers.at(-1)
    if (!last || !this.bare.includes(last) || !(this.codes || isBehindCapitals(text, first.start))) return
    this.numbers.pop()
    this.block(invalidPhone('code', first.digits.length))
  }

  private readRun(text: string, readable: string, groups: readonly Group[], networks: NetworkTable): void {
    const run = new PhoneRun(readable, groups, networks, besideOf(text, groups))
    const reading = run.read()
    const digits = groups.map((group) => group.digits).join('')
    if (reading.kind === 'numbers') {
      this.numbers.push(...reading.numbers)
      this.bare.push(...reading.numbers.filter((number) => isBare(number, digits)))
      return
    }
    if (/^0?1[89]00\d{4,6}$/.test(digits)) {
      this.reason ??= invalidPhone('service_number', digits.length)
      return
    }
    const parse = run.parseAll()
    const goesOn = /^[^\d\s]*[\p{L}*\uE000]|^\s+[\p{L}*]/u.test(readable.slice(groups.at(-1)?.end))
    const told =
      parse.status === 'incomplete' && goesOn
        ? invalidPhone('too_short', parse.digits, parse.expected)
        : parse
    if (reading.kind === 'unread') {
      this.unread ||= this.numbers.length > 0 && digits.length >= 9
      this.block(told)
    }
    this.reason ??= told
  }
}

/** Reads a text that is more than one Vietnamese number and separators; dashes are all alike from here on. */
export function readPhoneText(input: unknown, networks: NetworkTable): PhoneParse {
  const plain = plainPhoneText(input)
  if (!plain || !/\p{Nd}/u.test(plain))
    return plain && /^[+(\s]+$/.test(plain) ? incompletePhone(0) : invalidPhone('not_a_phone', 0)
  const text = plain
    .replace(/[\p{Pd}\u2212]/gu, '-')
    // Dots in the middle, and brackets of other sorts, between digits.
    .replace(/(?<=\p{Nd})[·•∙‧・](?=\p{Nd})/gu, '.')
    .replace(/[[{](\+?\p{Nd}{2,5})[\]}]/gu, '($1)')
    // "+84 (0) 987…", "+44 (0)20…": the bracketed 0 is for callers at home.
    .replace(/(\p{Nd}\s*)\(\p{Nd}\)/u, (match, digit: string) =>
      arabicDigits(match).endsWith('(0)') ? digit : match,
    )
  const parse = readEither(arabicDigits(text), networks)
  return parse.status === 'valid' ? { ...parse, inferred: !isPlainly(text, parse) } : parse
}

/** Reads a text as it stands, and with letters for digits where it is whole only so. */
function readEither(text: string, networks: NetworkTable): PhoneParse {
  const literal = parseSeparated(text, networks) ?? new PhoneText(text, networks).answer()
  const alike = withLookalikes(text)
  if (alike === text) return literal
  const mended = parseSeparated(alike, networks) ?? new PhoneText(alike, networks).answer()
  if (mended.status !== 'valid') return mended
  // A letter makes no country code.
  if (literal.status !== 'valid' && mended.kind !== 'foreign') return mended
  return literal.status !== 'valid' || sameNumber(literal, mended)
    ? literal
    : invalidPhone('ambiguous', literal.national.length)
}
