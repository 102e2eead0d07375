import * as v from './valibot.ts'
import { partialObject } from './partial-object.ts'
import { Id, PhoneE164 } from './primitives.ts'
import { singleLineText } from './text.ts'

/** Most phones, e-mail addresses or postal addresses of one customer. */
export const MAX_CONTACTS = 10

/** One phone number of a customer, in clear or masked (`X-8`). */
export const CustomerPhone = v.object({
  /** Names the number in a call, where the number itself may not stand. */
  id: Id,
  /** `null` where it is masked, and where what was recorded is not a phone number. */
  e164: v.nullable(PhoneE164),
  /** National form, such as `0987654321`, or masked, such as `0987***321`; its beginning tells the network (`S1-4`). */
  display: v.string(),
  masked: v.boolean(),
  /** The 11-digit number of before 2018 that this one was recorded as, if it was (`X-12`); `null` where masked. */
  convertedFrom: v.nullable(v.string()),
})
export type CustomerPhone = v.InferOutput<typeof CustomerPhone>

/** A phone in a change: one that is there already, by id, which also works masked; or a new number. */
export const PhoneEdit = v.union([v.strictObject({ id: Id }), v.strictObject({ e164: PhoneE164 })])
export type PhoneEdit = v.InferOutput<typeof PhoneEdit>

/** A postal address. Two-tier (ward, province) since July 2025; where it has a district, it is of the old form. */
export const Address = v.object({
  /** House number and street. */
  street: v.nullable(v.string()),
  ward: v.nullable(v.string()),
  /** Only in the three-tier form of before July 2025. */
  district: v.nullable(v.string()),
  province: v.nullable(v.string()),
  /** ISO 3166-1 alpha-2, such as `VN`. */
  country: v.string(),
})
export type Address = v.InferOutput<typeof Address>

const AddressPart = v.optional(v.nullable(singleLineText(200)))

/** An address in a request; what is left out is `null`, and the country `VN`. */
export const AddressInput = partialObject({
  street: AddressPart,
  ward: AddressPart,
  district: AddressPart,
  province: AddressPart,
  country: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
})
export type AddressInput = v.InferOutput<typeof AddressInput>
