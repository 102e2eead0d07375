const CUSTOMER = 'customer'

/** Where an order for a customer is made: the id alone stands in the address, for a phone number never may (`X-10`). */
export function newOrderAddress(customerId: string): string {
  return `/?${new URLSearchParams({ [CUSTOMER]: customerId }).toString()}`
}

/** The customer for whom the page was opened, if for anybody. */
export function orderedFor(): string | null {
  return new URLSearchParams(location.search).get(CUSTOMER)
}

/** The form has the customer: opened anew, it is empty. */
export function forgetOrderedFor(): void {
  history.replaceState(null, '', location.pathname + location.hash)
}
