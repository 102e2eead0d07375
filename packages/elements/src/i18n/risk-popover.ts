import type { Catalog } from './translate.ts'

export const riskPopoverMessages = {
  reports: ['Số lần báo xấu', 'Bad reports'],
} as const satisfies Catalog
