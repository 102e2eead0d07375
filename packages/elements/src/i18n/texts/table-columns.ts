// Written by `pnpm --filter @boom-risk/elements run texts` from ../languages: change those.
import type { Catalog } from '../message.ts'

export const tableColumnsMessages = {
  columnUp: ['Đưa cột {column} lên trước', 'Move {column} earlier'],
  columnDown: ['Đưa cột {column} ra sau', 'Move {column} later'],
  columnMoved: ['Cột {column}: vị trí {place}/{count}', '{column}: position {place} of {count}'],
  columnWidth: ['Độ rộng cột {column}', 'Width of {column}'],
  columnWidthHint: ['Kéo để đổi độ rộng, bấm đúp để về mặc định', 'Drag to resize, double-click to reset'],
  columnsReset: ['Về mặc định', 'Reset to default'],
  columnsWereReset: ['Các cột đã về mặc định', 'Columns reset'],
  keys: ['Phím tắt', 'Keyboard shortcuts'],
  keySearch: ['Tìm khách', 'Search'],
  keyFilters: ['Bộ lọc đã lưu, theo số', 'Saved filter by its number'],
  keyAll: ['Chọn tất cả khách khớp bộ lọc', 'Select all that match'],
  keyEscape: ['Bỏ chọn, xóa ô tìm', 'Clear selection, then search'],
  keyMenu: ['Thao tác của dòng', 'Row actions'],
  keyPrint: ['In mọi dòng khớp bộ lọc', 'Print all rows that match'],
  keyHelp: ['Cột và phím tắt', 'Columns and shortcuts'],
  columnsHint: [
    'Ở tiêu đề cột: kéo để đổi chỗ, kéo mép để đổi độ rộng. Bằng phím: Shift+←→ đổi độ rộng, Ctrl+Shift+←→ đổi chỗ.',
    'In the column headings: drag to move, drag the edge to resize. By keyboard: Shift+←→ resizes, Ctrl+Shift+←→ moves.',
  ],
} as const satisfies Catalog
