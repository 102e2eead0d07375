// Written by `pnpm --filter @boom-risk/elements run texts` from ../languages: change those.
import type { Catalog } from '../message.ts'

export const dateMessages = {
  justNow: ['vừa xong', 'just now'],
  today: ['Hôm nay', 'Today'],
  yesterday: ['Hôm qua', 'Yesterday'],
  daysAgo: ['{days} ngày trước', '{days} days ago'],
} as const satisfies Catalog
