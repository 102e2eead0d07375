// Written by `pnpm --filter @boom-risk/elements run texts` from ../languages: change those.
import type { Catalog } from '../message.ts'

export const phoneCopyMessages = {
  phoneCopied: ['Đã sao chép {phone}', 'Copied {phone}'],
  phoneCopiedForOrder: ['Đã sao chép {phone} để lên đơn', 'Copied {phone} for the new order'],
  phoneNotCopied: ['Trình duyệt không cho sao chép', 'The browser did not allow copying'],
} as const satisfies Catalog
