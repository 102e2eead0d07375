import type { BoomElement } from '../base/boom-element.ts'
import type { Row } from './client.ts'
import { fire } from './events.ts'
import { rowTexts } from './grid/row-texts.ts'
import { text } from './texts.ts'

/** Tells the host that a customer is to be called (`S1-5`), who may do it by a softphone instead of by the link that was pressed. */
export function callCustomer(element: BoomElement, row: Pick<Row, 'id' | 'phones'>, event: Event): void {
  const phone = row.phones[0]?.e164
  if (phone && !fire(element, 'boom-customer-call', { customerId: row.id, phone })) event.preventDefault()
}

/** Puts the first number on the clipboard. @returns what became of it, in words */
export async function copyPhone(
  row: Row,
  locale: string,
  said: 'phoneCopied' | 'phoneCopiedForOrder' = 'phoneCopied',
): Promise<{ text: string; isBad: boolean }> {
  const { copyText } = await import('../customer-panel/parts/clipboard.ts')
  const { phone } = rowTexts(row, locale)
  const isCopied = await copyText(row.phones[0]?.e164 ? phone.replaceAll(' ', '') : phone)
  return { text: text(locale, isCopied ? said : 'phoneNotCopied', { phone }), isBad: !isCopied }
}
