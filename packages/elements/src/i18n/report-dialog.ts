import type { Catalog } from './message.ts'

/** The dialogs of bad reports (`S0-5`, `S0-15` … `S0-18`, `X-6`, `X-7`). */
export const reportDialogMessages = {
  reportTitle: ['Báo xấu {name}', 'Report {name}'],
  reportHistoryTitle: ['Lịch sử báo xấu {name}', 'Bad reports about {name}'],
  reportNameless: ['khách chưa có tên', 'unnamed customer'],
  reportClose: ['Đóng', 'Close'],
  reportTabs: ['Báo xấu', 'Bad reports'],
  reportTabWrite: ['Báo xấu khách hàng', 'Report customer'],
  reportTabDetails: ['Thông tin báo xấu', 'Report details'],

  reportShop: ['Shop cảnh báo', 'Reporting shop'],
  reportDate: ['Ngày báo cáo', 'Date'],
  reportContent: ['Nội dung báo cáo', 'Content'],

  reportSend: ['Gửi báo xấu', 'Send report'],
  reportSendAgain: ['Gửi lại', 'Send again'],
  reportWaiting: [
    'Chưa rõ kết quả: {why}. Sẽ tự gửi lại, không gửi hai lần.',
    'Not confirmed yet: {why}. It is resent automatically and counts only once.',
  ],
  reportSending: ['Đang gửi…', 'Sending…'],
  reportHint: [
    'Nội dung sẽ hiển thị cho mọi shop. Chỉ nêu sự việc, không ghi số điện thoại, địa chỉ hay lời xúc phạm.',
    'Every shop will see this. State the facts only: no phone number, no address, no insults.',
  ],
  reportModerated: [
    'Báo xấu của shop được duyệt trước khi hiển thị cho shop khác.',
    'Your shop’s reports are reviewed before other shops see them.',
  ],
  reportStranger: [
    'Shop chưa có đơn hàng nào của số {phone} nên chưa báo xấu được. Chỉ shop đã có đơn của khách mới báo xấu được khách đó.',
    'This shop has no order from {phone} yet. Only a shop with an order from a customer can report that customer.',
  ],
  reportPlaceholder: [
    'Ví dụ: đặt 2 đơn COD, shipper gọi 3 lần không nghe máy, hàng hoàn về.',
    'For example: ordered 2 COD parcels, did not answer 3 calls, both came back.',
  ],
  reportLength: ['{count}/{most} ký tự', '{count}/{most} characters'],
  reportMissing: ['Hãy ghi nội dung báo cáo', 'Say what happened'],
  reportTooLong: ['Thừa {count} ký tự', '{count} {count|character|characters} too many'],
  reportRefused: ['Chưa gửi được, vì nội dung có:', 'Not sent, because the text has:'],
  reportRefusedPhone: ['Số điện thoại', 'A phone number'],
  reportRefusedAddress: ['Địa chỉ', 'An address'],
  reportRefusedLink: ['Liên kết hoặc e-mail', 'A link or an e-mail address'],
  reportRefusedInsult: ['Lời xúc phạm', 'An insult'],
  reportRefusedCharacters: ['Ký tự không đọc được', 'Unreadable characters'],
  reportRefusedOther: ['Điều máy chủ không nhận', 'Something that the server does not accept'],
  reportShowPassage: ['Tìm trong nội dung: {words}', 'Find in the text: {words}'],
  reportSendFailed: [
    'Chưa gửi được: {why}. Nội dung vẫn được giữ.',
    'Not sent: {why}. What you typed is kept.',
  ],
  reportCustomerGone: ['khách hàng đã bị xóa', 'the customer no longer exists'],
  reportNoPhone: [
    'Khách chưa có số điện thoại nên shop khác không nhận ra được. Hãy thêm số rồi gửi lại.',
    'Other shops know customers by phone number, and this one has none. Add one, then send again.',
  ],
  reportNeedsOrder: [
    'Shop chưa có đơn hàng nào của khách này nên chưa báo xấu được. Nội dung vẫn được giữ.',
    'This shop has no order from this customer yet, so the customer cannot be reported. What you typed is kept.',
  ],
  reportTooSoon: [
    'Shop đã báo xấu khách này rồi. Báo lại được sau 24 giờ, hoặc khi khách có đơn mới. Nội dung vẫn được giữ.',
    'This shop has already reported this customer. It can again after 24 hours, or after a new order. What you typed is kept.',
  ],
  reportLimit: [
    'Shop đã gửi quá nhiều báo xấu trong một giờ. Hãy gửi lại sau {minutes} phút. Nội dung vẫn được giữ.',
    'This shop has sent too many reports within an hour. Send again in {minutes} {minutes|minute|minutes}. What you typed is kept.',
  ],
  reportReview: ['Gửi để duyệt', 'Send for review'],
  reportReviewHint: [
    'Nội dung không có những điều này? Người kiểm duyệt sẽ xem trước khi shop khác thấy.',
    'Is this a mistake? A moderator will read it before other shops do.',
  ],
  reportOffline: [
    'Ngoại tuyến: nội dung đã nhập vẫn được giữ, hãy gửi khi có mạng.',
    'Offline: what you type is kept; send it when the connection is back.',
  ],
  reportSent: ['Đã gửi báo xấu, mọi shop đều xem được', 'Report sent: every shop can see it'],
  reportSentHeld: ['Đã gửi báo xấu, đang chờ duyệt', 'Report sent, waiting for review'],
  reportReadOnly: [
    'Chỉ xem: tài khoản của bạn không có quyền báo xấu khách hàng.',
    'View only: your account may not report customers.',
  ],

  reportNone: ['Chưa có shop nào báo xấu khách này', 'No shop has reported this customer'],
  reportLoading: ['Đang tải báo xấu…', 'Loading reports…'],
  reportLoadFailed: ['Chưa tải được báo xấu: {why}', 'The reports could not be loaded: {why}'],
  reportRetry: ['Thử lại', 'Retry'],
  reportMore: ['Xem thêm', 'Show more'],
  reportShown: ['{count}/{total} báo xấu', '{count} of {total} {total|report|reports}'],
  reportOwn: ['Shop này', 'This shop'],
  reportDisputed: ['Đang xác minh', 'Disputed'],
  reportHeld: ['Chờ duyệt', 'Waiting for review'],
  reportRejected: ['Không được duyệt', 'Rejected'],
  reportRetracted: ['Đã thu hồi', 'Retracted'],
  reportStateUnknown: ['Trạng thái chưa rõ', 'Unknown state'],
  reportHeldHint: ['Chỉ shop này thấy', 'Only this shop sees it'],
  reportRejectedWhy: ['Lý do: {reason}', 'Reason: {reason}'],
  reportDisputedWhy: ['Khiếu nại {date}: {reason}', 'Disputed {date}: {reason}'],

  reportRetract: ['Thu hồi', 'Retract'],
  reportRetractQuestion: [
    'Thu hồi báo xấu này? Các shop khác sẽ không còn thấy, và không khôi phục được.',
    'Retract this report? Other shops will no longer see it, and it cannot be restored.',
  ],
  reportRetractReason: ['Lý do thu hồi (không bắt buộc)', 'Why you retract it (optional)'],
  reportRetractDoneHeld: [
    'Đã thu hồi báo xấu, lý do đang chờ duyệt',
    'Report retracted; the reason is waiting for review',
  ],
  reportRetractNow: ['Thu hồi báo xấu', 'Retract report'],
  reportRetractDone: ['Đã thu hồi báo xấu', 'Report retracted'],
  reportDispute: ['Khiếu nại', 'Dispute'],
  reportDisputeReason: ['Báo xấu này sai ở đâu?', 'What is wrong with this report?'],
  reportDisputeMissing: ['Hãy nêu lý do khiếu nại', 'Say why you dispute it'],
  reportDisputeNow: ['Gửi khiếu nại', 'Send dispute'],
  reportDisputeDone: [
    'Đã gửi khiếu nại: báo xấu đang được xác minh',
    'Dispute sent: the report is being checked',
  ],
  reportDisputeHeld: ['Đã gửi khiếu nại, đang chờ duyệt', 'Dispute sent, waiting for review'],
  reportOwnDisputeHeld: [
    'Khiếu nại của shop đang chờ duyệt, chỉ shop này thấy: {reason}',
    'Your dispute is waiting for review; only your shop can see it: {reason}',
  ],
  reportOwnDisputeRejected: [
    'Khiếu nại của shop không được duyệt: {why}',
    'Your dispute was not approved: {why}',
  ],
  reportRetractedWhy: ['Lý do thu hồi: {reason}', 'Why it was retracted: {reason}'],
  reportRetractedWhyHeld: [
    'Lý do thu hồi (đang chờ duyệt): {reason}',
    'Why it was retracted (waiting for review): {reason}',
  ],
  reportCancel: ['Hủy', 'Cancel'],
  reportActionFailed: ['Chưa thực hiện được: {why}', 'Not done: {why}'],
  reportChangedSince: ['báo xấu vừa được thay đổi', 'the report has just changed'],
  reportGone: ['báo xấu không còn nữa', 'the report is gone'],
} as const satisfies Catalog

export type ReportMessageKey = keyof typeof reportDialogMessages
