/** Words that announce a phone number, and may be glued to it: `SĐT0987…`. */
const PHONE_LABEL = 'sđt|sdt|đtdđ|dtdd|đt|tel|phone|mobile|zalo|hotline'

/** Words before digits that are no phone number: accounts and papers, with all digits that follow. */
const ACCOUNT =
  'stk|số tk|so tk|tài khoản|tai khoan|tk|cccd|cmnd|cmt|căn cước|can cuoc|hộ chiếu|passport|mst|mã số thuế|ma so thue|imei|serial|seri'

const BANK =
  'vcb|vietcombank|tcb|techcombank|bidv|agribank|vietinbank|ctg|mb bank|mbbank|acb|tpbank|tpb|vpbank|vpb|sacombank|stb|vib|shb|msb|ocb|hdbank|scb|eximbank|seabank|lpbank|bank|ngân hàng|ngan hang'

/** The same for a code, which is one group of digits. */
const CODE =
  'mã|ma|mã số|ma so|mã kh|mã đơn|ma don|mã đh|mã hàng|mã vận đơn|ma van don|mvđ|mvd|vận đơn|van don|đơn hàng|don hang|đơn số|đơn|don|đh|dh|hđ|hd|hóa đơn|hoá đơn|hoa don|bill|order|invoice|code|tracking|ref|sku|barcode|mã vạch|id|' +
  'spx|ghn|ghtk|j&t|jt|vtp|viettel post|vnpost|ems|ninja|ninja van|best|lex|lazada|shopee|tiktok'

/** Words before a number that is the shop's own, or a carrier's, where a parcel's text names both sides. */
const SENDER =
  'người gửi|nguoi gui|ng gửi|bên gửi|ben gui|sender|from|shop|shipper|bưu tá|buu ta|cskh|kho|cửa hàng'

const before = (words: string) =>
  new RegExp(
    String.raw`(?<![\p{L}\d])(?:${words})(?:\s*(?:là|số|so|no|số điện thoại|sđt))?[^\p{L}\d+]{0,4}$`,
    'iu',
  )

const ACCOUNT_BEFORE = before(`${ACCOUNT}|${BANK}`)
const CODE_BEFORE = before(CODE)
const SENDER_BEFORE = before(SENDER)
/** `SPX-0987…`, `DH:0987…`, `#0987…`: capitals tied to digits are a code, unless they announce a phone. */
const TIED_BEFORE = new RegExp(
  String.raw`(?<![\p{L}\d])(?!(?:${PHONE_LABEL}|KH)[^\p{L}])(?:\p{Lu}{2,8}[-_#/.:]|.?#)$`,
  'u',
)
const TIED_PHONE = new RegExp(String.raw`(?<![\p{L}\d])(?:${PHONE_LABEL}|dđ|lh|call|kh)[-_/.:]$`, 'iu')
const CAPITALS_BEFORE = /(?<![\p{L}\d])[A-Z]{2,}[^\p{L}\d]{0,3}$/u
const LABEL_BEFORE = new RegExp(String.raw`(?:${PHONE_LABEL})[^\p{L}\d]*$`, 'iu')
const BANK_AFTER = new RegExp(String.raw`^[^\p{L}\d]{0,3}(?:${BANK})(?![\p{L}\d]|[^\p{L}\d]{0,3}\d)`, 'iu')

/** No label is longer. */
const REACH = 32

/** A phone's label glued to its digits. */
export const GLUED_LABEL = new RegExp(String.raw`(?<![\p{L}\d])(?:${PHONE_LABEL})(?=\+?\d)`, 'giu')

/** What the words around digits make of them. */
export type DigitsRole = 'account' | 'code' | 'sender' | null

/** @param start Where the digits begin. */
export function roleOf(text: string, start: number): DigitsRole {
  const head = text.slice(Math.max(0, start - REACH), start)
  if (ACCOUNT_BEFORE.test(head)) return 'account'
  if (CODE_BEFORE.test(head) || (TIED_BEFORE.test(head) && !TIED_PHONE.test(head))) return 'code'
  return SENDER_BEFORE.test(head) ? 'sender' : null
}

/** A bank's name right behind digits makes an account of them. @param end Where the digits end. */
export function isAccountBehind(text: string, end: number): boolean {
  return BANK_AFTER.test(text.slice(end, end + REACH))
}

/** A number that may have lost its 0 is as likely a code, behind a word in capitals. */
export function isBehindCapitals(text: string, start: number): boolean {
  const head = text.slice(Math.max(0, start - REACH), start)
  return CAPITALS_BEFORE.test(head) && !LABEL_BEFORE.test(head)
}
