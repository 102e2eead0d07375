/* Events of more than one element. */

/** `boom-error`: a look-up failed. */
export interface BoomErrorDetail {
  /** Mostly a `RiskApiError` of the client; its message holds no phone number and no token. */
  error: unknown
}

/** `boom-customer-call`: the phone is to be called (`S1-5`). Cancel it to call by a softphone. */
export interface BoomCustomerCallDetail {
  readonly customerId: string
  /** In E.164. Never to be logged or put into an address (`X-10`). */
  readonly phone: string
}
