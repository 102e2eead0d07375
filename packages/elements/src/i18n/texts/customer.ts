// Written by `pnpm --filter @boom-risk/elements run texts` from ../languages: change those.
import type { Catalog } from '../message.ts'

export const customerMessages = {
  active: ['Kích hoạt', 'Active'],
  inactive: ['Ngưng kích hoạt', 'Inactive'],
  nameless: ['Khách chưa có tên', 'Customer without a name'],
  noPhone: ['Không có số điện thoại', 'No phone number'],
  byPrefix: [
    'Nhà mạng theo đầu số; số đã chuyển mạng không nhận ra được',
    'Network by prefix; ported numbers are not detected',
  ],
  callPhone: ['Gọi', 'Call'],
  copyPhone: ['Sao chép số', 'Copy the number'],
  dataIssue: ['Đơn hoàn nhiều hơn đơn giao: hãy kiểm tra', 'More returned than shipped: check the data'],
  never: ['Chưa có', 'None yet'],
  menuRefresh: ['Làm mới SL đơn hàng', 'Refresh order counts'],
  menuReport: ['Báo xấu khách hàng', 'Report customer'],
  rowChanging: ['Đang đổi…', 'Changing…'],
} as const satisfies Catalog
