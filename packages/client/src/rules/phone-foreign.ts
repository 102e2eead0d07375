import { PHONE_COUNTRIES } from './phone-countries.ts'
import { incompletePhone, invalidPhone, validPhone } from './phone-national.ts'
import type { PhoneParse } from './phone-parse.ts'

interface Shapes {
  /** People at home dial a 0 before the number, which is no part of it. */
  readonly trunk: boolean
  /** Each length of a number behind the country code, with the digits that it may begin with. */
  readonly lengths: readonly (readonly [length: number, firsts: string])[]
}

const shapesByCode = new Map<string, Shapes>()

function shapesOf(code: string): Shapes | undefined {
  if (!shapesByCode.size) {
    for (const line of PHONE_COUNTRIES.trim().split('\n')) {
      const [codes = '', text = ''] = line.split('=')
      const forms = text.split(' ').map((form) => form.split(':'))
      const shapes = {
        trunk: text.startsWith('0 '),
        lengths: forms.flatMap(([length, firsts]) => (firsts ? [[Number(length), firsts] as const] : [])),
      }
      for (const each of codes.split(' ')) shapesByCode.set(each, shapes)
    }
  }
  return shapesByCode.get(code)
}

/** The country code that digits begin with; no code is the beginning of another. */
export function countryCodeOf(digits: string): string | undefined {
  return [1, 2, 3].map((length) => digits.slice(0, length)).find(shapesOf)
}

/**
 * Parses the digits of a number of another country, its code first: the code exists, and the country has numbers of this length that
 * begin so (`D-17`). Digits are counted with the code.
 */
export function parseForeign(digits: string): PhoneParse {
  const code = countryCodeOf(digits)
  if (code === undefined) {
    const begins = digits.length < 3 && [...shapesByCode.keys(), '84'].some((each) => each.startsWith(digits))
    return begins ? incompletePhone(digits.length) : invalidPhone('unknown_country', digits.length)
  }
  const shapes = shapesOf(code)
  const national = digits.slice(code.length)
  // People keep the 0 for callers at home, +82 010…; where no number begins with one, nothing else is meant.
  const beginning = shapes?.lengths.filter(([, firsts]) => firsts.includes(national.charAt(0))) ?? []
  if (shapes?.trunk && /^0(?!0)/.test(national) && !beginning.length)
    return national === '0' ? incompletePhone(digits.length) : parseForeign(code + national.slice(1))
  const lengths = beginning.map(([length]) => length)
  const longest = lengths.at(-1)
  if (longest === undefined) return invalidPhone('unknown_prefix', digits.length)
  const next = lengths.find((length) => length >= national.length)
  if (next === undefined) return invalidPhone('too_long', digits.length, code.length + longest)
  if (next > national.length) return incompletePhone(digits.length, code.length + next)
  return validPhone(`+${digits}`, `+${digits}`, 'foreign')
}
