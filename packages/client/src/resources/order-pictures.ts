import type { Order } from '../contract/orders.ts'
import type { RiskCore } from '../core/core.ts'

/** The web alone, and nobody's name before the host, which makes one site look like another. */
const WEB = /^https?:\/\/[^/@]+\//

/**
 * The order with whole addresses of pictures: a relative one is below the API's base URL, whatever page shows it. What is no web address stays
 * as it was recorded.
 */
export function withPictures({ http }: RiskCore, order: Order): Order {
  return {
    ...order,
    lines: order.lines.map((line) => ({ ...line, imageUrl: whole(line.imageUrl, `${http.baseUrl}/`) })),
  }
}

function whole(recorded: string | null, base: string): string | null {
  if (recorded === null) return null
  try {
    const { href } = new URL(recorded, base)
    return WEB.test(href) ? href : recorded
  } catch {
    return recorded
  }
}
