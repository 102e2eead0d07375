/** Words that announce a phone number, and may be glued to it: `SĐT0987…`. */
const PHONE_LABEL = 'sđt|sdt|đtdđ|dtdd|đt|dt|tel|phone|mobile|zalo|hotline'

/** Words before digits that are no phone number: accounts and papers, with all digits that follow. */
const ACCOUNT =
  'stk|số tk|so tk|tài khoản|tai khoan|tk|cccd|cmnd|cmt|căn cước|can cuoc|hộ chiếu|passport|mst|mã số thuế|ma so thue|imei|serial|seri'

const BANK =
  'vcb|vietcombank|tcb|techcombank|bidv|agribank|vietinbank|ctg|mb bank|mbbank|acb|tpbank|tpb|vpbank|vpb|sacombank|stb|vib|shb|msb|ocb|hdbank|scb|eximbank|seabank|lpbank|bank|ngân hàng|ngan hang'

/** The same for a code, which is one group of digits; the last word is enough, as in `mã vận đơn`. */
const CODE =
  'mã|ma|mã kh|mã hàng|mvđ|mvd|đơn hàng|don hang|đơn|don|đh|dh|hđ|hd|bill|order|invoice|code|tracking|ref|sku|barcode|mã vạch|id|' +
  'spx|ghn|ghtk|j&t|jt|vtp|viettel post|vnpost|ems|ninja|ninja van|best|lex|lazada|shopee|tiktok'

/** Words before a number that is the shop's own, or a carrier's, where a parcel's text names both sides. */
const SENDER =
  'người gửi|nguoi gui|ng gửi|bên gửi|ben gui|gửi|từ|sender|from|người bán|bên bán|seller|shop|shipper|bưu tá|buu ta|tài xế|tai xe|cskh|' +
  'sale|nv|nhân viên|ctv|giới thiệu bởi|khách của|kho|cửa hàng'

/** Words before a number that is not, or no longer, the one to use. */
const DISOWNED = 'sai|nhầm|nham|(?:không|khong|ko|k|hông) (?:phải|phai)|bỏ|cũ|so cu|đừng gọi|đổi|đổi từ|thay'

const before = (words: string) =>
  new RegExp(
    String.raw`(?<![\p{L}\d])(?:${words})(?:\s*(?:là|số|so|no|số điện thoại|sđt))?[^\p{L}\d+]{0,4}$`,
    'iu',
  )

const ACCOUNT_BEFORE = before(`${ACCOUNT}|${BANK}`)
const CODE_BEFORE = before(CODE)
const SENDER_BEFORE = before(SENDER)
const DISOWNED_BEFORE = before(DISOWNED)
/** Right before another number, it speaks of that one. */
const DISOWNED_AFTER =
  /^[^\p{L}\d]{0,3}(?:(?:là|bị|này|số)\s+){0,2}(?:sai|nhầm|nham|cũ|bỏ)(?![\p{L}:]|\s?\d)/iu
/** `2 đơn`, a quantity of orders and no code: but for a date, a row or a shop with a number. */
const COUNTED_BEFORE =
  /(?<![\p{L}\d/.:,-])(?<!(?:ngày|stt|dòng|số|shop|lô|kho)\s+)[1-9]\d?\s*(?:(?:đơn|don)(?: h[àa]ng)?|bill|order)[^\p{L}\d+#]{0,4}$/iu
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
export type DigitsRole = 'account' | 'code' | 'sender' | 'disowned' | null

/**
 * @param start Where the digits begin.
 * @param end Where they end.
 */
export function roleOf(text: string, start: number, end: number): DigitsRole {
  const head = text.slice(Math.max(0, start - REACH), start)
  if (ACCOUNT_BEFORE.test(head)) return 'account'
  if (
    (CODE_BEFORE.test(head) && !COUNTED_BEFORE.test(head)) ||
    (TIED_BEFORE.test(head) && !TIED_PHONE.test(head))
  )
    return 'code'
  if (SENDER_BEFORE.test(head)) return 'sender'
  return DISOWNED_BEFORE.test(head) || DISOWNED_AFTER.test(text.slice(end, end + REACH)) ? 'disowned' : null
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
