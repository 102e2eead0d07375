import type { ReadDate } from '../cells/date.ts'
import { DATE_FIELDS, type DateField } from './draft.ts'

/** How a column writes a date such as 05/10: `mixed`: both ways, or nobody can tell. */
export type DateOrder = 'day_first' | 'month_first' | 'mixed'

/** What single dates tell of a file's order of day and month: what one tells holds for its column, and for columns that tell nothing. */
export class DateOrders {
  readonly #seen = new Map<DateField, Record<ReadDate['order'], number>>()

  see(field: DateField, { order }: ReadDate): void {
    let seen = this.#seen.get(field)
    if (!seen)
      this.#seen.set(field, (seen = { day_first: 0, month_first: 0, open: 0, american: 0, fixed: 0 }))
    seen[order]++
  }

  of(field: DateField): DateOrder {
    return this.#told([field]) ?? this.#told(DATE_FIELDS) ?? (this.#isAmerican ? 'mixed' : 'day_first')
  }

  #told(fields: readonly DateField[]): DateOrder | null {
    const has = (order: ReadDate['order']) =>
      fields.some((field) => (this.#seen.get(field)?.[order] ?? 0) > 0)
    if (has('day_first') && has('month_first')) return 'mixed'
    if (has('month_first')) return 'month_first'
    return has('day_first') ? 'day_first' : null
  }

  get #isAmerican(): boolean {
    return [...this.#seen.values()].some(({ american }) => american > 0)
  }
}
