import type { Catalog } from './translate.ts'

/** What a badge says with an answer beside the level's word. */
export const riskAnswerMessages = {
  nothingShipped: ['Chưa có đơn giao', 'Nothing shipped yet'],
  networkLow: ['Toàn hệ thống: thấp', 'All shops: low'],
  networkMedium: ['Toàn hệ thống: trung bình', 'All shops: medium'],
  networkHigh: ['Toàn hệ thống: cao', 'All shops: high'],
  converted: ['Số mới: {phone}', 'Now {phone}'],
  multiple: ['Dùng số đầu: {phone}', 'First number: {phone}'],
  acknowledge: ['Đã xem cảnh báo, vẫn lên đơn', 'Seen the warning, order anyway'],
  held: ['Khách có cảnh báo: hãy xác nhận để lên đơn.', 'This customer has a warning: confirm to order.'],
} as const satisfies Catalog
