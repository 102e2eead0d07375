import * as v from './valibot.ts'
import { CalendarDate } from './entity.ts'
import type { Operation } from './operation.ts'
import { MAX_FIELD_TEXT } from '../text/text-limits.ts'
import { Count, Id, openEnum } from './primitives.ts'
import { multiLineText, singleLineText } from './text.ts'

/** Most custom fields of a shop. */
export const MAX_CUSTOM_FIELDS = 200

/**
 * A choice has its option's value; a date is `YYYY-MM-DD`; a URL is text. A new one is an http or https address; whoever makes a link of a
 * stored one checks it first.
 */
export const CUSTOM_FIELD_TYPES = [
  'text',
  'number',
  'date',
  'choice',
  'multi_choice',
  'boolean',
  'url',
] as const
/** The types that this version can edit; an answer may hold another, read as `unknown`. */
export type KnownCustomFieldType = (typeof CUSTOM_FIELD_TYPES)[number]

/** What a field holds (`S1-22`). A type that a client does not know reads as `unknown`: it is shown, and not edited. */
export const CustomFieldType = openEnum(CUSTOM_FIELD_TYPES)
export type CustomFieldType = v.InferOutput<typeof CustomFieldType>

/** One answer of a choice. */
export const CustomFieldOption = v.object({
  /** Stable; what a customer's value holds. */
  value: v.string(),
  label: v.string(),
})
export type CustomFieldOption = v.InferOutput<typeof CustomFieldOption>

/** What a value must keep to; those that are absent, and those of other types, do not bind. */
export const CustomFieldConstraints = v.object({
  /** Text and URL: length in UTF-16 code units. */
  minLength: v.optional(Count),
  maxLength: v.optional(Count),
  /** Number. */
  min: v.optional(v.number()),
  max: v.optional(v.number()),
  integer: v.optional(v.boolean()),
  /** Date. */
  minDate: v.optional(CalendarDate),
  maxDate: v.optional(CalendarDate),
  /** Multi-choice: how many options may be chosen together. */
  maxChoices: v.optional(Count),
})
export type CustomFieldConstraints = v.InferOutput<typeof CustomFieldConstraints>

/** A field that the shop has defined for its customers (`S1-22`). */
export const CustomFieldDefinition = v.object({
  id: Id,
  label: v.string(),
  description: v.nullable(v.string()),
  type: CustomFieldType,
  /** A customer who has a value can be given another, but not none. */
  required: v.boolean(),
  /** Filled by the system: shown, never edited. */
  readOnly: v.boolean(),
  /** Of a choice or multi-choice, in the order to show; otherwise empty. */
  options: v.array(CustomFieldOption),
  constraints: CustomFieldConstraints,
})
export type CustomFieldDefinition = v.InferOutput<typeof CustomFieldDefinition>

/** A customer's value of one field, by the field's type; a type yet to come uses one of these shapes as well. */
export const CustomFieldValue = v.object({
  fieldId: Id,
  value: v.union([v.string(), v.number(), v.boolean(), v.array(v.string())]),
})
export type CustomFieldValue = v.InferOutput<typeof CustomFieldValue>

/**
 * A new value for one field; `null` takes the value away. A URL is an http or https address without a user name before its host: anything
 * else is refused with `invalid_format`.
 */
export const CustomFieldEdit = v.strictObject({
  fieldId: Id,
  value: v.nullable(
    v.union([
      multiLineText(MAX_FIELD_TEXT),
      v.pipe(v.number(), v.finite()),
      v.boolean(),
      v.pipe(v.array(singleLineText(200)), v.maxLength(100)),
    ]),
  ),
})
export type CustomFieldEdit = v.InferOutput<typeof CustomFieldEdit>

/** The shop's fields in their order, and those that this employee has chosen to see (`S1-22`). */
export const CustomFieldList = v.object({
  items: v.array(CustomFieldDefinition),
  /** In the order to show. */
  shown: v.array(Id),
})
export type CustomFieldList = v.InferOutput<typeof CustomFieldList>

/** The fields that this employee sees from now on, in this order, on any device (`S1-22`). */
export const ShownCustomFields = v.strictObject({
  shown: v.pipe(v.array(Id), v.maxLength(MAX_CUSTOM_FIELDS)),
})
export type ShownCustomFields = v.InferOutput<typeof ShownCustomFields>

/** Definitions of the shop's custom fields, and which of them the employee sees. */
export const listCustomFields = {
  id: 'listCustomFields',
  method: 'GET',
  path: '/v1/custom-fields',
  permission: 'customers.read',
  feature: 'custom_fields',
  response: CustomFieldList,
  status: 200,
  idempotent: true,
} as const satisfies Operation

/** Choose which custom fields the employee sees. */
export const showCustomFields = {
  id: 'showCustomFields',
  method: 'PUT',
  path: '/v1/custom-fields/shown',
  permission: 'customers.read',
  feature: 'custom_fields',
  request: ShownCustomFields,
  response: CustomFieldList,
  status: 200,
  keyed: true,
} as const satisfies Operation
