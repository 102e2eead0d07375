import * as v from './valibot.ts'
import { Attribution } from './attribution.ts'
import { Address, CustomerPhone } from './contact.ts'
import { CustomFieldValue } from './custom-fields.ts'
import { Version } from './entity.ts'
import type { Operation } from './operation.ts'
import { Id, openEnum, Timestamp } from './primitives.ts'
import { RiskProfile } from './risk.ts'

/** Shown as `Kích hoạt` and `Ngưng kích hoạt` (`S0-7`). */
export const CUSTOMER_STATUSES = ['active', 'inactive'] as const
/** The statuses that can be given to a customer; an answer may hold another, read as `unknown`. */
export type KnownCustomerStatus = (typeof CUSTOMER_STATUSES)[number]

/** Active: suggested while an order is entered; inactive: hidden there (`S0-11`). One value for all views (`S0-10`). */
export const CustomerStatus = openEnum(CUSTOMER_STATUSES)
export type CustomerStatus = v.InferOutput<typeof CustomerStatus>

/** A customer as a row of a list; each field is the same as in `Customer`. */
export const CustomerSummary = v.object({
  id: Id,
  version: Version,
  /** `null` where no name is known, such as with a chat that has just begun. */
  name: v.nullable(v.string()),
  /** The first is the main one. */
  phones: v.array(CustomerPhone),
  status: CustomerStatus,
  risk: RiskProfile,
  /** When an order of this shop last came back, in part or whole. */
  lastReturnAt: v.nullable(Timestamp),
  /** When somebody last asked for a recount (`S0-14`, `D-8`). */
  refreshedAt: v.nullable(Timestamp),
  createdAt: Timestamp,
  updatedAt: Timestamp,
})
export type CustomerSummary = v.InferOutput<typeof CustomerSummary>

/** A customer of the shop, whole. */
export const Customer = v.object({
  ...CustomerSummary.entries,
  /** As given: one may be a page-scoped id in the form of an address (`S1-6`). The first is the main one. */
  emails: v.array(v.string()),
  /** The first is the main one. */
  addresses: v.array(Address),
  psid: v.nullable(v.string()),
  /** The host's own key of this customer. */
  externalId: v.nullable(v.string()),
  attribution: Attribution,
  /** Only fields that have a value. */
  customFields: v.array(CustomFieldValue),
})
export type Customer = v.InferOutput<typeof Customer>

/** One customer: profile, status, counts, attribution, custom-field values. */
export const getCustomer = {
  id: 'getCustomer',
  method: 'GET',
  path: '/v1/customers/{customerId}',
  permission: 'customers.read',
  response: Customer,
  status: 200,
  idempotent: true,
} as const satisfies Operation

/** Recount the orders of a customer, who may leave the boom list by it (`S0-14`, `D-8`). */
export const refreshCustomer = {
  id: 'refreshCustomer',
  method: 'POST',
  path: '/v1/customers/{customerId}/refresh',
  permission: 'customers.write',
  response: Customer,
  status: 200,
  keyed: true,
} as const satisfies Operation

/** One masked phone number in clear; the server records who asked (`X-8`). */
export const revealPhone = {
  id: 'revealPhone',
  method: 'POST',
  path: '/v1/customers/{customerId}/phones/{phoneId}/reveal',
  permission: 'customers.reveal_phone',
  response: CustomerPhone,
  status: 200,
  keyed: true,
} as const satisfies Operation
