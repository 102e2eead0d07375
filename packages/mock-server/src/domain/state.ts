import type { Instant } from './model.ts'
import { seedStore } from './seed/index.ts'
import { Store } from './store/store.ts'
import type { Journal, Origin, SavedState } from './transactions/journal.ts'

/** Customers over all shops where nobody says how many. */
export const DEFAULT_CUSTOMERS = 2000

/**
 * The state to work on: what the journal has kept, otherwise a new one from the seed, which the journal then keeps.
 * @param wanted what was asked for; where the journal has a state, that must agree
 * @throws RangeError when it does not
 */
export function openState(
  wanted: Partial<Origin>,
  today: Instant,
  journal: Journal | undefined,
): { readonly store: Store; readonly origin: Origin } {
  const saved = journal?.restore()
  if (saved) {
    requireSame(wanted, saved.origin)
    return { store: restored(saved), origin: saved.origin }
  }
  const origin = { seed: 1, customers: DEFAULT_CUSTOMERS, shop: 1, today, ...wanted }
  const store = seedStore(origin)
  journal?.begin({ origin, rows: rowsOf(store) })
  return { store, origin }
}

function restored({ rows }: SavedState): Store {
  const store = new Store()
  // A table that this version does not know any more is left alone.
  for (const { table, record } of rows) store.tables[table]?.put(record)
  return store
}

function* rowsOf({ tables }: Store): SavedState['rows'] {
  for (const [name, table] of Object.entries(tables))
    for (const record of table.values()) yield { table: name, record }
}

function requireSame(wanted: Partial<Origin>, saved: Origin): void {
  for (const name of ['seed', 'customers', 'shop'] as const)
    if (wanted[name] !== undefined && wanted[name] !== saved[name])
      throw new RangeError(`the data was made with ${name} ${saved[name]}, not ${wanted[name]}`)
}
