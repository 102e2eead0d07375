import { MOBILE_NETWORKS } from './networks.ts'
import type { PhoneOptions, PhoneParse } from './phone-parse.ts'
import { parsePlainPhone } from './phone-plain.ts'
import { readPhoneText } from './phone-text.ts'

/**
 * Reads a phone number as people type, paste and store it (`D-17`): with +84, 84, 0084 or 0, any separators, digits of every script,
 * the letter O for zero, an old 11-digit number (`X-12`), a number without its 0 or with the `.0` of a spreadsheet; among names,
 * prices, quantities, dates and house numbers; the first of two. What has more than one reading is refused.
 * Never throws; the work is bounded whatever the input.
 *
 * @param input The field's content. A number is read as its digits; anything but text and numbers is `not_a_phone`,
 *   `null` and `undefined` are `empty`.
 */
export function parsePhone(input: unknown, options?: PhoneOptions): PhoneParse {
  return parsePlainPhone(input, options) ?? readPhoneText(input, options?.networks ?? MOBILE_NETWORKS)
}
