// Written by `pnpm --filter @boom-risk/elements run texts` from ../languages: change those.
import type { Catalog } from '../message.ts'

export const panelProfileMessages = {
  profileEdit: ['Chỉnh sửa thông tin khách hàng', 'Edit customer'],
  profileName: ['Tên', 'Name'],
  profilePhone: ['Số điện thoại', 'Phone number'],
  profileEmail: ['Email', 'E-mail'],
  profileAddress: ['Địa chỉ', 'Address'],
  profilePsid: ['Mã PSID', 'PSID'],
  profileByPrefix: ['theo đầu số', 'by prefix'],
  profileByPrefixHint: [
    'Nhà mạng theo đầu số. Số đã chuyển mạng giữ số không nhận ra được.',
    'Network by prefix. Ported numbers are not detected.',
  ],
  profileCopyPhone: ['Sao chép số {phone}', 'Copy {phone}'],
  profileCall: ['Gọi {phone}', 'Call {phone}'],
  profileCopyPsid: ['Sao chép mã PSID', 'Copy the PSID'],
  profileCopyEmail: ['Sao chép email', 'Copy the e-mail address'],
  profileReveal: ['Hiện số {phone}', 'Reveal {phone}'],
  profileRevealFailed: ['Chưa hiện được số: {why}', 'The number could not be revealed: {why}'],
  profileOldNumber: ['Số cũ {phone}', 'Old number {phone}'],
  profileNoPhone: ['Chưa có số điện thoại', 'No phone number'],
  profileNoEmail: ['Chưa có email', 'No e-mail address'],
  profileNoAddress: ['Chưa có địa chỉ', 'No address'],
  profileSaved: ['Đã lưu thông tin của {name}', 'Saved {name}'],
  profileMerged: [
    'Người khác cũng vừa sửa khách hàng này; các thay đổi đã được gộp.',
    'Someone else changed this customer too; the changes were merged.',
  ],
} as const satisfies Catalog
