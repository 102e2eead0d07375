// Written by `pnpm --filter @boom-risk/elements run texts` from ../languages: change those.
import type { Catalog } from '../message.ts'

export const longJobMessages = {
  cancel: ['Hủy', 'Cancel'],
  bulkContinue: ['Làm tiếp', 'Continue'],
} as const satisfies Catalog
