// Written by `pnpm --filter @boom-risk/elements run texts` from ../languages: change those.
import type { Catalog } from '../message.ts'

export const profileFormMessages = {
  profileMaskedEdit: ['Số bị che: giữ nguyên hoặc xóa.', 'Masked: can be kept or removed.'],
  profileAddPhone: ['Thêm số', 'Add phone'],
  profileAddEmail: ['Thêm email', 'Add e-mail'],
  profileAddAddress: ['Thêm địa chỉ', 'Add address'],
  profileRemove: ['Xóa {what}', 'Remove {what}'],
  profileStreet: ['Số nhà, đường', 'Street'],
  profileWard: ['Phường, xã', 'Ward'],
  profileDistrict: ['Quận, huyện', 'District'],
  profileProvince: ['Tỉnh, thành phố', 'Province'],
  profilePhoneEmpty: ['Nhập số điện thoại hoặc xóa dòng này', 'Enter a phone number or remove this line'],
  profilePhoneIncomplete: [
    'Chưa đủ số: {digits} chữ số, cần {expected}',
    'Unfinished: {digits} {digits|digit|digits}, {expected} expected',
  ],
  profilePhoneTooLong: [
    'Thừa số: {digits} chữ số, cần {expected}',
    'Too long: {digits} digits, {expected} expected',
  ],
  profilePhonePrefix: ['Đầu số không tồn tại', 'No such prefix'],
  profilePhoneCountry: ['Mã quốc gia không tồn tại', 'No such country code'],
  profilePhoneService: ['Đây là số tổng đài', 'This is a service number'],
  profilePhoneInvalid: ['Không phải số điện thoại', 'Not a phone number'],
  profilePhoneCode: [
    'Đây có vẻ là mã hoặc số tài khoản: chỉ nhập số điện thoại',
    'This looks like a code or an account: enter the phone number alone',
  ],
  profilePhoneAddress: [
    'Đây là e-mail hoặc liên kết: chỉ nhập số điện thoại',
    'This is an e-mail address or a link: enter the phone number alone',
  ],
  profilePhoneRounded: [
    'Bảng tính đã làm tròn số này: hãy nhập lại đủ chữ số',
    'A spreadsheet rounded this number: enter all of its digits again',
  ],
  profilePhoneAmbiguous: [
    'Chưa rõ là số nào: chỉ nhập một số điện thoại',
    'It is unclear which number is meant: enter one phone number only',
  ],
  profilePhoneTwice: ['Số này đã có ở trên', 'This number is listed above'],
  profilePhoneConverted: ['Sẽ lưu số mới {phone}', 'Will be saved as the new number {phone}'],
  profilePhoneRead: ['Đọc là {phone}, sẽ lưu số này', 'Read as {phone}; this number will be saved'],
  profilePhoneFirstConverted: [
    'Chỉ lưu số đầu tiên, theo đầu số mới: {phone}',
    'Only the first number will be saved, as the new {phone}',
  ],
  profilePhoneFirst: ['Chỉ lưu số đầu tiên {phone}', 'Only the first number, {phone}, will be saved'],
  profileEmailEmpty: ['Nhập email hoặc xóa dòng này', 'Enter an e-mail address or remove this line'],
  profileEmailNoAt: [
    'Email thiếu dấu @, ví dụ lan@gmail.com',
    'The @ is missing; it should look like lan@gmail.com',
  ],
  profileEmailSeveral: [
    'Mỗi dòng chỉ ghi một email, với một dấu @',
    'Only one address with one @ on each line',
  ],
  profileEmailSpaces: [
    'Có khoảng trắng: chỉ ghi email, ví dụ lan@gmail.com',
    'There is a space: enter the address alone, like lan@gmail.com',
  ],
  profileEmailDomain: [
    'Phần sau @ chưa đúng, ví dụ gmail.com',
    'The part after the @ is incomplete; it should look like gmail.com',
  ],
  profileEmailInvalid: [
    'Phần trước @ có ký tự email không dùng, hoặc còn thiếu',
    'The part before the @ is missing or has characters that e-mail does not allow',
  ],
  profileEmailCleaned: ['Sẽ lưu {email}', 'Will be saved as {email}'],
  profileEmailPsid: [
    'Đây là mã PSID của Facebook, không phải email',
    'This is a PSID of Facebook, not an e-mail address',
  ],
  profilePsidInvalid: [
    'Mã PSID gồm 5 đến 32 chữ số. Để bỏ mã, xóa dòng này',
    'A PSID is 5 to 32 digits. To take it away, remove this line',
  ],
  profilePsidTaken: [
    'Một khách hàng khác của shop đã có mã PSID này.',
    'Another customer of the shop has this PSID.',
  ],
  profileUnreachable: [
    'Cần giữ ít nhất một số điện thoại hoặc mã PSID, nếu không sẽ không tìm lại được khách này',
    'Keep a phone number or a PSID: without one this customer cannot be found again',
  ],
  profileTooLong: ['Dài quá {count} ký tự', 'Longer than {count} characters'],
  profileTaken: [
    'Một khách hàng khác của shop đã có số điện thoại này.',
    'Another customer of the shop has this phone number.',
  ],
  profileRefused: ['Máy chủ không nhận giá trị này', 'The server refused this value'],
  profileConflict: [
    'Người khác vừa sửa khách hàng này. Chọn bản muốn giữ cho từng mục.',
    'Someone else has just changed this customer. Choose what to keep.',
  ],
  profileKeep: ['Lưu lựa chọn', 'Save choice'],
} as const satisfies Catalog
