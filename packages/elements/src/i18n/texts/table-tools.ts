// Written by `pnpm --filter @boom-risk/elements run texts` from ../languages: change those.
import type { Catalog } from '../message.ts'

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
  filtersNone: [
    'Chưa có bộ lọc nào. Đặt tên để lần sau chọn lại bằng phím F rồi số.',
    'No saved filters yet. Name one to choose it again with F and its number.',
  ],
  filtersFull: [
    'Đã đủ {count} bộ lọc. Hãy xóa một bộ lọc rồi lưu lại.',
    'There are {count} filters already. Delete one, then save again.',
  ],
  filterSaveNow: ['Lưu bộ lọc đang dùng', 'Save the current filter'],
  filterName: ['Tên bộ lọc', 'Filter name'],
  filterSave: ['Lưu', 'Save'],
  filterSaved: ['Đã lưu bộ lọc {name}', 'Saved the filter {name}'],
  filterOn: ['Bộ lọc {name}', 'Filter {name}'],
  filterDelete: ['Xóa bộ lọc {name}', 'Delete the filter {name}'],
  filterDeleted: ['Đã xóa bộ lọc {name}', 'Deleted the filter {name}'],
  filterRestore: ['Khôi phục', 'Restore'],
  filterEverybody: ['Tất cả khách', 'All customers'],
  filterWithoutPhone: ['Không lưu số điện thoại.', 'Phone numbers are not saved.'],
  printList: ['In danh sách', 'Print the list'],
  printedAt: ['In lúc {time}', 'Printed {time}'],
} as const satisfies Catalog
