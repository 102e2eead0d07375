import { getBoomSummary } from './boom-summary.ts'
import { listCustomFields, showCustomFields } from './custom-fields.ts'
import { getCustomer, refreshCustomer, revealPhone } from './customer.ts'
import { createCustomer, resolveCustomer, updateCustomer } from './customer-profile.ts'
import { searchBoomCustomers, searchCustomers, suggestCustomers } from './customer-search.ts'
import { changeCustomerStatus, undoStatusChange } from './customer-status.ts'
import { streamEvents } from './events.ts'
import { createNote, deleteNote, listNotes, restoreNote, updateNote } from './notes.ts'
import type { Operation } from './operation.ts'
import { cancelOrder, createPaymentLink, sendOrderConfirmation, shipOrder } from './order-actions.ts'
import { listOrders } from './orders.ts'
import { createReport, disputeReport, listReports, retractReport, searchReports } from './reports.ts'
import { listReturns } from './returns.ts'
import { assessRisk } from './risk.ts'
import { getSession } from './session.ts'

/** Every call of the contract, by its id: for servers, documents and tests. A client imports the calls it makes. */
export const operations = {
  getSession,
  assessRisk,
  searchBoomCustomers,
  getBoomSummary,
  searchCustomers,
  suggestCustomers,
  resolveCustomer,
  createCustomer,
  getCustomer,
  updateCustomer,
  refreshCustomer,
  revealPhone,
  changeCustomerStatus,
  undoStatusChange,
  listReturns,
  listReports,
  searchReports,
  createReport,
  retractReport,
  disputeReport,
  listOrders,
  shipOrder,
  sendOrderConfirmation,
  cancelOrder,
  createPaymentLink,
  listNotes,
  createNote,
  updateNote,
  deleteNote,
  restoreNote,
  listCustomFields,
  showCustomFields,
  streamEvents,
} as const satisfies Record<string, Operation>

/** Names a call as `openapi.json` does (`operationId`), and as faults are planned for it on the mock server. */
export type OperationId = keyof typeof operations
