import type { Order } from '@boom-risk/client/contract'
import { formatDong } from '../../i18n/format.ts'
import { formText } from '../forms/texts.ts'

/** Asks the customer for a deposit before the order ships (`X-3`). */
export function depositText(locale: string, { code, amounts }: Order): string {
  const amount = formatDong(locale, Math.max(0, amounts.total - amounts.paid))
  return formText(locale, 'orderDepositText', { code, amount })
}
