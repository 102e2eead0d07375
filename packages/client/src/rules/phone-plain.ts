import { MOBILE_NETWORKS } from './networks.ts'
import { plainPhoneText } from './phone-characters.ts'
import { parseVietnamese } from './phone-national.ts'
import type { PhoneOptions, PhoneParse } from './phone-parse.ts'

/** One number, whole or in the usual three groups; `08 3822 1234` is as likely a landline of before 2017. */
const WHOLE = /^\+?(?:(?:00)?84[ .-]?)?(?!0?8\D)0?\d{2,3}[ .-]?\d{3,4}[ .-]?\d{3,4}$/

/** So far it may become one. */
const BEGUN = /^\(*[+\d][\d\s.()-]*$/

/**
 * `parsePhone` for what most people type: one Vietnamese number of today, in the usual groups. `null` where the text holds more or is
 * written in another way: it takes `parsePhone` to read that, which is several times as large and may be loaded when it is needed.
 * Where it answers, both answer the same.
 */
export function parsePlainPhone(input: unknown, options?: PhoneOptions): PhoneParse | null {
  const text = plainPhoneText(input)
  if (text === '') return { status: 'empty' }
  if (text === null) return null
  const digits = text.replace(/\D/g, '')
  const parse = parseVietnamese(digits, text.includes('+'), options?.networks ?? MOBILE_NETWORKS)
  if (parse?.status === 'valid') return (parse.inferred ? digits === text : WHOLE.test(text)) ? parse : null
  // Digits in one piece have no other reading, but those of a foreign number or behind the country code.
  return (parse?.status === 'incomplete' ? BEGUN : /^(?!00|0?84)\d+$/).test(text) ? parse : null
}
