/** Amounts that a shop may write in thousands: `350` for 350.000 đ. */
export const AMOUNT_FIELDS = ['total', 'shippingFee', 'discount', 'unitPrice'] as const
export type AmountField = (typeof AMOUNT_FIELDS)[number]

/** Hardly anything costs less, and who writes less has left out the thousands; or not, and nobody can know. */
const LEAST_IN_DONG = 1000
/** Of a column, in every so many amounts: fewer are slips, and more say that the others may be thousands as well. */
const SLIPS = 5

/** What the amounts of a table tell of the unit that they are in. */
export class AmountUnits {
  readonly #small = new Map<AmountField, number>()
  readonly #all = new Map<AmountField, number>()

  #rowTotals = 0
  #equalTotals = 0

  /** Two products of one order, and whether both rows come to the same. */
  seeTotals(areEqual: boolean): void {
    if (areEqual) this.#equalTotals++
    else this.#rowTotals++
  }

  /** Whether the column of totals holds what each row comes to: where two rows of an order come to the same, that is not what it comes to either. */
  get areTotalsOfRows(): boolean {
    return this.#rowTotals * SLIPS > this.#equalTotals
  }

  see(field: AmountField, amount: number | null): void {
    if (!amount) return
    count(this.#all, field)
    if (isSmall(amount)) count(this.#small, field)
  }

  /** Whether any amount may be. */
  get areOpen(): boolean {
    return this.#small.size > 0
  }

  /** Whether an amount may be one in thousands. */
  isOpen(field: AmountField, amount: number | null): boolean {
    if (!amount || !this.areOpen) return false
    const small = this.#small.get(field) ?? 0
    const all = this.#all.get(field) ?? 0
    if (small * SLIPS > all) return true
    // A gift of 1 đ among prices, or a discount of 500 đ, is what it says; what all of an order comes to is not as little.
    return isSmall(amount) && field === 'total'
  }
}

function isSmall(amount: number): boolean {
  return Math.abs(amount) < LEAST_IN_DONG
}

function count(counts: Map<AmountField, number>, field: AmountField): void {
  counts.set(field, (counts.get(field) ?? 0) + 1)
}
