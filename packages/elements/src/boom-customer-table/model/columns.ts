import type { CustomerSortField } from '@boom-risk/client/contract'

/** The columns that can be shown or hidden, in their order; the customer, the switch and the menu are always there. */
export const COLUMN_IDS = [
  'level',
  'returned',
  'shipped',
  'returnRate',
  'network',
  'reports',
  'lastReturn',
] as const
export type ColumnId = (typeof COLUMN_IDS)[number]

/** What a click on a column's head sorts by. */
export const SORT_FIELDS = {
  customer: 'name',
  level: 'level',
  returned: 'returned',
  shipped: 'shipped',
  returnRate: 'return_rate',
  network: 'network_return_rate',
  reports: 'reports',
  lastReturn: 'last_return_at',
  status: 'status',
} as const satisfies Record<ColumnId | 'customer' | 'status', CustomerSortField>
