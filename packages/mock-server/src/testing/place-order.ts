import { actorOfToken, deskToken } from '../domain/access.ts'
import { placeOrder as place } from '../domain/orders/place.ts'
import type { MockServer } from '../server.ts'

/**
 * Places a COD order of whoever has a phone number (E.164), who becomes a customer of the shop by it: a shop reports only
 * customers whom it has an order of, and reports them again after a new one.
 * @returns the ids of the order and of the customer
 * @throws RangeError where there is no such shop
 */
export function placeOrder(
  { domain }: MockServer,
  { shop = domain.defaultShop.number, phone }: { readonly shop?: number; readonly phone: string },
): { readonly orderId: string; readonly customerId: string } {
  const owner = actorOfToken(domain.store, deskToken(shop, 'owner'))
  if (!owner) throw new RangeError(`there is no shop ${shop}`)
  const { id, customerId } = place(domain, owner, phone)
  return { orderId: id, customerId }
}
