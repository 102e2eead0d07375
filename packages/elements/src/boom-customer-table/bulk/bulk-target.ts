import type { CustomerFilter } from '@boom-risk/client/contract'
import type { Row } from '../client.ts'
import type { SelectionTarget } from '../model/selection.ts'

const sets = new WeakMap<readonly string[], ReadonlySet<string>>()

/** Made once: every row is looked for in it, and each may have ten thousand. */
function setOf(ids: readonly string[]): ReadonlySet<string> {
  const set = sets.get(ids) ?? new Set(ids)
  sets.set(ids, set)
  return set
}

/** Whether a row on show is one of those that a bulk change is for, with `shown` the filter that found the row. */
export function isTarget(row: Row, target: SelectionTarget<CustomerFilter>, shown: CustomerFilter): boolean {
  if ('ids' in target) return setOf(target.ids).has(row.id)
  const { text, levels, status } = target.filter
  // What a text finds is known to the server alone: the rows on show are found by it, or they are not looked at.
  return (
    text === shown.text &&
    (!levels?.length || levels.some((level) => level === row.risk.level)) &&
    (!status || status === row.status) &&
    !setOf(target.excludedIds).has(row.id)
  )
}
