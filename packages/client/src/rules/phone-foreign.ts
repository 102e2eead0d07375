import { PHONE_COUNTRIES } from './phone-countries.ts'
import { incompletePhone, invalidPhone, validPhone } from './phone-national.ts'
import type { PhoneParse } from './phone-parse.ts'

/** Each length of a number behind the country code, with the digits that it may begin with. */
type Shapes = ReadonlyMap<number, string>

const shapesByCode = new Map<string, Shapes>()

function shapesOf(code: string): Shapes | undefined {
  if (!shapesByCode.size) {
    for (const [codes, text] of Object.entries(PHONE_COUNTRIES)) {
      const shapes = new Map<number, string>()
      for (const shape of text.split(' ')) {
        const [length, firsts = ''] = shape.split(':')
        shapes.set(Number(length), firsts)
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
  const national = digits.slice(code.length)
  const first = national.charAt(0)
  const lengths = [...(shapesOf(code) ?? [])].flatMap(([length, firsts]) =>
    firsts.includes(first) ? [length] : [],
  )
  const longest = lengths.at(-1)
  if (longest === undefined) return invalidPhone('unknown_prefix', digits.length)
  const next = lengths.find((length) => length >= national.length)
  if (next === undefined) return invalidPhone('too_long', digits.length, code.length + longest)
  if (next > national.length) return incompletePhone(digits.length, code.length + next)
  return validPhone(`+${digits}`, `+${digits}`, 'foreign')
}
