import { Refusal } from '../refusal.ts'
import type { Domain } from '../domain.ts'
import type { ImportedOrder } from './imported-order.ts'

/** Orders that are on their way in, piece by piece: nothing of them is in the shop before all are there. */
const staged = new WeakMap<Domain, Map<string, ImportedOrder[]>>()
/** A page that went away leaves its own behind. */
const MAX_OPEN = 3

/** Begins an import; an earlier one that nobody went on with gives way. */
export function beginImport(domain: Domain): string {
  let imports = staged.get(domain)
  if (!imports) staged.set(domain, (imports = new Map()))
  const [oldest] = imports.keys()
  if (imports.size >= MAX_OPEN && oldest !== undefined) imports.delete(oldest)
  const id = domain.newId('imp')
  imports.set(id, [])
  return id
}

/** @throws Refusal `not_found` */
export function stageOrders(domain: Domain, id: string, orders: readonly ImportedOrder[]): number {
  const all = stagedOf(domain, id)
  for (const order of orders) all.push(order)
  return all.length
}

/** Ends an import, and gives what came: to be taken over, or to be forgotten. @throws Refusal `not_found` */
export function endImport(domain: Domain, id: string): readonly ImportedOrder[] {
  const all = stagedOf(domain, id)
  staged.get(domain)?.delete(id)
  return all
}

function stagedOf(domain: Domain, id: string): ImportedOrder[] {
  const all = staged.get(domain)?.get(id)
  if (!all) throw new Refusal('not_found')
  return all
}
