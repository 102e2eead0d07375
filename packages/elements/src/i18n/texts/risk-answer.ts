// Written by `pnpm --filter @boom-risk/elements run texts` from ../languages: change those.
import type { Catalog } from '../message.ts'

export const riskAnswerMessages = {
  nothingShipped: ['Chưa có đơn giao', 'Nothing shipped yet'],
  networkLow: ['Toàn hệ thống: thấp', 'All shops: low'],
  networkMedium: ['Toàn hệ thống: trung bình', 'All shops: medium'],
  networkHigh: ['Toàn hệ thống: cao', 'All shops: high'],
  readNone: ['{phone}: chưa cảnh báo', '{phone}: no warning'],
  readReported: ['{phone}: {count} báo xấu', '{phone}: {count} {count|report|reports}'],
  readLow: ['{phone}: thấp', '{phone}: low'],
  readMedium: ['{phone}: trung bình', '{phone}: medium'],
  readHigh: ['{phone}: cao', '{phone}: high'],
  readUnknown: ['{phone}: chưa rõ mức', '{phone}: unknown level'],
  read: ['Đọc là: {phone}', 'Read as {phone}'],
  converted: ['Số mới: {phone}', 'Now {phone}'],
  multiple: ['Dùng số đầu: {phone}', 'First number: {phone}'],
  multipleConverted: ['Số đầu, số mới: {phone}', 'First number, now {phone}'],
  acknowledge: ['Đã xem cảnh báo, vẫn lên đơn', 'Warning seen, order anyway'],
  held: ['Khách có cảnh báo: hãy xác nhận để lên đơn.', 'This customer has a warning: confirm to order.'],
} as const satisfies Catalog
