// Written by `pnpm --filter @boom-risk/elements run texts` from ../languages: change those.
import type { Catalog } from '../message.ts'

export const longListMessages = {
  longListMore: ['Xem thêm (còn {count})', 'Show more ({count} left)'],
} as const satisfies Catalog
