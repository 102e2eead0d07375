import type { Catalog } from './message.ts'

/** What `Intl` has no fitting words for, or is not worth its start. */
export const dateMessages = {
  justNow: ['vừa xong', 'just now'],
  today: ['Hôm nay', 'Today'],
  yesterday: ['Hôm qua', 'Yesterday'],
  daysAgo: ['{days} ngày trước', '{days} days ago'],
} as const satisfies Catalog
