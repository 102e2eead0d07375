import type { CustomerSortField } from '@boom-risk/client/contract'
import type { ColumnDefinition } from '../columns/column.ts'
import { COLUMNS } from '../columns/index.ts'

/** All of them, as values of `columns`, in their standard order. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- map() forgets which stands where
export const COLUMN_IDS = COLUMNS.map(({ id }) => id) as readonly string[] as ColumnIds<typeof COLUMNS>
type ColumnIds<List extends readonly { readonly id: string }[]> = {
  readonly [Place in keyof List]: List[Place]['id']
}
/** A column that can be shown, hidden and moved, such as `returnRate`; customer and status always stand. */
export type ColumnId = (typeof COLUMN_IDS)[number]

const byId: ReadonlyMap<string, ColumnDefinition> = new Map(COLUMNS.map((column) => [column.id, column]))

export function columnOf(id: ColumnId): ColumnDefinition {
  return byId.get(id) ?? COLUMNS[0]
}

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

/** What a press on a column's head sorts by. */
export const SORT_FIELDS: Readonly<Record<WideId, CustomerSortField>> = {
  customer: 'name',
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- fromEntries() forgets its keys
  ...(Object.fromEntries(COLUMNS.map(({ id, sortBy }) => [id, sortBy])) as Record<
    ColumnId,
    CustomerSortField
  >),
  status: 'status',
}
