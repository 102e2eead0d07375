import type { Catalog } from './message.ts'

/** The words of the levels, the same wherever a level is shown (`S0-1`, `D-6`, `D-11`). */
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
