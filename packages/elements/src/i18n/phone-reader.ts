import type { Catalog } from './translate.ts'

/** What is wrong with a text that only the whole reader refuses (`D-17`). */
export const phoneReaderMessages = {
  unknown_country: ['Mã quốc gia không tồn tại', 'No such country code'],
  service_number: ['Số tổng đài', 'A service number'],
  not_a_phone: ['Không phải số điện thoại', 'Not a phone number'],
  code: ['Là mã hoặc tài khoản: chỉ nhập số', 'A code or account: enter the number'],
  address: ['Là e-mail hoặc liên kết: chỉ nhập số', 'An e-mail or link: enter the number'],
  rounded: ['Bảng tính đã làm tròn: nhập lại số', 'Rounded by a spreadsheet: retype it'],
  ambiguous: ['Chưa rõ số nào: chỉ nhập một số', 'Unclear: enter one number only'],
} as const satisfies Catalog
