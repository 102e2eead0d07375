import type { Order } from '@boom-risk/client/contract'
import { formatDong } from '../../i18n/format.ts'
import { orderText } from '../../ui/orders/texts.ts'

/** What of an order is paid, where that is neither nothing nor all of it: a deposit, until the parcel is with the customer. */
export function paidText(locale: string, { amounts, cancellation, delivery }: Order): string | undefined {
  const { paid, total } = amounts
  const rest = total - paid
  if (paid === 0 || rest === 0) return undefined
  const values = { paid: formatDong(locale, paid), rest: formatDong(locale, rest) }
  // Nobody collects the rest of what is over, or of what came to more than was due.
  if (cancellation || delivery.returnedAt !== null || rest < 0)
    return orderText(locale, 'orderPaidOnly', values)
  return orderText(locale, delivery.deliveredAt === null ? 'orderDeposit' : 'orderPaidPart', values)
}
