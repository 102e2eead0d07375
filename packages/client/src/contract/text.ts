import * as v from 'valibot'

/*
 * What a request may hold as text: well-formed Unicode without control characters, trimmed. Lengths are those of the
 * DOM's `maxlength`: UTF-16 code units, counted after trimming. Answers are not held to this: old data may be worse.
 */

/** No control characters, no line or paragraph separators, no lone surrogates. */
const SINGLE_LINE = /^[^\p{Cc}\p{Cs}\u2028\u2029]*$/u
/** The same, with tabs and line breaks. */
const MULTI_LINE = /^(?:[^\p{Cc}\p{Cs}]|[\t\n\r])*$/u

/** One line of `min`–`max` code units. */
/* @__NO_SIDE_EFFECTS__ */
export function singleLineText(max: number, min = 1) {
  return v.pipe(v.string(), v.trim(), v.minLength(min), v.maxLength(max), v.regex(SINGLE_LINE))
}

/** Lines of text, `min`–`max` code units together. */
/* @__NO_SIDE_EFFECTS__ */
export function multiLineText(max: number, min = 1) {
  return v.pipe(v.string(), v.trim(), v.minLength(min), v.maxLength(max), v.regex(MULTI_LINE))
}

/** An e-mail address by its outer form alone: a page-scoped id is given in this field as well (`S1-6`). */
export const EmailText = v.pipe(
  v.string(),
  v.trim(),
  v.maxLength(254),
  v.regex(/^[^\s@\p{Cc}\p{Cs}]+@[^\s@\p{Cc}\p{Cs}]+$/u),
)

/** Facebook's page-scoped id: digits (`S1-6`). */
export const Psid = v.pipe(v.string(), v.regex(/^\d{5,32}$/))

/** The host's own key of a customer. */
export const ExternalId = singleLineText(128)
