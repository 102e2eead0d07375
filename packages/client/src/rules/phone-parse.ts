import type { MobileNetwork, NetworkTable } from './networks.ts'

/** What stands behind a valid number; of a `foreign` one the country, the length and the first digit are checked (`D-17`). */
export type PhoneKind = 'mobile' | 'landline' | 'foreign'

/** Nothing but white space and invisible characters. */
export interface EmptyPhone {
  readonly status: 'empty'
}

/** A valid beginning, too short as yet: ask for more, without error styling. */
export interface IncompletePhone {
  readonly status: 'incomplete'
  /** Digits so far, counted in national format with its leading 0; of a foreign number, with its country code. */
  readonly digits: number
  /** Digits that make it complete, counted alike. */
  readonly expected: number
}

/**
 * - `too_long`: more digits than any number with this beginning has
 * - `too_short`: other text stands where the next digit was due, as in `0987 abc`
 * - `unknown_prefix`: no number begins so; reported as soon as it is certain
 * - `unknown_country`: a `+` or `00` before a country code that does not exist
 * - `service_number`: 1800 and 1900 numbers, which take calls and no parcels
 * - `not_a_phone`: no digits at all, not a text, or more of it than any phone field holds
 * - `code`: digits that belong to a code or an account, such as `SPX0987654321` or `STK 0987654321`
 * - `address`: digits that belong to an e-mail address or a link
 * - `rounded`: a spreadsheet's `9.87654E+08`, which has lost digits
 * - `ambiguous`: more than one reading is possible (`D-17`)
 */
export type InvalidPhoneReason =
  | 'too_long'
  | 'too_short'
  | 'unknown_prefix'
  | 'unknown_country'
  | 'service_number'
  | 'not_a_phone'
  | 'code'
  | 'address'
  | 'rounded'
  | 'ambiguous'

/** Certain to be no number that a parcel can be sent to. */
export interface InvalidPhone {
  readonly status: 'invalid'
  readonly reason: InvalidPhoneReason
  /** Digits found, counted as in `IncompletePhone`. */
  readonly digits: number
  /** The nearest count that would do. */
  readonly expected: number
}

/** A number that can be asked about. */
export interface ValidPhone {
  readonly status: 'valid'
  /** The form on the wire, such as `+84987654321`. */
  readonly e164: string
  /** Such as `0987654321`; of a foreign number the same as `e164`. */
  readonly national: string
  readonly kind: PhoneKind
  /** By default prefix (`S1-4`); `null` for landlines and foreign numbers. */
  readonly network: MobileNetwork | null
  /** The old 11-digit number in national format, where the conversion of 2018 was applied (`X-12`). */
  readonly convertedFrom: string | null
  /**
   * The text is not this number in plain writing, that is with separators and one of 0, 84, +84, 0084 or a foreign + before it: it was
   * picked out of other text, or a lost 0 or a letter for a digit was mended. Whoever shows the risk shows the number too (`D-17`).
   */
  readonly inferred: boolean
  /** More than one number stood in the field; this is the first. */
  readonly multiple: boolean
}

/** What `parsePhone` makes of a field's content. */
export type PhoneParse = EmptyPhone | IncompletePhone | InvalidPhone | ValidPhone

/** How `parsePhone` reads. */
export interface PhoneOptions {
  /** Replaces the built-in prefixes: decides which mobile numbers are valid, and whose they are. */
  readonly networks?: NetworkTable | undefined
}
