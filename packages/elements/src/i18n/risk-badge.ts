import type { Catalog } from './translate.ts'

export const riskBadgeMessages = {
  high: ['Nguy cơ cao', 'High risk'],
} as const satisfies Catalog
