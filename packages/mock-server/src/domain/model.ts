/** Time inside the domain is milliseconds since 1970; the handlers write it as RFC 3339. */
export type Instant = number

export type Role = 'owner' | 'staff' | 'read_only'
export type CustomerStatus = 'active' | 'inactive'

export interface Shop {
  readonly id: string
  /** 1, 2, 3 …: what a desk token names (`dev-1-owner`). */
  readonly number: number
  readonly name: string
  readonly settings: ShopSettings
}

export interface ShopSettings {
  readonly orderUrlTemplate: string | null
  readonly helpLinks: {
    readonly paymentLink: string | null
    readonly sourceTracking: string | null
    readonly customFields: string | null
    readonly support: string | null
  }
  readonly reportModeration: 'auto' | 'manual'
}

export interface Employee {
  readonly id: string
  readonly shopId: string
  readonly name: string
  readonly role: Role
}

export interface StoredPhone {
  /** Unique within the customer. */
  readonly id: string
  readonly e164: string
  /** The 11-digit number of before 2018 that it was recorded as (`X-12`). */
  readonly convertedFrom: string | null
}

/** What one shop knows of one person. Records are never changed in place: a change puts a new one. */
export interface Customer {
  readonly id: string
  readonly shopId: string
  /** Grows by one with every write; the entity tag (`If-Match`). */
  readonly version: number
  readonly name: string | null
  /** The first is the main one; none where the shop knows the person by PSID alone. */
  readonly phones: readonly StoredPhone[]
  readonly psid: string | null
  readonly status: CustomerStatus
  /** Orders handed to a carrier, in transit included (`D-2`). */
  readonly shipped: number
  /** Orders whose return has been completed (`D-12`, `D-13`). */
  readonly returned: number
  /** When `shipped` and `returned` were last counted. */
  readonly computedAt: Instant
  readonly createdAt: Instant
  readonly updatedAt: Instant
}

/** `held` waits for a moderator, `disputed` is visible and says so, `retracted` is gone from every view (`X-6`). */
export type ReportState = 'published' | 'held' | 'disputed' | 'retracted'

/** A bad report: about a phone number and so about the person, so that every shop of the network sees it (`S0-17`). */
export interface Report {
  readonly id: string
  readonly version: number
  /** E.164. */
  readonly phone: string
  /** The shop that reported. */
  readonly shopId: string
  readonly employeeId: string
  readonly content: string
  readonly state: ReportState
  readonly createdAt: Instant
  readonly updatedAt: Instant
}
