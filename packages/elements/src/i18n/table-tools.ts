import type { Catalog } from './translate.ts'

/** The boom list as files, on paper and by saved filters. */
export const tableToolsMessages = {
  exportPhone: ['Số điện thoại', 'Phone number'],
  exportNetwork: ['Nhà mạng', 'Network'],
  exportSemicolon: ['CSV Excel tiếng Việt (; 58,3)', 'CSV, Vietnamese Excel (; 58,3)'],
  exportComma: ['CSV quốc tế (, 58.3)', 'CSV, international (, 58.3)'],
  exportOtherPhones: ['Số điện thoại khác', 'Other phone numbers'],
  exportRunning: ['Đang xuất: {done}/{count} dòng', 'Exporting: {done}/{count} rows'],
  exportDone: ['Đã xuất {count} dòng', 'Exported {count} {count|row|rows}'],
  exportFailed: ['Xuất dừng ở dòng {done}: {why}', 'The export stopped at row {done}: {why}'],
  exportChosen: ['Xuất các khách đã chọn', 'Export the selected customers'],
  exportShown: ['Xuất excel, chỉ các cột đang hiện', 'Export Excel, shown columns only'],
  printList: ['In danh sách', 'Print the list'],
  printedAt: ['In lúc {time}', 'Printed {time}'],
} as const satisfies Catalog
