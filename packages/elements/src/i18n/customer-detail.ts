import type { Catalog } from './translate.ts'

/** The detail of a customer of the boom list (`S0-13`). */
export const customerDetailMessages = {
  detailClose: ['Đóng', 'Close'],
  detailCopyFailed: ['Trình duyệt không cho sao chép', 'The browser did not allow copying'],
  detailDeeds: ['Thao tác với khách', 'Actions for this customer'],
  detailOrder: ['Lên đơn', 'New order'],
  detailTabs: ['Chi tiết khách hàng', 'Customer details'],
  detailTabReturns: ['Lịch sử hoàn trả', 'Return history'],
  detailTabReports: ['Thông tin báo xấu', 'Report details'],
  detailTabOrders: ['Đơn hàng', 'Orders'],

  detailOwnShop: ['Shop này', 'This shop'],
  detailOfShipped: ['{figures} trên đơn giao', '{figures} of shipped'],
  detailShops: ['{count} shop', '{count} {count|shop|shops}'],
  detailReports: ['Số lần báo xấu', 'Bad reports'],
  detailDisputed: ['{count} đang xác minh', '{count} disputed'],
  detailLastReturn: ['Hoàn gần nhất', 'Last return'],
  detailRefreshed: ['Làm mới lúc', 'Refreshed at'],
  detailNotRefreshed: ['Chưa làm mới', 'Not yet'],
  detailStatus: ['Trạng thái khách hàng', 'Customer status'],
  detailStatusUnknown: ['Chưa rõ', 'Unknown'],
  detailPhones: ['Số điện thoại', 'Phone number'],
  detailOldNumber: ['Số cũ {phone}', 'Old number {phone}'],
  detailReveal: ['Hiện số {phone}', 'Reveal {phone}'],
  detailRevealed: ['Đã hiện số điện thoại', 'Phone number revealed'],
  detailRevealFailed: ['Chưa hiện được số: {why}', 'The number could not be revealed: {why}'],

  detailLoading: ['Đang tải…', 'Loading…'],
  detailFailed: ['Chưa tải được: {why}', 'Could not be loaded: {why}'],
  detailCustomerGone: ['khách hàng đã bị xóa', 'the customer no longer exists'],
  detailStale: ['Chưa cập nhật được: {why}', 'Could not be updated: {why}'],
  detailRetry: ['Thử lại', 'Retry'],
  detailMore: ['Xem thêm', 'Show more'],
  detailShown: ['{count}/{total} đơn', '{count} of {total} {total|order|orders}'],
  detailOffline: [
    'Ngoại tuyến: thông tin đã tải vẫn xem được, phần còn lại sẽ tải khi có mạng.',
    'Offline: what is loaded stays readable, the rest loads when the connection is back.',
  ],
  detailGone: [
    'Khách hàng này đã bị xóa: dưới đây là thông tin tải được lần cuối.',
    'This customer no longer exists: this is what was loaded last.',
  ],

  detailNoReturns: ['Chưa có đơn hoàn', 'No returns yet'],
  detailNoReturnsHint: [
    'Đơn bị hoàn về shop này sẽ hiện ở đây.',
    'Orders that come back to this shop will show here.',
  ],
  detailReturnReason: ['Lý do: {reason}', 'Reason: {reason}'],
  detailNoReason: ['Không ghi lý do', 'No reason given'],
  detailNotCounted: ['chưa tính vào tỷ lệ', 'not counted in the rate yet'],
  detailPartialNotCounted: ['không tính vào tỷ lệ', 'not counted in the rate'],
  detailShippedAt: ['Giao {time}', 'Shipped {time}'],
  detailReturnedAt: ['Hoàn về {time}', 'Returned {time}'],
  detailLines: ['Sản phẩm', 'Products'],
  detailPaid: ['Đã trả {amount}', '{amount} paid'],
} as const satisfies Catalog
