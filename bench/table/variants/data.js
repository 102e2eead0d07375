import { customerAt } from '../../../packages/elements/test/boom-customer-table/double/customers.ts'
import { bareFetch } from './bare-fetch.js'
import { pageOf, served } from './served.js'

let byRate = []
let byName = []
let counts = { none: 0, low: 0, medium: 0, high: 0 }

const rate = ({ risk }) => risk.shop.returnRate

/**
 * Makes the customers, in both orders, before anything is measured: sorting them is the server's work. Resolves to the
 * names by index, of a served list those at the top and at these places.
 */
export async function prepare(count, places) {
  if (served.url) return servedNames(places)
  const customers = Array.from({ length: count }, (_, i) => {
    const customer = customerAt(i)
    return Object.assign(customer, { name: `${customer.name} ${i}` })
  })
  byRate = customers.toSorted((a, b) => rate(b) - rate(a))
  const compare = new Intl.Collator('vi').compare
  byName = customers.toSorted((a, b) => compare(a.name, b.name))
  counts = { none: 0, low: 0, medium: 0, high: 0 }
  for (const { risk } of customers) counts[risk.level] += 1
  return { byRate: byRate.map(({ name }) => name), byName: [byName[0].name] }
}

// Not through what the lists ask: it is new to the page when they do.
const fetchPage = (...page) => bareFetch.search(pageOf(...page))

const nameAt = async (by, place) => (await fetchPage(by, place, 1)).items[0]?.name

async function servedNames(places) {
  // The first rows are looked at in any case.
  const { items } = await fetchPage('return_rate', 0, 400)
  const byRate = items.map(({ name }) => name)
  for (const place of places) byRate[place] = await nameAt('return_rate', place)
  return { byRate, byName: [await nameAt('name', 0)] }
}

export const rows = { byRate: () => byRate, byName: () => byName }

/** What came back, a week each. */
const points = Array.from({ length: 13 }, (_, i) => ({
  from: new Date(Date.UTC(2026, 7, 24) + i * 604_800_000).toISOString().slice(0, 10),
  shipped: 180 + ((i * 37) % 60),
  returned: 22 + ((i * 17) % 31),
}))

/** What stands above the rows. */
export const summary = () => ({
  countsByLevel: counts,
  returns: { interval: 'week', timeZone: 'UTC', points },
})
