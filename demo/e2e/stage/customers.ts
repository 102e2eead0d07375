import { BOUNDARY_CUSTOMERS } from '@boom-risk/mock-server'

/** A boundary customer's phone: as a person types it, and as it goes over the wire. */
export function phoneOf(key: string): { typed: string; e164: string } {
  const customer = BOUNDARY_CUSTOMERS.find((candidate) => candidate.key === key)
  if (!customer?.typed || !customer.phone) throw new Error(`no boundary customer "${key}" with a phone`)
  return { typed: customer.typed, e164: customer.phone }
}
