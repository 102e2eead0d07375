/** Time inside the domain is milliseconds since 1970; the handlers write it as RFC 3339. */
export type Instant = number

/** Owners see phone numbers and export; staff see them masked and may reveal each (`X-8`); `read_only` sees them masked and changes nothing. */
export type Role = 'owner' | 'staff' | 'read_only'
/** Whether a customer is suggested while an order is entered (`S0-7`, `S0-11`). */
export type CustomerStatus = 'active' | 'inactive'

/** One shop of the network (`S0-17`). */
export interface Shop {
  readonly id: string
  /** 1, 2, 3 …: what a desk token names (`dev-1-owner`). */
  readonly number: number
  readonly name: string
  readonly settings: ShopSettings
}

/** What a shop has set: what its session answers with. */
export interface ShopSettings {
  readonly orderUrlTemplate: string | null
  readonly helpLinks: {
    readonly paymentLink: string | null
    readonly sourceTracking: string | null
    readonly customFields: string | null
    readonly support: string | null
  }
  readonly reportModeration: 'auto' | 'manual'
  /** IANA zone of the shop's dates. */
  readonly timeZone: string
  readonly readyReasons?: { readonly report: string[]; readonly cancel: string[] }
}

/** Somebody who works in a shop and holds a token. */
export interface Employee {
  readonly id: string
  readonly shopId: string
  readonly name: string
  readonly role: Role
}

/** A number of a customer as it is kept, never masked. */
export interface StoredPhone {
  /** Unique within the customer. */
  readonly id: string
  readonly e164: string
  /** The 11-digit number of before 2018 that it was recorded as (`X-12`). */
  readonly convertedFrom: string | null
}

/** Contact data and sources; only the few calls that show a whole customer need them. */
export interface Profile {
  /** The first is the main one; may hold a page-scoped id in the form of an address (`S1-6`). */
  readonly emails: readonly string[]
  readonly addresses: readonly Address[]
  readonly attribution: { readonly first: Touch | null; readonly last: Touch | null }
  /** By the id of the field. */
  readonly customFields: ReadonlyMap<string, CustomFieldValue>
}

/** A postal address; two-tier (ward, province) since July 2025. */
export interface Address {
  readonly street: string | null
  readonly ward: string | null
  /** Only in the three-tier form of before July 2025. */
  readonly district: string | null
  readonly province: string | null
  readonly country: string
}

/** Where a customer came from once (`S1-21`). */
export interface Touch {
  readonly link: string | null
  readonly channel: string | null
  readonly campaign: string | null
  readonly utm: Readonly<Record<'source' | 'medium' | 'campaign' | 'term' | 'content', string | null>>
  readonly at: Instant | null
}

/** A value by the type of its field; choices are the values of options, dates `YYYY-MM-DD` (`S1-22`). */
export type CustomFieldValue = string | number | boolean | string[]

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
  /** The host's own key, unique in the shop. */
  readonly externalId: string | null
  readonly status: CustomerStatus
  /** Orders handed to a carrier, in transit included (`D-2`). */
  readonly shipped: number
  /** Orders whose return has been completed (`D-12`, `D-13`). */
  readonly returned: number
  /** When `shipped` and `returned` were last counted. */
  readonly computedAt: Instant
  /** When somebody last asked for a recount (`S0-14`). */
  readonly refreshedAt: Instant | null
  readonly lastReturnAt: Instant | null
  /** `null`: as the seed derives it when it is asked for, which keeps 100,000 customers small. */
  readonly profile: Profile | null
  readonly createdAt: Instant
  readonly updatedAt: Instant
}

/** As in the contract (`X-6`): `held` for a moderator, `retracted` by its shop, `rejected` by a moderator. */
export type ReportState = 'visible' | 'held' | 'disputed' | 'retracted' | 'rejected'

/** What a shop says against a report (`X-6`). */
export interface Dispute {
  readonly disputedAt: Instant
  readonly reason: string
  readonly shopId: string
}

/** A dispute whose reason waits for a moderator, or was refused (`D-18`): for its own shop alone. */
export interface PendingDispute extends Dispute {
  readonly state: 'held' | 'rejected'
  readonly rejectionReason: string | null
}

/** When and why a shop took its report back (`X-6`); the reason is moderated (`D-18`). */
export interface Retraction {
  readonly retractedAt: Instant
  readonly reason: string | null
  readonly reasonState: 'shown' | 'held' | 'rejected'
}

/** A bad report: about a phone number and so about the person, so that every shop of the network sees it (`S0-17`). */
export interface Report {
  readonly id: string
  /** E.164. */
  readonly phone: string
  /** The shop that reported. */
  readonly shopId: string
  readonly employeeId: string
  readonly content: string
  readonly state: ReportState
  readonly rejectionReason: string | null
  readonly dispute: Dispute | null
  /** Absent in reports that were kept by earlier versions, as the retraction is. */
  readonly pendingDispute?: PendingDispute | null | undefined
  readonly retraction?: Retraction | null | undefined
  /** Orders that the shop had of the customer when it was made; absent in reports of earlier days. */
  readonly orders?: number | undefined
  readonly createdAt: Instant
}

/** A note of a shop about a customer (`S1-20`). */
export interface Note {
  readonly id: string
  readonly version: number
  readonly shopId: string
  readonly customerId: string
  readonly text: string
  readonly employeeId: string
  readonly createdAt: Instant
  readonly editedAt: Instant | null
  /** Deleted notes are kept for a while, so that a deletion can be taken back. */
  readonly deletedAt: Instant | null
}

/** Which custom fields an employee sees (`S1-22`); the id is the employee's. */
export interface ShownFields {
  readonly id: string
  /** In the order to show. */
  readonly fieldIds: readonly string[]
}

/** One number that an employee who sees masked ones asked about (`D-20`). */
export interface Lookup {
  readonly id: string
  readonly at: Instant
  readonly employeeId: string
  /** E.164, in the form under which it is stored. */
  readonly phone: string
}

/** One masked number that an employee had shown in clear (`X-8`). */
export interface Reveal {
  readonly id: string
  readonly at: Instant
  readonly employeeId: string
  readonly customerId: string
  readonly phoneId: string
}

/** A change in steps, which can be undone as a whole. */
export interface BulkChange {
  readonly id: string
  readonly shopId: string
  readonly status: CustomerStatus
  readonly startedAt: Instant
  /** Whom the steps yet to come look at, fixed by the first step, so that the change itself cannot shift the list. */
  readonly pending: readonly string[]
  readonly cursor: string | null
  /** The version that the change gave each customer, and the status before. */
  readonly changed: ReadonlyMap<string, { readonly version: number; readonly before: CustomerStatus }>
}
