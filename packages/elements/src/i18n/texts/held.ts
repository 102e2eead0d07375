// Written by `pnpm --filter @boom-risk/elements run texts` from ../languages: change those.
import type { Catalog } from '../message.ts'

export const heldMessages = {
  heldLocked: [
    'Nội dung đã gửi tạm khóa cho đến khi rõ kết quả.',
    'What was sent stays locked until the outcome is known.',
  ],
  heldStop: ['Ngừng gửi để sửa', 'Stop sending to edit'],
  heldStopped: [
    'Đã ngừng gửi. Nội dung gửi trước đó có thể đã được lưu.',
    'No longer being sent. What was sent before may have been saved.',
  ],
} as const satisfies Catalog
