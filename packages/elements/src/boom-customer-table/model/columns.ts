import type { CustomerSortField } from '@boom-risk/client/contract'

/** The columns that can be shown, hidden and moved, in their standard order; the customer, the switch and the menu keep their places. */
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

/** The columns whose width a person may choose. */
export const WIDE_IDS = ['customer', ...COLUMN_IDS, 'status'] as const
export type WideId = (typeof WIDE_IDS)[number]

/** Chosen widths, em of the table's text. */
export type Widths = Readonly<Partial<Record<WideId, number>>>

/** Wider than this no column becomes, em. */
export const MOST_WIDTH = 40

/** The columns among some values, each once, in the order that it was first met. */
export function knownColumns(values: Iterable<unknown>): readonly ColumnId[] {
  const wanted = new Set(values)
  return [...wanted].flatMap((value) => COLUMN_IDS.find((id) => id === value) ?? [])
}

/** All of them in their own order. */
export function isStandardColumns(columns: readonly ColumnId[]): boolean {
  return columns.join() === COLUMN_IDS.join()
}

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
