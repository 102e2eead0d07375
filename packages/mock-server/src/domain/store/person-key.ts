import { OWN_SHOP_ID } from '../own-shop/own-shop-id.ts'

/**
 * Under which a phone number is found. The shops of the seed are one network: to them a number is one person. A shop of somebody's real
 * orders stands by itself: nothing that was made up may be told of a real number.
 */
export function personKey(shopId: string, e164: string): string {
  return shopId === OWN_SHOP_ID ? `own ${e164}` : e164
}
