import type { Customer } from '@boom-risk/client'
import { ordersOf } from './api.ts'
import type { Stage } from './stage.ts'

/** Notes a customer and their orders as they are; what it gives puts them back, so that each run of a flow finds the same. */
export async function keep(stage: Stage, { id }: Pick<Customer, 'id'>): Promise<() => void> {
  // The server makes a customer's orders when somebody first asks for them.
  await ordersOf(stage, { id })
  const { store, commit } = stage.server.domain
  const customer = store.customers.get(id)
  if (!customer) throw new Error('there is no such customer')
  const orders = [...store.ordersByCustomer.get(id)]
  return () => commit({ customers: [customer], orders })
}
