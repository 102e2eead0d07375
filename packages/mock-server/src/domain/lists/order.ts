import { type CustomerSort, type CustomerSortField, RISK_LEVELS } from '@boom-risk/client/contract'
import type { ReturnFigures } from '@boom-risk/client/rules'
import type { Row } from './row.ts'

export type Compare = (a: Row, b: Row) => number

type SortValue = number | string | null

/** The exact ratio, where the shown rate is floored: 149/300 and 1491/3000 are not equal. */
function ratio({ returned, shipped }: ReturnFigures): number | null {
  return shipped === 0 ? null : Math.min(1, returned / shipped)
}

const VALUE_OF: Readonly<Record<CustomerSortField, (row: Row) => SortValue>> = {
  name: (row) => row.nameKey,
  level: ({ risk }) => RISK_LEVELS.indexOf(risk.level),
  network_level: ({ risk }) => RISK_LEVELS.indexOf(risk.networkLevel),
  returned: ({ risk }) => risk.shop.returned,
  shipped: ({ risk }) => risk.shop.shipped,
  return_rate: ({ risk }) => ratio(risk.shop),
  network_returned: ({ risk }) => risk.network.returned,
  network_shipped: ({ risk }) => risk.network.shipped,
  network_return_rate: ({ risk }) => ratio(risk.network),
  reports: ({ risk }) => risk.reports.total,
  last_return_at: ({ customer }) => customer.lastReturnAt,
  status: ({ customer }) => customer.status,
  updated_at: ({ customer }) => customer.updatedAt,
}

/** Whatever has no value stands last in both directions (`D-4`); equals are in the order of their ids. */
export function compareRows({ by, direction }: CustomerSort): Compare {
  const valueOf = VALUE_OF[by]
  const sign = direction === 'ascending' ? 1 : -1
  return (a, b) => compareValues(valueOf(a), valueOf(b), sign) || compareIds(a, b)
}

/** The rows in order. Each value is read once, and only values that differ are compared: of 100,000 names a seventh differ. */
export function sortRows(rows: readonly Row[], { by, direction }: CustomerSort): Row[] {
  const valueOf = VALUE_OF[by]
  const groups = new Map<SortValue, Row[]>()
  for (const row of rows) {
    const value = valueOf(row)
    const group = groups.get(value)
    if (group) group.push(row)
    else groups.set(value, [row])
  }
  const sign = direction === 'ascending' ? 1 : -1
  return [...groups.keys()]
    .sort((left, right) => compareValues(left, right, sign))
    .flatMap((value) => groups.get(value)?.sort(compareIds) ?? [])
}

function compareValues(left: SortValue, right: SortValue, sign: 1 | -1): number {
  if (left === right) return 0
  if (left === null) return 1
  if (right === null) return -1
  return left < right ? -sign : sign
}

function compareIds(a: Row, b: Row): number {
  if (a.id === b.id) return 0
  return a.id < b.id ? -1 : 1
}
