import type { CustomFieldEdit, CustomFieldValue } from '@boom-risk/client/contract'

/** A value as it is typed: texts of a field, or what is chosen of a multi-choice. */
export type TypedValue = string | readonly string[]

export type FieldValue = CustomFieldValue['value'] | null
export type NewFieldValue = CustomFieldEdit['value']

/** A change of one field of one customer. */
export interface FieldDraft {
  readonly typed: TypedValue
  /** The language that a number was typed in: `2,125` is another number in English. */
  readonly locale: string
  /** The value that the change began with, and the customer's version then. */
  readonly basis: FieldValue
  readonly version: string
  /** A save was tried: what is wrong is said. */
  readonly isChecked: boolean
  /** Somebody else changed the same field meanwhile: their value. */
  readonly conflict: { readonly theirs: FieldValue; readonly version: string } | null
}
