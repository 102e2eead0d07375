// Written by `pnpm --filter @boom-risk/elements run texts` from ../languages: change those.
import type { Catalog } from '../message.ts'

export const riskBadgeMessages = {
  empty: ['Nhập số điện thoại', 'Enter a phone number'],
  emptyNote: ['Nguy cơ sẽ hiện ở đây', 'The risk will show here'],
  incomplete: ['Chưa đủ số', 'Unfinished number'],
  invalid: ['Số không hợp lệ', 'Invalid number'],
  digits: ['{digits} chữ số, cần {expected}', '{digits} {digits|digit|digits}, {expected} expected'],
  unknown_prefix: ['Đầu số không tồn tại', 'No such prefix'],
  loading: ['Đang kiểm tra…', 'Checking…'],
  error: ['Chưa kiểm tra được', 'Could not check'],
  retry: ['Thử lại', 'Retry'],
  unconfigured: ['Chưa cấu hình', 'Not configured'],
  unconfiguredNote: ['Trang chưa gọi configure()', 'configure() was not called'],
} as const satisfies Catalog
