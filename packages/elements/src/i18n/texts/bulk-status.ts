// Written by `pnpm --filter @boom-risk/elements run texts` from ../languages: change those.
import type { Catalog } from '../message.ts'

export const bulkStatusMessages = {
  activateCount: ['Kích hoạt {count} khách', 'Activate {count} {count|customer|customers}'],
  deactivateCount: ['Ngưng kích hoạt {count} khách', 'Deactivate {count} {count|customer|customers}'],
  activateHint: [
    'Các khách này sẽ được gợi ý khi lên đơn. Có thể hoàn tác ngay sau đó.',
    'They will be suggested when orders are entered. This can be undone right afterwards.',
  ],
  deactivateHint: [
    'Các khách này sẽ không được gợi ý khi lên đơn. Cảnh báo vẫn hiện khi nhập đúng số điện thoại. Có thể hoàn tác ngay sau đó.',
    'They will not be suggested when orders are entered; the warning for their exact phone number still shows. This can be undone right afterwards.',
  ],
  bulkRunning: ['Đang đổi trạng thái: {done}/{count} khách', 'Changing status: {done}/{count} customers'],
  bulkStop: ['Dừng', 'Stop'],
  bulkActivated: ['Đã kích hoạt {count} khách', 'Activated {count} {count|customer|customers}'],
  bulkDeactivated: ['Đã ngưng kích hoạt {count} khách', 'Deactivated {count} {count|customer|customers}'],
  bulkUnchanged: ['{count} khách đã ở trạng thái này', '{count} already had this status'],
  bulkFailed: ['{count} khách chưa đổi được', '{count} could not be changed'],
  bulkStopped: ['dừng giữa chừng, còn {count} khách', 'stopped with {count} left'],
  bulkBroken: [
    'Mất kết nối giữa chừng, còn {count} khách chưa đổi',
    'Interrupted with {count} {count|customer|customers} left',
  ],
  retryFailed: ['Thử lại {count} khách', 'Retry {count} {count|customer|customers}'],
  failedCustomers: ['Khách chưa đổi được', 'Customers who could not be changed'],
  undo: ['Hoàn tác', 'Undo'],
  undone: ['Đã hoàn tác cho {count} khách', 'Undone for {count} {count|customer|customers}'],
  undoUnknown: [
    'Chưa rõ đã hoàn tác hay chưa, sẽ tự thử lại',
    'Not confirmed yet; undoing is retried automatically',
  ],
  undoFailed: ['Chưa hoàn tác được', 'Could not be undone'],
  undoExpired: ['Đã quá thời hạn hoàn tác', 'It is too late to undo this'],
  customerCount: ['{count} khách', '{count} {count|customer|customers}'],
} as const satisfies Catalog
