import { knownColumns, MOST_WIDTH, WIDE_IDS, type ColumnId, type Widths } from './columns.ts'
import { DENSITIES, parseView, formatView, type Density, type TableView } from './view-state.ts'

/** A search, filter and order with a name. */
export interface SavedFilter {
  readonly name: string
  /** As `formatView` writes it: without a text that may be a phone number (`X-10`). */
  readonly query: string
}

/** What is kept of a table for the next visit. */
export interface KeptTable {
  /** `null`: the standard ones. */
  readonly columns: readonly ColumnId[] | null
  readonly widths: Widths
  /** `null`: the standard one. */
  readonly density: Density | null
  readonly filters: readonly SavedFilter[]
}

export const NOTHING_KEPT: KeptTable = { columns: null, widths: {}, density: null, filters: [] }

/** More filters than anybody finds again. */
export const MOST_FILTERS = 30
export const LONGEST_NAME = 60

/** What a store has, whoever wrote it: whatever is not as it should be is left out, and nothing else with it. */
export function readKept(stored: string | null): KeptTable {
  const kept = parsed(stored)
  const { columns, widths, density, filters } = kept
  return {
    columns: Array.isArray(columns) ? knownColumns(columns) : null,
    widths: readWidths(widths),
    density: DENSITIES.find((known) => known === density) ?? null,
    filters: Array.isArray(filters) ? readFilters(filters) : [],
  }
}

/** The part of a view that a saved filter is about, as a query. */
export function filterQuery({ text, levels, status, sort }: TableView): string {
  return formatView({ ...parseView(''), text, levels, status, sort })
}

/** The part of a view that a saved filter is about. */
export function readFilter(query: string): Pick<TableView, 'text' | 'levels' | 'status' | 'sort'> {
  const { text, levels, status, sort } = parseView(query)
  return { text, levels, status, sort }
}

type Stored = Readonly<Record<string, unknown>>

const isRecord = (value: unknown): value is Stored => typeof value === 'object' && value !== null

function parsed(stored: string | null): Stored {
  try {
    const value: unknown = JSON.parse(stored ?? '')
    return isRecord(value) ? value : {}
  } catch {
    return {}
  }
}

function readWidths(stored: unknown): Widths {
  if (!isRecord(stored)) return {}
  return Object.fromEntries(
    WIDE_IDS.flatMap((id) => {
      const width = Object.hasOwn(stored, id) ? stored[id] : undefined
      return typeof width === 'number' && width > 0 ? [[id, Math.min(width, MOST_WIDTH)]] : []
    }),
  )
}

function readFilters(stored: readonly unknown[]): SavedFilter[] {
  const named = new Map<string, SavedFilter>()
  for (const filter of stored) {
    if (!isRecord(filter) || typeof filter['query'] !== 'string' || typeof filter['name'] !== 'string')
      continue
    const name = filter['name'].trim().slice(0, LONGEST_NAME)
    // Through the view, so that nothing is ever applied that a person could not have chosen.
    if (name) named.set(name, { name, query: filterQuery(parseView(filter['query'])) })
  }
  return [...named.values()].slice(0, MOST_FILTERS)
}
