// Written by `pnpm --filter @boom-risk/elements run texts` from ../languages: change those.
import type { Catalog } from '../message.ts'

export const panelFormsMessages = {
  strangerNew: ['Shop chưa giao đơn nào cho số này.', 'Your shop has never shipped to this number.'],
  strangerNetwork: [
    '{shops} shop khác đã giao {shipped} đơn, {returned} đơn bị hoàn.',
    '{shops} other {shops|shop|shops} shipped {shipped} {shipped|order|orders}; {returned} came back.',
  ],
  strangerReports: ['Bị báo xấu {count} lần.', '{count} bad {count|report|reports}.'],
  orderShipTitle: ['Giao đơn {code}', 'Ship order {code}'],
  orderShipText: [
    'Phiếu giao hàng sẽ được tạo và đơn được chuyển cho đơn vị vận chuyển. Sau đó đơn không hủy được ở đây.',
    'This creates a delivery slip and hands the order to the carrier. It can no longer be cancelled here.',
  ],
  orderStakeRate: ['Hoàn {rate} trên đơn giao.', 'Returned {rate} of shipped orders.'],
  orderStakeAdvice: ['Nên {action} trước khi giao.', 'Best to {action} before it ships.'],
  orderStakeCall: ['Gọi xác nhận', 'Confirm by phone'],
  orderStakeDeposit: ['Yêu cầu cọc', 'Ask for a deposit'],
  orderDepositText: [
    'Dạ đơn {code} của mình là {amount}, shop xin phép nhận cọc trước khi gửi hàng ạ. Tiền cọc được trừ vào số tiền khi nhận hàng.',
    'Your order {code} comes to {amount}. We ask for a deposit before we ship; it is taken off what you pay on delivery.',
  ],
  orderConfirmTitle: ['Gửi xác nhận đơn {code}', 'Send the confirmation for order {code}'],
  orderConfirmText: [
    'Khách sẽ nhận được nội dung đơn hàng {amount}.',
    'The customer will receive the details of this {amount} order.',
  ],
  orderCancelTitle: ['Hủy đơn {code}', 'Cancel order {code}'],
  orderCancelText: [
    'Không hoàn tác được. Tên bạn và lý do sẽ hiện trên đơn.',
    'This cannot be undone. Your name and the reason will show on the order.',
  ],
  orderCancelReasonLabel: ['Lý do hủy', 'Reason'],
  orderCancelReasonMissing: ['Nhập lý do hủy', 'Enter a reason'],
  orderCancelKeep: ['Giữ đơn', 'Keep the order'],
  orderLinkTitle: ['Gửi lại link thanh toán đơn {code}', 'Resend the payment link for order {code}'],
  orderLinkText: ['Khách còn phải trả {amount}.', 'The customer still owes {amount}.'],
  orderShipped: ['Đã tạo phiếu giao hàng cho đơn {code}', 'Delivery slip created for order {code}'],
  orderConfirmationSent: ['Đã gửi xác nhận đơn {code}', 'Confirmation sent for order {code}'],
  orderCancelDone: ['Đã hủy đơn {code}', 'Cancelled order {code}'],
  orderLinkSent: [
    'Đã gửi link thanh toán đơn {code} qua {channel}',
    'Payment link for order {code} sent by {channel}',
  ],
  orderLinkMade: ['Đã tạo link thanh toán đơn {code}', 'Payment link created for order {code}'],
  orderBySms: ['tin nhắn SMS', 'text message'],
  orderByEmail: ['email', 'e-mail'],
  orderByChat: ['tin nhắn chat', 'chat message'],
  orderActionWaiting: [
    'Chưa rõ kết quả: {why}. Sẽ tự thử lại, không làm hai lần.',
    'Not confirmed yet: {why}. It is retried automatically and done only once.',
  ],
  orderActionFailed: ['Chưa thực hiện được: {why}', 'Could not be done: {why}'],
  orderReplyLink: ['Link thanh toán đơn {code}: {url}', 'Payment link for order {code}: {url}'],
} as const satisfies Catalog
