/** What `custom-elements.json` says of the elements, in Vietnamese; by its English text, so that a text that changes asks for a new one. */
export const VIETNAMESE: Readonly<Record<string, string>> = {
  'The boom list of a shop, to work in: search, filter, sort, activate and deactivate, report, export.':
    'Danh sách khách boom của shop để làm việc: tìm, lọc, sắp xếp, kích hoạt và ngừng, báo xấu, xuất tệp.',
  "Filter, order, columns and density; what is left out is at its default, columns and density as the shop's people left them here. The controls change it as well, with `boom-view-change`. `parseView` and `formatView` make it from and into a query string.":
    'Bộ lọc, thứ tự, cột và mật độ dòng; phần bỏ trống lấy mặc định, riêng cột và mật độ dòng lấy theo lần dùng trước ở máy này. Các nút trên bảng cũng đổi nó, kèm `boom-view-change`. `parseView` và `formatView` đọc và ghi nó thành query string.',
  'Carriers that win over those of `configure()` and the built-in ones, in the detail of a customer (`S1-17`).':
    'Hãng vận chuyển được ưu tiên hơn của `configure()` và danh sách có sẵn, trong chi tiết khách (`S1-17`).',
  'Where columns, their widths, density and saved filters are kept for each shop; `localStorage` by default, `null` for nowhere. Never holds a phone number or a token (`X-10`).':
    'Nơi giữ cột, độ rộng, mật độ dòng và bộ lọc đã lưu của từng shop; mặc định là `localStorage`, `null` là không giữ. Không bao giờ chứa số điện thoại hay token (`X-10`).',
  'Asks again for what is on show; the rows stay where they are.':
    'Hỏi lại những gì đang hiện; các dòng ở nguyên chỗ.',
  'Scrolls to a customer by its place in the list, from 0, and puts focus there.':
    'Cuộn tới khách theo vị trí trong danh sách, tính từ 0, và đặt focus vào đó.',
  'Puts focus where it was last in the list: on its one Tab stop.':
    'Đưa focus về chỗ cuối cùng trong danh sách: điểm dừng Tab duy nhất của bảng.',
  'Serves this element alone; without it the nearest `<risk-provider>` does, else the default of `configure()`.':
    'Client riêng của phần tử này; nếu không có thì dùng `<risk-provider>` gần nhất, rồi tới mặc định của `configure()`.',
  'Who serves this element now, if anybody.': 'Client đang phục vụ phần tử này, nếu có.',
  'Nobody serves this element, and nobody came in time: to be shown as "not configured".':
    'Không có client nào phục vụ phần tử, đợi cũng không có: hiện là “chưa cấu hình”.',
  'filter, order, columns or density were changed here':
    'bộ lọc, thứ tự, cột hoặc mật độ dòng vừa được đổi trên bảng',
  'other customers are chosen': 'lựa chọn khách đã đổi',
  'a customer was clicked; cancelable': 'một khách được bấm vào; hủy được',
  'the bad reports are to be read; cancelable': 'người dùng muốn xem báo xấu; hủy được',
  'the customer is to be reported; cancelable': 'người dùng muốn báo xấu khách; hủy được',
  'a phone is to be called; cancelable': 'người dùng muốn gọi một số; hủy được',
  'an order is to be made for a customer; cancelable': 'người dùng muốn tạo đơn cho khách; hủy được',
  'customers were activated or deactivated here': 'khách vừa được kích hoạt hoặc ngừng kích hoạt ở đây',
  'something was asked of the API in vain': 'một lần hỏi API không thành',
  'customers by level, returns of late': 'số khách theo mức, hàng hoàn gần đây',
  'search, filter, display, export': 'tìm, lọc, hiển thị, xuất',
  'what can be done with the chosen': 'việc làm được với khách đã chọn',
  'the rows with their head': 'các dòng và tiêu đề cột',
  'what happened': 'thông báo việc vừa xảy ra',
  'links, buttons, focus': 'liên kết, nút, focus',
  lines: 'đường kẻ',
  'high risk': 'nguy cơ cao',
  'low risk': 'nguy cơ thấp',
  'the mark of low risk': 'dấu hiệu của nguy cơ thấp',
  'medium risk': 'nguy cơ trung bình',
  'text on the accent': 'chữ trên nền màu nhấn',
  'what it stands on': 'nền',
  'surfaces within': 'nền bên trong',
  text: 'chữ',
  'text of less weight': 'chữ phụ',
  typeface: 'phông chữ',
  'size of its text': 'cỡ chữ',
  'rounding of corners': 'độ bo góc',
  'the unit of all distances': 'đơn vị của mọi khoảng cách',
  'the line around it': 'đường viền bao quanh',
  'The customer of a chat: profile, orders, notes, source and custom fields, to read and to work with.':
    'Khách của cuộc chat: hồ sơ, đơn hàng, ghi chú, nguồn và custom field, để xem và thao tác.',
  'Names the customer; the other names are not looked at then.':
    'Chỉ đích danh khách; khi có nó thì không xét các tên khác.',
  "The host's own key of the customer.": 'Khóa của khách trong hệ thống của bạn.',
  "Facebook's page-scoped id of the person in the chat.": 'Mã PSID của người chat trên trang Facebook.',
  'The phone number, in any form that people type. Not reflected: a number stays out of the document (`X-10`).':
    'Số điện thoại, dưới mọi dạng người ta gõ. Không phản chiếu ra attribute: số không nằm trong tài liệu (`X-10`).',
  'What the chat knows of somebody who is no customer yet: what a new one begins with.':
    'Điều cuộc chat biết về người chưa là khách: dữ liệu ban đầu khi tạo khách mới.',
  'Which sections there are, in order; by default the five of the panel. A host adds its own as `{ id, label }`.':
    'Các mục và thứ tự; mặc định là năm mục của panel. Thêm mục của bạn bằng `{ id, label }`.',
  'Carriers that win over those of `configure()` and the built-in ones (`S1-17`).':
    'Hãng vận chuyển được ưu tiên hơn của `configure()` và danh sách có sẵn (`S1-17`).',
  'Where collapsed sections are remembered; `localStorage` by default, `null` for nowhere. Never holds any data.':
    'Nơi nhớ các mục đã thu gọn; mặc định là `localStorage`, `null` là không nhớ. Không chứa dữ liệu nào.',
  'Whether something typed here, about this customer or others, is not saved and would be lost with the page.':
    'Có nội dung đã gõ ở đây, về khách này hay khách khác, chưa lưu và sẽ mất cùng trang hay không.',
  'Asks for everything on show again; what is typed stays.':
    'Hỏi lại mọi thứ đang hiện; nội dung đang gõ vẫn còn.',
  'another customer is on show, or nobody': 'panel chuyển sang khách khác, hoặc không có ai',
  'a customer was created here': 'một khách vừa được tạo ở đây',
  'the order page is to be shown; cancelable': 'người dùng muốn mở trang đơn hàng; hủy được',
  'an order was shipped, confirmed or cancelled here': 'một đơn vừa được giao, xác nhận hoặc hủy ở đây',
  'a text for the reply; cancel it once it is inserted':
    'một đoạn chữ cho câu trả lời; hủy sự kiện khi bạn đã chèn',
  'a deposit is to be asked for before an order ships; cancelable':
    'cần yêu cầu cọc trước khi giao đơn; hủy được',
  'the payment link is to be sent; cancelable': 'người dùng muốn gửi link thanh toán; hủy được',
  'above the sections': 'phía trên các mục',
  'below the sections': 'phía dưới các mục',
  'more below the profile': 'thêm vào dưới hồ sơ',
  'more below the orders': 'thêm vào dưới đơn hàng',
  'more below the notes': 'thêm vào dưới ghi chú',
  'more below where the customer came from': 'thêm vào dưới nguồn khách',
  'more below the custom fields': 'thêm vào dưới custom field',
  "the content of a section of the host's own, named in `sections`":
    'nội dung mục riêng của bạn, đã khai trong `sections`',
  'each section': 'từng mục',
  'one section, such as `section-orders`': 'một mục, ví dụ `section-orders`',
  "the customer's name": 'tên khách',
  "Suggests active customers while an order is entered, as a combobox on the host's own field, of whichever make.":
    'Gợi ý khách đang kích hoạt khi nhập đơn, là combobox trên ô nhập của chính bạn, dù ô đó do thư viện nào vẽ.',
  'The id of a field in the same root: an `<input>` (type text, search, tel, url or email), a component or wrapper with one, editable text of one line; it may come later.':
    'id của một ô nhập cùng gốc: `<input>` (loại text, search, tel, url hoặc email), component hoặc phần tử bọc có input đó, văn bản sửa được một dòng; có thể xuất hiện sau.',
  'A field in any root, or what finds it, instead of `for`: for a component that no id leads to.':
    'Ô nhập ở gốc bất kỳ, hoặc hàm tìm ra nó, thay cho `for`: dành cho component không có id dẫn tới.',
  'What a chosen customer puts into the field; the phone by default.':
    'Khách được chọn điền gì vào ô; mặc định là số điện thoại.',
  'a customer was chosen; cancelable': 'một khách được chọn; hủy được',
  'a question failed; the field works on as if there were no suggestions':
    'một lần hỏi không thành; ô nhập vẫn hoạt động như không có gợi ý',
  "the element's own listbox, which must stand in the field's root":
    'listbox của chính phần tử, phải nằm cùng gốc với ô nhập',
  'The boom risk of a phone number: its level at a glance, and why, on a click.':
    'Nguy cơ boom của một số điện thoại: nhìn là biết mức, bấm vào biết lý do.',
  'The id of a field in the same root whose number is shown instead of `phone`.':
    'id của ô nhập cùng gốc; số trong ô được hiện thay cho `phone`.',
  'From this level on a form is not submitted until the warning is acknowledged (`X-3`); the level shown counts.':
    'Từ mức này trở lên, form không gửi được cho đến khi cảnh báo được xác nhận (`X-3`); tính theo mức đang hiện.',
  '`full` has two lines with figures and reasons, `compact` one; by default it is full where it watches a field.':
    '`full` hai dòng với số liệu và lý do, `compact` một dòng; mặc định là full khi theo dõi một ô nhập.',
  '`medium` by default.': 'Mặc định là `medium`.',
  'The name under which a form submits it; nothing is submitted without one.':
    'Tên mà form gửi đi; không có tên thì không gửi gì.',
  'Neither submitted nor validated; also by a disabled `<fieldset>` around it, which leaves this property alone.':
    'Không gửi, không kiểm tra; `<fieldset>` bị tắt bao quanh cũng có tác dụng đó mà không đổi property này.',
  'A field in any root, or what finds it or says what stands in it, instead of `for`: for a component that no id leads to.':
    'Ô nhập ở gốc bất kỳ, hoặc hàm tìm ra nó hay trả về nội dung của nó, thay cho `for`: dành cho component không có id dẫn tới.',
  'What is known of the phone number now.': 'Điều đang biết về số điện thoại.',
  'Whether the person has confirmed the warning that `block-on` holds the form for; ends with the phone number.':
    'Người dùng đã xác nhận cảnh báo mà `block-on` giữ form hay chưa; hết hiệu lực khi số đổi.',
  'Looks the phone number up again, past any cache; what is shown stays meanwhile.':
    'Tra lại số, bỏ qua bộ nhớ đệm; nội dung đang hiện vẫn giữ trong lúc đó.',
  'what is known of the phone number changed': 'điều biết về số điện thoại đã đổi',
  'the bad-report history is asked for; cancelable': 'người dùng muốn xem lịch sử báo xấu; hủy được',
  'a look-up failed': 'một lần tra không thành',
  'the whole surface; a button where there is something to open or to retry':
    'toàn bộ bề mặt; là nút khi có gì để mở hoặc thử lại',
  'the level, or what is the matter': 'mức nguy cơ, hoặc điều chưa ổn',
  'the figures, or what to do': 'số liệu, hoặc việc cần làm',
  'the confirmation that `block-on` asks for': 'ô xác nhận mà `block-on` yêu cầu',
  'the explanation': 'phần giải thích',
  'the width that is reserved for every state': 'bề rộng giữ sẵn cho mọi trạng thái',
  'there is no number': 'chưa có số',
  'a number is being typed': 'số đang được gõ',
  'what stands there is no number that can be looked up': 'nội dung không phải số tra được',
  'the first answer is under way': 'đang chờ câu trả lời đầu tiên',
  'known, and not on the boom list': 'đã biết, không có trong danh sách boom',
  'not on the boom list, with bad reports': 'không có trong danh sách boom, nhưng có báo xấu',
  'a level that this version does not know (`D-19`)': 'mức mà phiên bản này chưa biết (`D-19`)',
  'it could not be checked': 'không kiểm tra được',
  'nobody serves it': 'không có client nào phục vụ',
  'the level is that of all shops': 'mức là của mọi shop',
  'an answer is shown while a newer one is asked for': 'đang hiện câu trả lời cũ trong lúc hỏi câu mới',
  'the form is held until the warning is acknowledged': 'form bị giữ cho đến khi cảnh báo được xác nhận',
  'Gives its subtree a client of its own, through shadow roots; it takes no room on the page.':
    'Cấp một client riêng cho mọi thứ bên trong, xuyên qua shadow root; không chiếm chỗ trên trang.',
  'Serves everything inside; while it is not set, the next provider outside or the default does.':
    'Phục vụ mọi thứ bên trong; khi chưa đặt thì provider bên ngoài hoặc mặc định phục vụ.',
  'what it serves': 'những gì nó phục vụ',
  'The form that owns it: the one around it, or the one that its `form` attribute names.':
    'Form sở hữu nó: form bao quanh, hoặc form mà attribute `form` của nó nêu tên.',
  'The `<label>`s that name it.': 'Các `<label>` đặt tên cho nó.',
  'What keeps a form from being sent, as of a native control.':
    'Điều đang giữ form lại chưa cho gửi, như ở ô nhập có sẵn của trình duyệt.',
  'Why it keeps the form from being sent, in the language of the element; empty while it does not.':
    'Vì sao nó giữ form lại, bằng ngôn ngữ của phần tử; rỗng khi nó không giữ.',
  'Whether a form asks it at all: not while it is disabled.':
    'Form có hỏi tới nó hay không: không, khi nó đang bị vô hiệu.',
  'Whether the form may be sent, as far as this element goes; fires `invalid` where it may not.':
    'Về phần phần tử này, form có được gửi hay không; nếu không thì phát `invalid`.',
  'The same, and the browser shows `validationMessage` beside the element.':
    'Cũng như vậy, và trình duyệt hiện `validationMessage` bên cạnh phần tử.',
}
