import type { Catalog } from './translate.ts'

export const riskPopoverMessages = {
  close: ['Đóng', 'Close'],
  reports: ['Số lần báo xấu', 'Bad reports'],
  disputed: ['{count} Đang xác minh', '{count} disputed'],
  returnRate: ['Tỷ lệ hoàn hàng', 'Return rate'],
  rateBase: ['trên đơn giao', 'of shipped orders'],
  ownShop: ['shop này', 'this shop'],
  shops: ['{count} shop', '{count} {count|shop|shops}'],
  ruleUnknown: [
    'Phiên bản này chưa biết mức này nên không có quy tắc hay đề xuất',
    'This version does not know this level, so it has no rule and no suggestion for it',
  ],
  ruleNone: [
    'Chưa tới ngưỡng: từ {returned} đơn hoàn và từ {from}',
    'Below the threshold of {returned} returns and {from}',
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
    'Số đơn hoàn nhiều hơn số đơn giao: hãy kiểm tra dữ liệu.',
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
