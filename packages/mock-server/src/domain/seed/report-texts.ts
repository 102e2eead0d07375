/** What shops write in reports: facts only, as `X-7` asks. */
export const REPORT_TEXTS = [
  'Đặt 2 đơn COD, shipper gọi 3 lần không nghe máy, hàng hoàn về.',
  'Khách hẹn nhận buổi chiều rồi tắt máy, đơn hoàn sau 3 lần giao.',
  'Báo bận liên tục trong 5 ngày, cuối cùng từ chối nhận hàng.',
  'Từ chối nhận khi shipper đến nơi, không nêu lý do.',
  'Đặt cùng lúc 4 màu, không nhận đơn nào.',
  'Đã xác nhận qua tin nhắn nhưng khi giao nói không đặt.',
  'Đổi địa chỉ sau khi hàng đã đi, không nhận ở cả hai nơi.',
  'Nhận hàng, bóc ra xem rồi trả lại, không thanh toán phí ship.',
  'Người nhận nói không biết đơn hàng này, đơn hoàn về sau 2 ngày.',
  'Đặt đơn giá trị cao, hẹn lại 4 lần rồi hủy khi hàng đến bưu cục.',
  'Không phản hồi điện thoại và tin nhắn từ lúc hàng đến kho giao.',
  'Khách nói đang đi công tác, hẹn lại hai lần đều không nhận.',
] as const
