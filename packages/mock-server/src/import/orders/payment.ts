import type { ImportedOrder } from '../../domain/own-shop/imported-order.ts'
import { foldWords } from '../words.ts'

/** How an order is paid, by the shop's own words for it (`S1-18`). */
export function paymentOf(text: string): ImportedOrder['payment'] {
  const words = ` ${foldWords(text)} `
  const name = text === '' ? null : text.slice(0, 100)
  if (/ cod | cash on delivery | thu ho | khi nhan | khi giao | tien mat khi /.test(words))
    return { class: 'cod', name }
  if (/ chuyen khoan | ngan hang | bank | bank transfer /.test(words)) return { class: 'bank', name }
  if (
    / momo | vnpay | zalopay | shopeepay | spaylater | the | card | paypal | online | vi | wallet | stripe | payoo | onepay /.test(
      words,
    )
  )
    return { class: 'online', name }
  return { class: 'other', name }
}

/** Whether the words say that everything is paid; `null`: they do not tell. */
export function isPaid(text: string): boolean | null {
  const words = foldWords(text)
  if (/^(?:da thanh toan|da tra|paid|da thu tien|thanh toan thanh cong|da nhan cod|completed)$/.test(words))
    return true
  if (/^(?:chua|cho|pending|unpaid|authorized|partially|mot phan|da thanh toan mot phan)/.test(words))
    return false
  return null
}
