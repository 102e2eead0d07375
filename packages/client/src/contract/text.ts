import * as v from './valibot.ts'
import { withoutFormatControls } from '../text/format-controls.ts'

/*
 * What a request may hold as text: well-formed Unicode without control characters, trimmed. Characters that only steer the
 * display (Unicode Cf: bidi controls, zero-width spaces) are taken out, so that a text is stored as it was shown; emoji stay
 * whole. Lengths are those of the DOM's `maxlength`: UTF-16 code units, counted after that. Answers are not held to this: old
 * data may be worse.
 */

/** No control characters, no line or paragraph separators, no lone surrogates. */
const SINGLE_LINE = /^[^\p{Cc}\p{Cs}\u2028\u2029]*$/u
/** The same, with tabs and line breaks. */
const MULTI_LINE = /^(?:[^\p{Cc}\p{Cs}]|[\t\n\r])*$/u

/** The text as it is shown, without what steers the display. */
/* @__NO_SIDE_EFFECTS__ */
function shown() {
  return v.transform((text: string) => withoutFormatControls(text))
}

/** One line of `min`–`max` code units. */
/* @__NO_SIDE_EFFECTS__ */
export function singleLineText(max: number, min = 1) {
  return v.pipe(v.string(), shown(), v.trim(), v.minLength(min), v.maxLength(max), v.regex(SINGLE_LINE))
}

/** Lines of text, `min`–`max` code units together. */
/* @__NO_SIDE_EFFECTS__ */
export function multiLineText(max: number, min = 1) {
  return v.pipe(v.string(), shown(), v.trim(), v.minLength(min), v.maxLength(max), v.regex(MULTI_LINE))
}

/**
 * An e-mail address as it is kept: no name, brackets, spaces, commas or invisible characters, and a domain with a dot; digits
 * at `facebook.com` are a page-scoped id given in this field (`S1-6`, `D-16`). What people type is read by `readEmail` of
 * the rules, whose answers are all of this form.
 */
export const EmailText = v.pipe(
  v.string(),
  v.trim(),
  v.maxLength(254),
  v.regex(
    /^[^\s@＠.<>()[\]\\,;:"“”‘’«»\p{Cc}\p{Cs}\p{Cf}]+(?:\.[^\s@＠.<>()[\]\\,;:"“”‘’«»\p{Cc}\p{Cs}\p{Cf}]+)*@(?:[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?\.)+\p{L}[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}]$/u,
  ),
)

/** Facebook's page-scoped id: digits (`S1-6`). */
export const Psid = v.pipe(v.string(), v.regex(/^\d{5,32}$/))

/** The host's own key of a customer. */
export const ExternalId = singleLineText(128)
