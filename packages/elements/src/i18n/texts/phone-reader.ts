// Written by `pnpm --filter @boom-risk/elements run texts` from ../languages: change those.
import type { Catalog } from '../message.ts'

export const phoneReaderMessages = {
  unknown_country: ['Mã quốc gia không tồn tại', 'No such country code'],
  service_number: ['Số tổng đài', 'A service number'],
  not_a_phone: ['Không phải số điện thoại', 'Not a phone number'],
  code: ['Mã hoặc tài khoản: chỉ nhập số', 'Code or account: type the number'],
  address: ['E-mail hoặc liên kết: chỉ nhập số', 'E-mail or link: type the number'],
  rounded: ['Bảng tính làm tròn: nhập lại số', 'Rounded by a sheet: retype it'],
  ambiguous: ['Chưa rõ số nào: chỉ nhập một số', 'Unclear: type one number only'],
} as const satisfies Catalog
