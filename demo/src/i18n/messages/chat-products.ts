export const chatProductsVi = {
  'chatwoot.title': 'Hội thoại',
  'chatwoot.about':
    'Màn hình mô phỏng Chatwoot. Tab Khách hàng là một trang ở origin khác, nhận thông tin khách qua thông điệp appContext.',
  'chatwoot.tabs': 'Nội dung cuộc trò chuyện',
  'chatwoot.app': 'Khách hàng',
  'chatwoot.standalone':
    'Trang này là một dashboard app: đăng ký địa chỉ của nó trong Chatwoot để mở cạnh cuộc trò chuyện.',
  'rocketChat.title': 'Trực kênh',
  'rocketChat.about':
    'Trang của shop, bên trái nhúng màn hình mô phỏng Rocket.Chat ở origin khác; sự kiện room-opened cho biết khách là ai.',
  'rocketChat.samples': 'Bấm để xem khách của số này.',
  'rocketChat.workspace': 'Phòng chat',
}

export const chatProductsEn: Record<keyof typeof chatProductsVi, string> = {
  'chatwoot.title': 'Conversations',
  'chatwoot.about':
    'A mock-up of Chatwoot. The Customer tab is a page from another origin that learns who the customer is from the appContext message.',
  'chatwoot.tabs': 'Content of the conversation',
  'chatwoot.app': 'Customer',
  'chatwoot.standalone':
    'This page is a dashboard app: register its address in Chatwoot to open it beside a conversation.',
  'rocketChat.title': 'Support desk',
  'rocketChat.about':
    'The shop’s own page. On the left it embeds a mock-up of Rocket.Chat from another origin; its room-opened event says who the customer is.',
  'rocketChat.samples': 'Pick one to see its customer.',
  'rocketChat.workspace': 'Rooms',
}
