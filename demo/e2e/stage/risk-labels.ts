/** What the requirements have people read, letter for letter, in both languages. */
export const RISK_LABELS = {
  vi: {
    phone: 'Số điện thoại',
    none: '',
    low: 'Nguy cơ thấp',
    medium: 'Nguy cơ trung bình',
    high: 'Nguy cơ cao',
    badReports: 'Số lần báo xấu',
    returnRate: 'Tỷ lệ hoàn hàng',
    returns: 'Lịch sử hoàn trả',
    report: 'Báo xấu khách hàng',
    reportDetails: 'Thông tin báo xấu',
    sendReport: 'Gửi báo xấu',
    reportColumns: ['Shop cảnh báo', 'Ngày báo cáo', 'Nội dung báo cáo'],
    reportHint:
      'Nội dung sẽ hiển thị cho mọi shop. Chỉ nêu sự việc, không ghi số điện thoại, địa chỉ hay lời xúc phạm.',
    disputed: 'Đang xác minh',
    warning: 'Cảnh báo khách boom hàng',
    exportExcel: 'Xuất excel',
    status: 'Trạng thái khách hàng',
    newOrder: 'Lên đơn',
    active: 'Kích hoạt',
    inactive: 'Ngưng kích hoạt',
  },
  en: {
    phone: 'Phone number',
    none: '',
    low: 'Low risk',
    medium: 'Medium risk',
    high: 'High risk',
    badReports: 'Bad reports',
    returnRate: 'Return rate',
    returns: 'Return history',
    report: 'Report customer',
    reportDetails: 'Report details',
    sendReport: 'Send report',
    reportColumns: ['Reporting shop', 'Date', 'Content'],
    reportHint: 'Every shop will see this. State the facts only: no phone number, no address, no insults.',
    disputed: 'Disputed',
    warning: 'Boom customer warning',
    exportExcel: 'Export Excel',
    status: 'Customer status',
    newOrder: 'New order',
    active: 'Active',
    inactive: 'Inactive',
  },
} as const

/** With plain spaces. */
export function plain(text: string): string {
  return text.replace(/[\s\u00a0]+/g, ' ').trim()
}
