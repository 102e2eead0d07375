import type { CustomerFilter, CustomerSort } from '@boom-risk/client/contract'
import { BOOM_LEVELS, type BoomLevel } from '@boom-risk/client/rules'
import { COLUMN_IDS, isStandardColumns, knownColumns, SORT_FIELDS, type ColumnId } from './columns.ts'

/** A level that can stand in the boom list: whoever has none is not on it (`S0-2`). */
export type ListLevel = BoomLevel
/** The levels of the boom list, worst first. */
export const LIST_LEVELS: readonly ListLevel[] = [...BOOM_LEVELS].reverse()

/** How much room a row has; the first is the default. */
export const DENSITIES = ['comfortable', 'compact'] as const
/** Rows are 44 px high when `comfortable`, 36 px when `compact`, with the phone number beside the name. */
export type Density = (typeof DENSITIES)[number]

const STATUSES = ['active', 'inactive'] as const

/** What the table shows: filter, order, columns and density, as one value that a host can keep. */
export interface TableView {
  /** Part of a name, or a phone number in any typed form. */
  readonly text: string
  /** Empty: every level. */
  readonly levels: readonly ListLevel[]
  readonly status: 'active' | 'inactive' | null
  readonly sort: CustomerSort
  /** Those that are shown, in their order. */
  readonly columns: readonly ColumnId[]
  readonly density: Density
}

/** What a table shows that nobody has set: everybody, the highest return rate first. */
export const DEFAULT_VIEW: TableView = {
  text: '',
  levels: [],
  status: null,
  sort: { by: 'return_rate', direction: 'descending' },
  columns: COLUMN_IDS,
  density: 'comfortable',
}

/** Digits in a row of plain text from which on it may be somebody's number. */
const PHONE_DIGITS = 4

/** Whether a text may be a phone number or part of one: such a text never enters a URL (`X-10`). */
function mayBePhone(text: string): boolean {
  return (text.normalize('NFKC').match(/\p{Nd}/gu) ?? []).length >= PHONE_DIGITS
}

/** The view as a query string without `?`, such as `level=high&sort=-return_rate`; what is at its default is left out. */
export function formatView(view: TableView): string {
  const query = new URLSearchParams()
  const text = view.text.trim()
  if (text && !mayBePhone(text)) query.set('q', text)
  if (view.levels.length) query.set('level', view.levels.join('.'))
  if (view.status) query.set('status', view.status)
  const { by, direction } = view.sort
  if (by !== DEFAULT_VIEW.sort.by || direction !== DEFAULT_VIEW.sort.direction) {
    query.set('sort', direction === 'descending' ? `-${by}` : by)
  }
  if (!isStandardColumns(view.columns)) query.set('columns', view.columns.join('.') || 'none')
  if (view.density !== DEFAULT_VIEW.density) query.set('density', view.density)
  return query.toString()
}

/** Reads what `formatView` wrote, from a whole query string too; what is missing or unknown is at its default. */
export function parseView(query: string | URLSearchParams): TableView {
  const read = new URLSearchParams(query)
  const columns = read.get('columns')
  return normalizeView({
    text: read.get('q') ?? '',
    levels: chosen(LIST_LEVELS, read.get('level')),
    status: STATUSES.find((status) => status === read.get('status')) ?? null,
    sort: parseSort(read.get('sort') ?? ''),
    columns: columns === null ? COLUMN_IDS : knownColumns(columns.split('.')),
    density: DENSITIES.find((density) => density === read.get('density')) ?? DEFAULT_VIEW.density,
  })
}

/** Completes a view from outside: unknown values go; levels take the table's own order, columns keep theirs. */
export function normalizeView(view: Partial<TableView>): TableView {
  const { text, levels, status, sort, columns, density } = { ...DEFAULT_VIEW, ...view }
  const direction = sort.direction === 'ascending' ? 'ascending' : 'descending'
  return {
    text: typeof text === 'string' ? text.slice(0, 200) : '',
    levels: LIST_LEVELS.filter((level) => levels.includes(level)),
    status: STATUSES.find((known) => known === status) ?? null,
    sort: SORT_FIELDS.includes(sort.by) ? { by: sort.by, direction } : DEFAULT_VIEW.sort,
    columns: knownColumns(columns),
    density: density === 'compact' ? 'compact' : 'comfortable',
  }
}

/** The filter part of a view, in the words of a search. */
export function filterOf({
  text,
  levels,
  status,
}: Pick<TableView, 'text' | 'levels' | 'status'>): CustomerFilter {
  const trimmed = text.trim()
  return {
    ...(trimmed && { text: trimmed }),
    ...(levels.length && { levels: [...levels] }),
    ...(status && { status }),
  }
}

/** Whether anything narrows the list down. */
export function isFiltered(view: TableView): boolean {
  return Object.keys(filterOf(view)).length > 0
}

function chosen<T extends string>(known: readonly T[], text: string | null): T[] {
  const wanted = new Set<string>(text?.split('.'))
  return known.filter((value) => wanted.has(value))
}

function parseSort(text: string): CustomerSort {
  const name = text.replace(/^-/, '')
  const by = SORT_FIELDS.find((field) => field === name)
  return by ? { by, direction: text.startsWith('-') ? 'descending' : 'ascending' } : DEFAULT_VIEW.sort
}
