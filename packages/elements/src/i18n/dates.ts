import type { Catalog } from './translate.ts'

/** What `Intl` has no fitting words for. */
export const dateMessages = {
  justNow: ['vừa xong', 'just now'],
} as const satisfies Catalog
