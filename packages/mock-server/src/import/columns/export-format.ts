import type { Field } from '../fields.ts'
import type { WordMeaning } from '../states/meaning.ts'

/** The export of one maker. */
export interface ExportFormat {
  /** The source of its orders, such as `shopee`: equal codes of two makers are two orders. */
  readonly id: string
  /** As people call it. */
  readonly name: string
  /** Folded headers of which each group has one in the file: what tells this maker from the others. */
  readonly signature: readonly (readonly string[])[]
  /** Headers that mean something else here than elsewhere, or that nobody else has; before those of `HEADER_WORDS`. */
  readonly columns?: Readonly<Partial<Record<Field, readonly string[]>>>
  /** Columns that seem to be something and are not. */
  readonly ignored?: readonly string[]
  /** Words of states that mean something of their own here, folded; before those that all makers share. */
  readonly words?: Readonly<Record<string, WordMeaning>>
  /** Whole reasons, folded, with which it cancels an order whose parcel nobody took: it went out, and it is back with the shop. */
  readonly failedDelivery?: readonly string[]
  /** The state of its orders is one of bookkeeping, and may be closed before a carrier has the parcel: the state of the delivery tells. */
  readonly closesEarly?: true
}
