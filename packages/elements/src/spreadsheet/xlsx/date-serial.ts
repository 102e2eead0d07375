const DAY_SECONDS = 86_400
/** 1 January 1970 in days since 30 December 1899. */
const EPOCH = 25_569
/** 1 March 1900: before it Excel counts a 29 February that never was. */
const FIRST = 61
/** 31 December 9999. */
const LAST = 2_958_465

/** Excel's number for a local time (ms, as {@link LocalClock} reads it) by the second, of which a begun one is not passed; `null` where it has none. */
export function dateSerial(local: number, type: 'date' | 'date-time'): number | null {
  // One division, so that the number is the nearest there is.
  const days = (Math.floor(local / 1000) + EPOCH * DAY_SECONDS) / DAY_SECONDS
  const serial = type === 'date' ? Math.floor(days) : days
  return serial >= FIRST && serial < LAST + 1 ? serial : null
}
