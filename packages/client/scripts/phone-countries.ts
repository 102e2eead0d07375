// Writes src/rules/phone-countries.ts: which countries there are and how long their numbers are, made small from libphonenumber's metadata.
// A rule depends on nothing, so the table is written here and not looked up there.
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import metadata from 'libphonenumber-js/metadata.max'

const FILE = fileURLToPath(new URL('../src/rules/phone-countries.ts', import.meta.url))

/** First digits (as bits) by length of the texts that an expression matches. */
type Shapes = ReadonlyMap<number, number>

const NOTHING: Shapes = new Map([[0, 0]])

function either(a: Shapes, b: Shapes): Shapes {
  const both = new Map(a)
  for (const [length, firsts] of b) both.set(length, (both.get(length) ?? 0) | firsts)
  return both
}

function oneAfterOther(a: Shapes, b: Shapes): Shapes {
  let all: Shapes = new Map()
  for (const [length, firsts] of a)
    for (const [more, next] of b) all = either(all, new Map([[length + more, length ? firsts : next]]))
  return all
}

const DIGITS = Array.from('0123456789')

/** The digits of a class, such as `2-46`, as bits. */
function bits(digits: string): number {
  return DIGITS.filter((digit) =>
    digits
      .replace(/(\d)-(\d)/g, (_, from: string, to: string) => DIGITS.slice(+from, +to + 1).join(''))
      .includes(digit),
  ).reduce((all, digit) => all | (1 << +digit), 0)
}

/** Reads the expressions of the metadata: digits, classes, groups, alternatives and counts. */
function shapesOf(expression: string): Shapes {
  let at = 0
  const take = (pattern: RegExp) => {
    const found = new RegExp(pattern, 'y')
    found.lastIndex = at
    const match = found.exec(expression)
    at += match?.[0].length ?? 0
    return match
  }
  const atom = (): Shapes | null => {
    const one = take(/\\d|\d|\[([\d-]+)\]/)
    if (one) return new Map([[1, one[0] === '\\d' ? 1023 : bits(one[1] ?? one[0])]])
    if (!take(/\(\?:/)) return null
    const inner = alternatives()
    if (!take(/\)/)) throw new Error(`not understood: ${expression.slice(at)}`)
    return inner
  }
  const sequence = (): Shapes => {
    let all = NOTHING
    for (let item = atom(); item; item = atom()) {
      const count = take(/\{(\d+)(?:,(\d+))?\}|\?/)
      const least = count ? Number(count[1] ?? 0) : 1
      const most = count ? Number(count[2] ?? count[1] ?? 1) : 1
      for (let i = 0; i < most; i += 1) all = oneAfterOther(all, i < least ? item : either(NOTHING, item))
    }
    return all
  }
  const alternatives = (): Shapes => {
    let all = sequence()
    while (take(/\|/)) all = either(all, sequence())
    return all
  }
  const shapes = alternatives()
  if (at < expression.length) throw new Error(`not understood: ${expression.slice(at)}`)
  return shapes
}

/** An expression, and its lengths where they are not the country's. */
type Kind = readonly [pattern: string, lengths?: readonly number[]] | 0

type Country = readonly [
  code: string,
  idd: unknown,
  pattern: string,
  lengths: readonly number[],
  formats: unknown,
  trunk: string | 0,
  ...unknown[],
]

/** Where a country's entry has the kinds of its numbers. */
const KINDS = 11

/** Kinds that a person has: fixed line, mobile, personal, over the internet. The others take calls and no parcels. */
const OF_PERSONS = [0, 1, 4, 8]

/** The file's text. */
export function phoneCountries(): string {
  const countries = [...Object.values(metadata.countries), ...Object.values(metadata.nonGeographic)]
  const byCode = new Map<string, Map<number, number>>()
  const dialled = new Set<string>()
  for (const country of countries as unknown as Country[]) {
    const [code, , , lengths, , trunk] = country
    if (trunk === '0') dialled.add(code)
    const kinds = country[KINDS] as readonly Kind[]
    for (const kind of OF_PERSONS.map((at) => kinds[at] ?? 0)) {
      if (kind === 0 || !kind[0]) continue
      const known = byCode.get(code) ?? new Map<number, number>()
      byCode.set(code, known)
      const possible = kind[1] ?? lengths
      // E.164 has at most 15 digits, country code included; fewer than 7 reach nobody from abroad.
      for (const [length, firsts] of shapesOf(kind[0]))
        if (possible.includes(length) && code.length + length >= 7 && code.length + length <= 15)
          known.set(length, (known.get(length) ?? 0) | firsts)
    }
  }
  byCode.delete('84')
  const codesByForm = new Map<string, string[]>()
  for (const [code, lengths] of byCode) {
    const shapes = [...lengths]
      .sort(([a], [b]) => a - b)
      .map(([length, firsts]) => `${length}:${DIGITS.filter((_, d) => firsts & (1 << d)).join('')}`)
      .join(' ')
    const form = dialled.has(code) ? `0 ${shapes}` : shapes
    codesByForm.set(form, [...(codesByForm.get(form) ?? []), code])
  }
  const lines = [...codesByForm]
    .map(([form, codes]) => `${codes.sort().join(' ')}=${form}\n`)
    .sort()
    .join('')
  return `// Written by scripts/phone-countries.ts from libphonenumber's metadata; not to be edited.

/**
 * Country codes but ours, and what their numbers look like behind the code: each length that there is, with the digits that
 * a number of this length begins with. A 0 before them: people at home dial one more, which is no part of the number.
 * One line for all codes that have the same.
 */
export const PHONE_COUNTRIES = \`
${lines}\`
`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(FILE, phoneCountries())
