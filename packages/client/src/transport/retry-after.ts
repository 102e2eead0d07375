/** A host's timer overflows past this and would fire at once. */
const MAX_TIMER_MS = 2 ** 31 - 1

/** `Retry-After` in ms: seconds or an HTTP date (RFC 9110); `null` for none or junk. A date gone by is 0. */
export function parseRetryAfter(header: string | null, now: number): number | null {
  if (header === null) return null
  // Date.parse alone takes far too much for a date ("1.5", "12 foo").
  const ms = /^\d+$/.test(header)
    ? Number(header) * 1000
    : /^[A-Z][a-z]+, .*GMT$/.test(header)
      ? Date.parse(header) - now
      : Number.NaN
  return Number.isNaN(ms) ? null : Math.min(Math.max(ms, 0), MAX_TIMER_MS)
}
