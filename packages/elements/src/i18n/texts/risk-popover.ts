// Written by `pnpm --filter @boom-risk/elements run texts` from ../languages: change those.
import type { Catalog } from '../message.ts'

export const riskPopoverMessages = {
  close: ['Đóng', 'Close'],
  reports: ['Số lần báo xấu', 'Bad reports'],
  disputed: ['{count} Đang xác minh', '{count} disputed'],
  returnRate: ['Tỷ lệ hoàn hàng', 'Return rate'],
  rateBase: ['trên đơn giao', 'of shipped orders'],
  ownShop: ['shop này', 'this shop'],
  shops: ['{count} shop', '{count} {count|shop|shops}'],
  ruleUnknown: [
    'Phiên bản này chưa có quy tắc hay đề xuất cho mức này',
    'This version has no rule or suggestion for this level',
  ],
  ruleNone: [
    'Chưa tới ngưỡng: từ {returned} đơn hoàn và từ {from}',
    'Below the threshold: {returned} returns and {from}',
  ],
  ruleBetween: [
    '{level}: từ {returned} đơn hoàn, từ {from} đến dưới {to}',
    '{level}: {returned} returns or more, {from} to under {to}',
  ],
  ruleFrom: [
    '{level}: từ {returned} đơn hoàn, từ {from} trở lên',
    '{level}: {returned} returns or more, {from} and up',
  ],
  countsContradict: [
    'Đơn hoàn nhiều hơn đơn giao: hãy kiểm tra.',
    'More returned than shipped: check the data.',
  ],
  suggestion: ['Đề xuất', 'Suggestion'],
  mobileNetwork: ['Nhà mạng', 'Network'],
  prefixOnly: ['theo đầu số', 'by prefix'],
  oldNumber: ['Số cũ', 'Old number'],
  computed: ['Cập nhật', 'Updated'],
  history: ['Lịch sử báo xấu', 'Bad-report history'],
  report: ['Báo xấu khách hàng', 'Report customer'],
} as const satisfies Catalog
