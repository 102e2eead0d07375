import type { Shop } from '../model.ts'
import { Random } from '../random.ts'
import { Store } from '../store/store.ts'
import type { Origin } from '../transactions/journal.ts'
import { seedPopulation } from './population.ts'
import { seedShops } from './shops.ts'

/** A store full of mock data. The same origin gives the same data, on every machine. */
export function seedStore({ seed, customers, shop, today }: Origin): Store {
  const store = new Store()
  const { shops, employees } = seedShops(new Random(seed, 'shops'))
  const defaultShop = shopOfNumber(shops, shop)
  for (const record of shops) store.shops.put(record)
  for (const record of employees) store.employees.put(record)
  const population = seedPopulation({ seed, customers, shops, defaultShop, today })
  for (const record of population.customers) store.customers.put(record)
  for (const record of population.reports) store.reports.put(record)
  return store
}

/** @throws RangeError for a number that no shop has */
export function shopOfNumber(shops: Iterable<Shop>, number: number): Shop {
  for (const shop of shops) if (shop.number === number) return shop
  throw new RangeError(`there is no shop ${number}`)
}
