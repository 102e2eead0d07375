import { getCustomer, refreshCustomer, revealPhone } from './customer.ts'
import { createCustomer, resolveCustomer, updateCustomer } from './customer-profile.ts'
import { searchBoomCustomers, searchCustomers, suggestCustomers } from './customer-search.ts'
import { listCustomFields, showCustomFields } from './custom-fields.ts'
import type { Operation } from './operation.ts'
import { assessRisk } from './risk.ts'
import { getSession } from './session.ts'

/** Every call of the contract, by its id: for servers, documents and tests. A client imports the calls it makes. */
export const operations = {
  getSession,
  assessRisk,
  searchBoomCustomers,
  searchCustomers,
  suggestCustomers,
  resolveCustomer,
  createCustomer,
  getCustomer,
  updateCustomer,
  refreshCustomer,
  revealPhone,
  listCustomFields,
  showCustomFields,
} as const satisfies Record<string, Operation>

export type OperationId = keyof typeof operations
