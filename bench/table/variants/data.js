import { customerAt } from '../../../packages/elements/test/boom-customer-table/double/customers.ts'

let byRate = []
let byName = []

const rate = ({ risk }) => risk.shop.returnRate

/** Makes the customers, in both orders, before anything is measured: sorting them is the server's work. */
export function prepare(count) {
  const customers = Array.from({ length: count }, (_, i) => {
    const customer = customerAt(i)
    return Object.assign(customer, { name: `${customer.name} ${i}` })
  })
  byRate = customers.toSorted((a, b) => rate(b) - rate(a))
  const compare = new Intl.Collator('vi').compare
  byName = customers.toSorted((a, b) => compare(a.name, b.name))
}

export const rows = { byRate: () => byRate, byName: () => byName }

/** Names at a place of the list, in either order. */
export const names = { byRate: (i) => byRate[i]?.name, byName: (i) => byName[i]?.name }
