/**
 * Whether a carrier has, or had, the parcel in each state of its delivery (`D-2`). Every state of the contract is decided on here, for one
 * that nobody thought of would not count as shipped, and each return rate would come out too high.
 */
export const HANDED_TO_CARRIER = {
  pending: false,
  ready_to_pick: false,
  picking: false,
  delivering: true,
  delivered: true,
  not_met: true,
  waiting_for_return: true,
  returning: true,
  returned: true,
  cancelled: false,
} as const satisfies Readonly<Record<string, boolean>>

const BY_NAME: Readonly<Record<string, boolean>> = HANDED_TO_CARRIER

/** The same of any state; one of a later version does not count as shipped. */
export const isHandedToCarrier = (status: string): boolean =>
  Object.hasOwn(BY_NAME, status) && BY_NAME[status] === true
