import type { Order } from '@boom-risk/client/contract'
import { safeLink } from '@boom-risk/client/rules'

/** The host's page of an order, by the shop's template (`S1-14`); `null` where the shop has none. */
export function orderUrl(
  template: string | null | undefined,
  { id, code }: Pick<Order, 'id' | 'code'>,
): string | null {
  if (!template) return null
  const url = template
    .replaceAll('{orderId}', () => encodeURIComponent(id))
    .replaceAll('{orderCode}', () => encodeURIComponent(code.replace(/\p{Cs}/gu, '\ufffd')))
  return safeLink(url, { schemes: ['http', 'https'], base: document.baseURI })
}
