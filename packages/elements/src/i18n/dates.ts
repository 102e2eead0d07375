import type { Catalog } from './translate.ts'

/** What `Intl` has no fitting words for, or is not worth its start. */
export const dateMessages = {
  justNow: ['vừa xong', 'just now'],
  today: ['hôm nay', 'today'],
  yesterday: ['hôm qua', 'yesterday'],
  daysAgo: ['{days} ngày trước', '{days} days ago'],
} as const satisfies Catalog
