// Written by `pnpm --filter @boom-risk/elements run texts` from ../languages: change those.
import type { Catalog } from '../message.ts'

export const riskLevelMessages = {
  none: ['Chưa có cảnh báo', 'No warning'],
  reported: ['{count} lần báo xấu', '{count} bad {count|report|reports}'],
  low: ['Nguy cơ thấp', 'Low risk'],
  medium: ['Nguy cơ trung bình', 'Medium risk'],
  high: ['Nguy cơ cao', 'High risk'],
  unknown: ['Mức chưa rõ', 'Unknown level'],
  network: ['Toàn hệ thống', 'All shops'],
  ship: ['giao thường', 'ship as usual'],
  call: ['gọi xác nhận', 'confirm by phone'],
  deposit: ['yêu cầu cọc', 'ask for a deposit'],
} as const satisfies Catalog
