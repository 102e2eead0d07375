import type { NetworkTable } from './networks.ts'
import { parseDigits, parseOurs } from './phone-digits.ts'
import { invalidPhone } from './phone-national.ts'
import type { PhoneParse, ValidPhone } from './phone-parse.ts'
import { isDoubtful, isWholeBare } from './phone-separated.ts'

/** Digits that stand in one piece. */
export interface Group {
  readonly digits: string
  readonly start: number
  readonly end: number
  /** A `+` belongs to it. */
  readonly plus: boolean
  /** What stands between it and the group before, in the run; one space for many. */
  readonly gap: string
  /** A word follows, which it may count: `2 áo`, `12 Láng Hạ`. */
  readonly counts: boolean
}

/** What a run of digits comes to. */
export type RunReading =
  | { readonly kind: 'numbers'; readonly numbers: readonly ValidPhone[] }
  /** Quantities, house numbers, prices: nothing that could be a number, or a part of one. */
  | { readonly kind: 'noise' }
  | { readonly kind: 'unread' }

/** Between the digits of one number, or between two; letters, other signs, tabs and new lines part for good. */
const GAP = /^(?:[ ._()-]{1,8}|[/,])$/

/** No phone number has more digits, prefixes included. */
const MAX_DIGITS = 17

/** A word that digits may count, and none that joins two numbers. */
const COUNTED = /^\s(?!(?:hoặc|hoac|hay|và|va|or|and)(?!\p{L}))\p{L}/u

