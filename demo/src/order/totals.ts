/** All in whole đồng. */
export interface Sums {
  readonly goods: number
  readonly shippingFee: number
  readonly discount: number
  readonly deposit: number
}

/** What the discount may take off at most. */
export function priceOf({ goods, shippingFee }: Sums): number {
  return goods + shippingFee
}

/** What the deposit may be at most. */
export function afterDiscount(sums: Sums): number {
  return Math.max(0, priceOf(sums) - sums.discount)
}

/** What is still to be paid when the parcel arrives. */
export function amountDue(sums: Sums): number {
  return Math.max(0, afterDiscount(sums) - sums.deposit)
}

/** The deposit a shop usually asks for: 30 %, rounded up to whole ten thousands. */
export function usualDeposit(sums: Sums): number {
  return Math.min(afterDiscount(sums), Math.ceil((afterDiscount(sums) * 0.3) / 10_000) * 10_000)
}
