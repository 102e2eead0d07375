/** The orders cannot be used; the message names the file, and the way out. */
export class OrdersError extends Error {
  override readonly name = 'OrdersError'
}
