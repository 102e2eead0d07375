import * as v from './valibot.ts'
import { AttributionInput } from './attribution.ts'
import { AddressInput, MAX_CONTACTS, PhoneEdit } from './contact.ts'
import { CustomFieldEdit, MAX_CUSTOM_FIELDS } from './custom-fields.ts'
import { Customer, CUSTOMER_STATUSES } from './customer.ts'
import type { Operation } from './operation.ts'
import { partialObject } from './partial-object.ts'
import { PhoneE164 } from './primitives.ts'
import { EmailText, ExternalId, Psid, singleLineText } from './text.ts'

const PersonName = singleLineText(200)
const Emails = v.pipe(v.array(EmailText), v.maxLength(MAX_CONTACTS))
const Addresses = v.pipe(v.array(AddressInput), v.maxLength(MAX_CONTACTS))
const CustomFieldEdits = v.pipe(v.array(CustomFieldEdit), v.maxLength(MAX_CUSTOM_FIELDS))

/** Names a customer from outside: exactly one of phone, PSID and external id, each unique in the shop. */
export const CustomerKey = v.union([
  v.strictObject({ phone: PhoneE164 }),
  v.strictObject({ psid: Psid }),
  v.strictObject({ externalId: ExternalId }),
])
export type CustomerKey = v.InferOutput<typeof CustomerKey>

/** `POST /v1/customers/resolve`; that nobody is found is an answer and no error. */
export const ResolvedCustomer = v.object({ customer: v.nullable(Customer) })
export type ResolvedCustomer = v.InferOutput<typeof ResolvedCustomer>

/** `POST /v1/customers`: a new customer, who has at least a phone, a PSID or an external id. */
export const CreateCustomer = v.pipe(
  partialObject({
    name: v.optional(v.nullable(PersonName)),
    /** The first is the main one. */
    phones: v.optional(v.pipe(v.array(PhoneE164), v.maxLength(MAX_CONTACTS))),
    emails: v.optional(Emails),
    addresses: v.optional(Addresses),
    psid: v.optional(v.nullable(Psid)),
    externalId: v.optional(v.nullable(ExternalId)),
    /** Becomes the first and the last source. */
    source: v.optional(AttributionInput),
    customFields: v.optional(CustomFieldEdits),
  }),
  v.check(
    ({ phones, psid, externalId }) => Boolean(phones?.length || psid || externalId),
    'A customer needs a phone, a PSID or an external id',
  ),
)
export type CreateCustomer = v.InferOutput<typeof CreateCustomer>

/** `PATCH /v1/customers/{id}`: what is left out stays; a list is replaced whole, except that custom fields change one by one. */
export const UpdateCustomer = partialObject({
  name: v.optional(v.nullable(PersonName)),
  /** The first is the main one; those that are not named are removed. */
  phones: v.optional(v.pipe(v.array(PhoneEdit), v.maxLength(MAX_CONTACTS))),
  emails: v.optional(Emails),
  addresses: v.optional(Addresses),
  psid: v.optional(v.nullable(Psid)),
  externalId: v.optional(v.nullable(ExternalId)),
  status: v.optional(v.picklist(CUSTOMER_STATUSES)),
  customFields: v.optional(CustomFieldEdits),
})
export type UpdateCustomer = v.InferOutput<typeof UpdateCustomer>

/**
 * The customer of a phone, a PSID or an external id, if there is one. `lookup_limit_reached` where an employee who sees masked numbers has
 * looked up as many as they may within an hour (`D-20`).
 */
export const resolveCustomer = {
  id: 'resolveCustomer',
  method: 'POST',
  path: '/v1/customers/resolve',
  permission: 'customers.read',
  request: CustomerKey,
  response: ResolvedCustomer,
  status: 200,
  idempotent: true,
  problems: ['lookup_limit_reached'],
} as const satisfies Operation

/**
 * A new customer; 409 names the one who has the phone, PSID or external id already: `customer_exists`.
 * `lookup_limit_reached` where an employee who sees masked numbers has looked up as many as they may within an hour (`D-20`).
 */
export const createCustomer = {
  id: 'createCustomer',
  method: 'POST',
  path: '/v1/customers',
  permission: 'customers.write',
  request: CreateCustomer,
  response: Customer,
  status: 201,
  keyed: true,
  once: true,
  problems: ['customer_exists', 'lookup_limit_reached'],
} as const satisfies Operation

/**
 * Change profile, status or custom-field values. `customer_exists` where another customer of the shop has the new phone, PSID or external
 * id; `lookup_limit_reached` where an employee who sees masked numbers has looked up as many as they may within an hour (`D-20`).
 */
export const updateCustomer = {
  id: 'updateCustomer',
  method: 'PATCH',
  path: '/v1/customers/{customerId}',
  permission: 'customers.write',
  request: UpdateCustomer,
  response: Customer,
  status: 200,
  keyed: true,
  versioned: true,
  problems: ['customer_exists', 'lookup_limit_reached'],
} as const satisfies Operation
