import { networkOf, type NetworkTable } from './networks.ts'
import { fits, incompletePhone, invalidPhone, validPhone } from './phone-national.ts'
import type { PhoneParse } from './phone-parse.ts'

/** The conversion of 2018 (`X-12`): an old prefix of the 11-digit mobile numbers to the one that replaced it. */
export const CONVERTED_PREFIXES: Readonly<Record<string, string>> = {
  '0120': '070',
  '0121': '079',
  '0122': '077',
  '0123': '083',
  '0124': '084',
  '0125': '085',
  '0126': '076',
  '0127': '081',
  '0128': '078',
  '0129': '082',
  '0162': '032',
  '0163': '033',
  '0164': '034',
  '0165': '035',
  '0166': '036',
  '0167': '037',
  '0168': '038',
  '0169': '039',
  '0186': '056',
  '0188': '058',
  '0199': '059',
}

/** Digits of a mobile number of before 2018. */
const OLD_DIGITS = 11

/** Reads a number that begins with 01, in national format: one of before 2018 (`X-12`), a service number, or none. */
export function parseOld(national: string, networks: NetworkTable): PhoneParse {
  const digits = national.length
  if (/^01[89]00/.test(national)) return invalidPhone('service_number', digits)
  const conversion = Object.entries(CONVERTED_PREFIXES).find(([old]) => fits(old, national))
  if (!conversion) return invalidPhone('unknown_prefix', digits)
  if (digits < OLD_DIGITS) return incompletePhone(digits, OLD_DIGITS)
  if (digits > OLD_DIGITS) return invalidPhone('too_long', digits, OLD_DIGITS)
  const today = conversion[1] + national.slice(4)
  return validPhone(`+84${today.slice(1)}`, today, 'mobile', networkOf(today, networks), national)
}
