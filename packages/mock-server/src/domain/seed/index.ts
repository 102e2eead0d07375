import type { Shop } from '../model.ts'
import { Random } from '../random.ts'
import { Store } from '../store/store.ts'
import { seedPopulation } from './population.ts'
import { seedShops } from './shops.ts'

export interface SeedOptions {
  readonly seed: number
  readonly customers: number
  /** Number of the shop that holds the boundary customers. */
  readonly shop: number
  readonly today: number
}

/** A store full of mock data. The same options give the same data, on every machine. */
export function seedStore({ seed, customers, shop, today }: SeedOptions): {
  store: Store
  defaultShop: Shop
} {
  const store = new Store()
  const { shops, employees } = seedShops(new Random(seed, 'shops'))
  const defaultShop = shops.find(({ number }) => number === shop)
  if (!defaultShop) throw new RangeError(`there is no shop ${shop}: the shops are 1 to ${shops.length}`)
  for (const record of shops) store.shops.put(record)
  for (const record of employees) store.employees.put(record)
  const population = seedPopulation({ seed, customers, shops, defaultShop, today })
  for (const record of population.customers) store.customers.put(record)
  for (const record of population.reports) store.reports.put(record)
  return { store, defaultShop }
}
