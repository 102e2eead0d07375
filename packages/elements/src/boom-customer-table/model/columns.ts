import type { CustomerSortField } from '@boom-risk/client/contract'
import type { ColumnDefinition } from '../columns/column.ts'
import { ALL_COLUMNS, COLUMNS } from '../columns/index.ts'

type Ids<List extends readonly { readonly id: string }[]> = {
  readonly [Place in keyof List]: List[Place]['id']
}

/** All that can be shown, as values of `columns`, in their standard order. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- map() forgets which stands where
export const COLUMN_IDS = COLUMNS.map(({ id }) => id) as readonly string[] as Ids<typeof COLUMNS>
/** A column that can be shown, hidden and moved, such as `returnRate`; customer and status always stand. */
export type ColumnId = (typeof COLUMN_IDS)[number]

/** Those too that always stand: the columns whose width a person may choose, and by which a list is sorted. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- map() forgets which stands where
export const WIDE_IDS = ALL_COLUMNS.map(({ id }) => id) as readonly string[] as Ids<typeof ALL_COLUMNS>
export type WideId = (typeof WIDE_IDS)[number]

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- fromEntries() forgets its keys
const byId = Object.fromEntries(ALL_COLUMNS.map((column) => [column.id, column])) as Readonly<
  Record<WideId, ColumnDefinition>
>

export function columnOf(id: WideId): ColumnDefinition {
  return byId[id]
}

/** Chosen columns between those that always stand. */
export function withStanding(columns: readonly ColumnId[]): readonly WideId[] {
  return ['customer', ...columns, 'status']
}

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

/** What presses on the heads sort by. */
export const SORT_FIELDS: readonly CustomerSortField[] = ALL_COLUMNS.map(({ sortBy }) => sortBy)
