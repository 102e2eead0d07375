/** Whom reports are about: a customer of the shop, or a phone number that the shop has no customer with. */
export interface ReportSubject {
  readonly customerId: string | null
  /** In E.164; `null` where there is none, or it is masked. Never to be logged or put into an address (`X-10`). */
  readonly phone: string | null
  /** `null` where it is not known here: the dialog asks for it. */
  readonly name: string | null
}

/** What is looked at: the history alone (`S0-5`), or one of the report dialog's tabs (`S0-16`, `S0-18`). */
export type ReportView = 'history' | 'write' | 'details'