/** Groups of digits that stand so close together that they may be one number. */
export function digitRuns(text: string): Group[][] {
  const runs: Group[][] = []
  let end = 0
  for (const { index: start, 0: digits } of text.matchAll(/\d+/g)) {
    const between = text.slice(end, start)
    // A + before a 0 is an "and", and so it is glued behind a quantity: three for two, "2+1".
    const behind = between === '+' ? runs.at(-1)?.at(-1)?.digits.length : undefined
    const isAnd = digits.startsWith('0') || (behind !== undefined && behind < 7)
    const plus = /\+[\s(._-]*$/.test(between) && !isAnd
    end = start + digits.length
    const group = { ...groupOf(digits, start, between), plus, counts: COUNTED.test(text.slice(end, end + 6)) }
    if (runs.length && !plus && GAP.test(between)) runs.at(-1)?.push(group)
    else runs.push([group])
  }
  return runs
}

/** A quantity, a house or list number, a price: too short for a part of a number that begins there. */
function isInnocuous({ digits }: Group): boolean {
  return /^(?:0?[1-9]|[1-9]\d{1,5}|[1-9]\d{0,4}000)$/.test(digits)
}

/** Whether two groups are a date or a house number rather than ends of numbers: `05600000 31/12`, `0987 65 43 21/15 Láng Hạ`. */
function isFraction(above: Group | undefined, below: Group | undefined): boolean {
  return below?.gap === '/' && /^\d\d?-\d\d?$/.test(`${above?.digits}-${below.digits}`)
}

/** The groups that a number is made of. */
interface Span {
  readonly from: number
  readonly to: number
  readonly number: ValidPhone
}

/** Digits as close to a run as its own to each other, of something that is no number: a code, a price, a date. */
export interface Beside {
  readonly before?: Group | undefined
  readonly behind?: Group | undefined
}

function groupOf(digits: string, start: number, gap = ''): Group {
  return {
    digits,
    start,
    end: start + digits.length,
    plus: false,
    gap: gap.replace(/ +/g, ' '),
    counts: false,
  }
}

/** Digits right before a place of the text; those of 1tr84 are 1.84 million and nothing else. */
const AHEAD = /(?<!\d|\d\s?(?:tr|triệu|trieu))(\d+)[ ._()-]{1,8}$/iu

/** @param text The whole text, nothing blanked out. */
export function besideOf(text: string, groups: readonly Group[]): Beside {
  const [first, last] = [groups[0], groups.at(-1)]
  if (!first || !last) return {}
  const [head, ahead] = AHEAD.exec(text.slice(0, first.start)) ?? []
  const [tail, gap, digits] = /^([ ._()-]{1,8})(\d+)/.exec(text.slice(last.end)) ?? []
  return {
    before: head && ahead && !first.plus ? groupOf(ahead, first.start - head.length) : undefined,
    behind: tail && gap && digits ? groupOf(digits, last.end + gap.length, gap) : undefined,
  }
}

/** Reads one run of the text. */
export class PhoneRun {
  private readonly text: string
  private readonly groups: readonly Group[]
  private readonly networks: NetworkTable
  private readonly beside: Beside

  constructor(text: string, groups: readonly Group[], networks: NetworkTable, beside: Beside = {}) {
    this.text = text
    this.groups = groups
    this.networks = networks
    this.beside = beside
  }

  read(): RunReading {
    const groups = this.groups
    const last = groups.length - 1
    const only = this.number(0, last)
    // Whole with the last digits, which a word may count, and without them.
    const isCounted = groups[last]?.counts === true || only?.kind !== 'foreign'
    if (only && last > 0 && isCounted && this.number(0, last - 1)) return { kind: 'unread' }
    if (only && !this.goesOn()) return { kind: 'numbers', numbers: [only] }
    const spans = this.spans()
    if (!spans || this.goesOn()) return { kind: 'unread' }
    const others = groups.filter((_, i) => !spans.some(({ from, to }) => i >= from && i <= to))
    const isCertain =
      !others.length ||
      (others.every((group) => !group.plus && isInnocuous(group)) &&
        !this.isNumber(others) &&
        // The country code of one may be the last two digits of another.
        !this.isNumber(groups.slice(0, (spans[0]?.from ?? 0) + 1)) &&
        spans.every((span) => this.standsApart(span)))
    if (!isCertain) return { kind: 'unread' }
    if (spans.length) return { kind: 'numbers', numbers: spans.map(({ number }) => number) }
    // Doubtful as a number, but not as little as a quantity.
    const parse = this.parseAll()
    return { kind: parse.status === 'invalid' && parse.reason === 'ambiguous' ? 'unread' : 'noise' }
  }

  /** What all of its digits come to, if they are no number. */
  parseAll(): PhoneParse {
    const [first] = this.groups
    const digits = this.groups.map((group) => group.digits).join('')
    const parse = parseDigits(digits, first?.plus === true, this.networks)
    return parse.status === 'valid' ? invalidPhone('ambiguous', digits.length) : parse
  }

  /** The number that the groups from one to another make. */
  private number(from: number, to: number): ValidPhone | null {
    const groups = this.groups.slice(from, to + 1)
    const [first] = groups
    const digits = groups.map((group) => group.digits).join('')
    if (!first || digits.length < 7 || digits.length > MAX_DIGITS) return null
    // Nothing but brackets and quotes before: 00 is a prefix at the beginning only.
    if (digits.startsWith('00') && /[\p{L}\p{N}\uE000]/u.test(this.text.slice(0, first.start))) return null
    const text = this.text.slice(from === 0 ? Math.max(0, first.start - 1) : first.start, groups.at(-1)?.end)
    const parse = this.parse(digits, first)
    if (parse?.status !== 'valid' || isDoubtful(text)) return null
    // One sort of gap but for brackets; another only behind the first group, which may be a country or an area code.
    const gaps = groups.slice(1).map(({ gap }) => (/[()]/.test(gap) ? '' : gap))
    const sorts = new Set(/[/,]/.test(gaps.join('')) ? gaps : gaps.slice(1).filter(Boolean))
    if (sorts.size > 1 && !(first.plus && parse.kind === 'foreign' && this.isWholeOnlyTo(from, to)))
      return null
    if (parse.kind === 'foreign' && /[/,]/.test(gaps.join(''))) return null
    if (parse.kind !== 'foreign') {
      // Behind a price, "250,000,12 Láng Hạ" goes on with a house number.
      const isPrice = gaps.includes(',') && groups.at(-1)?.counts
      return isBare(parse, digits) && (isPrice || !isWholeBare(text)) ? null : parse
    }
    // A country's code stands close behind what announces it.
    if (first.plus ? this.text[first.start - 1] !== '+' : first.digits.length < 3) return null
    // Where a part of it is a number as well, the digits beside that may be something else.
    const isPartNumber =
      (groups.length === 2 && this.parse(first.digits, first)?.status === 'valid') ||
      groups.some((_, i) =>
        groups.some((_, j) => j >= i && j - i < to - from && this.isOurs(from + i, from + j)),
      )
    return isPartNumber ? null : parse
  }

  /** The last digits belong to a number whose beginning is too short without them: +60 12-345 6789. */
  private isWholeOnlyTo(from: number, to: number): boolean {
    const [first] = this.groups.slice(from)
    let digits = ''
    return (
      to === this.groups.length - 1 &&
      this.groups
        .slice(from, to)
        .every(({ digits: more }) => !first || this.parse((digits += more), first)?.status !== 'valid')
    )
  }

  private parse(digits: string, { digits: first, plus }: Group): PhoneParse | null {
    // The country code with a 0: (084) 987 654 321. Ten digits are a number of 084; twelve in one piece an id, unless its century is past.
    if (/^084[35789]\d{8}$/.test(digits) && (first === '084' || (first === digits && first[3] !== '3'))) {
      const parse = parseOurs(`0${digits.slice(3)}`, false, this.networks)
      if (parse?.status === 'valid') return parse
    }
    return parseDigits(digits, plus, this.networks)
  }

  /** A number that may stand beside others: one that has its 0 or its country code. */
  private strong(from: number, to: number): ValidPhone | null {
    const number = this.number(from, to)
    return number && !isBare(number, this.groups[from]?.digits) ? number : null
  }

  /** The numbers that the run holds, in their order; `null` where two of them share digits. */
  private spans(): Span[] | null {
    const spans: Span[] = []
    for (const span of this.spansOf(() => true)) {
      const other = spans.find(({ to }) => to >= span.from)
      if (!other) spans.push(span)
      // With its country code and without it is one number.
      else if (other.number.e164 !== span.number.e164) return null
    }
    return spans
  }

  private spansOf(isWanted: (from: number, to: number) => boolean): Span[] {
    const spans: Span[] = []
    for (const from of this.groups.keys()) {
      for (let to = from; to < this.groups.length && this.length(from, to) <= MAX_DIGITS; to += 1) {
        const number = isWanted(from, to) && this.strong(from, to)
        if (number) spans.push({ from, to, number })
      }
    }
    return spans
  }

  private length(from: number, to: number): number {
    return this.groups.slice(from, to + 1).reduce((sum, { digits }) => sum + digits.length, 0)
  }

  /** Whether a number may begin or go on in digits beside the run that belong to something else, such as a code. */
  private goesOn(): boolean {
    const { before, behind } = this.beside
    const groups = [before ?? [], this.groups, behind ?? []].flat()
    const run = new PhoneRun(this.text, groups, this.networks)
    const [first, last] = [before ? 0 : -1, behind ? groups.length - 1 : groups.length]
    return run.spansOf((from, to) => from === first || to === last).length > 0
  }

  /** Whether a number is told apart from the groups beside it. */
  private standsApart({ from, to, number: { kind, national } }: Span): boolean {
    const groups = this.groups
    const inside = new Set(groups.slice(from + 1, to + 1).map(({ gap }) => gap))
    const [before, first, behind] = [groups[from - 1], groups[from], groups[to + 1]]
    const isApart = (gap: string) => from === to || !inside.has(gap)
    if (from !== to && (isFraction(before, first) || isFraction(groups[to], behind))) return false
    if (before && first && !isApart(first.gap) && before.digits.length > 2) return false
    if (!behind) return true
    // Ten digits of a landline may go on.
    if (kind === 'landline' && national.length === 10) return false
    const isCounted = to + 1 === groups.length - 1 && behind.counts && behind.digits.length <= 3
    return isApart(behind.gap) || (isCounted && kind !== 'foreign')
  }

  /** Whether groups that each could be a quantity have together the digits of a number: `08-9499-8059`. */
  private isNumber(groups: readonly Group[]): boolean {
    const digits = groups.map((group) => group.digits).join('')
    const parse = /^(?:0|84)/.test(digits) ? parseOurs(digits, false, this.networks) : null
    return groups.length > 1 && parse?.status === 'valid'
  }

  private isOurs(from: number, to: number): boolean {
    const number = this.groups[from]?.plus ? null : this.strong(from, to)
    return number !== null && number.kind !== 'foreign'
  }
}

/** Whether a number was written without its 0 and without its country code. */
export function isBare({ inferred, kind }: ValidPhone, digits = ''): boolean {
  return inferred && kind !== 'foreign' && !digits.startsWith('0')
}
