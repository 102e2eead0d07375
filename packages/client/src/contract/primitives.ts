import * as v from './valibot.ts'

/**
 * An enumeration that may grow. A value this client does not know reads as `unknown` and is shown neutrally,
 * so that a newer server never breaks an older client; a value of another type is still an error.
 */
/* @__NO_SIDE_EFFECTS__ */
export function openEnum<const T extends readonly string[]>(values: T) {
  return v.union([
    v.picklist(values),
    v.pipe(
      v.string(),
      v.transform(() => 'unknown' as const),
    ),
  ])
}

/**
 * Opaque identifier, 1–64 characters of `A–Z a–z 0–9 _ -` that begin with a letter or a digit: safe in a path without
 * escaping, and never the name of a property that every object has, such as `__proto__`.
 */
export const Id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/))

/** An instant, RFC 3339 with an offset, such as `2026-11-21T09:30:00Z`. */
export const Timestamp = v.pipe(v.string(), v.isoTimestamp())

/** A number of things: a whole number, zero or more. */
export const Count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))

/** A phone number in E.164, such as `+84987654321`. */
export const PhoneE164 = v.pipe(v.string(), v.regex(/^\+[1-9]\d{6,14}$/))

/** Percent, floored to one decimal (`D-3`), 0–100. */
export const Percent = v.pipe(v.number(), v.minValue(0), v.maxValue(100))
