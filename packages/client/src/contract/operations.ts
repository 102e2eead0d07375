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

/**
 * What each call does, in a line; its doc comment begins so. Not a field of the call: a client would carry the words to every shop, and
 * documents alone say them.
 */
export const OPERATION_SUMMARIES: Readonly<Record<OperationId, string>> = {
  getSession: 'The shop, the employee, permissions and shop settings',
  assessRisk: 'The risk of 1–100 phone numbers',
  searchBoomCustomers: 'The boom list (S0-2): filter, sort, page, with the total and counts by level',
  getBoomSummary: 'Boom customers by level and status, and returns over the last days',
  searchCustomers:
    'All customers of the shop (S0-10): filter, sort, page, with the total and counts by level',
  suggestCustomers: 'Active customers for what is being typed (S0-11)',
  resolveCustomer: 'The customer of a phone, a PSID or an external id, if there is one',
  createCustomer: 'A new customer; 409 names the one who has the phone, PSID or external id already',
  getCustomer: 'One customer: profile, status, counts, attribution, custom-field values',
  updateCustomer: 'Change profile, status or custom-field values',
  refreshCustomer: 'Recount the orders of a customer, who may leave the boom list by it (S0-14, D-8)',
  revealPhone: 'One masked phone number in clear; the server records who asked (X-8)',
  changeCustomerStatus:
    'Activate or deactivate many customers; each failure is named, the rest is done (S0-9, D-7)',
  undoStatusChange: 'Give each customer of a bulk change the former status back, except those changed since',
  listReturns: 'Return history of a customer in this shop (S0-13), 20 a page when no limit is given',
  listReports: 'Bad reports about a customer, of all shops (S0-17, S0-18), 50 a page when no limit is given',
  searchReports: 'Bad reports about a phone that no customer of the shop may have (S0-5)',
  createReport: 'Report a customer to every shop (S0-16)',
  retractReport: "Take back a report of one's own shop (X-6)",
  disputeReport: 'Dispute a report on behalf of the customer (X-6)',
  listOrders:
    'Recent orders of a customer, 5 a page when no limit is given, with statistics over all of them (S1-7)',
  shipOrder: 'Hand the order to a carrier: makes its delivery slip (S1-9)',
  sendOrderConfirmation: 'Send the customer the confirmation of the order (S1-9)',
  cancelOrder: 'Cancel an order that has no delivery slip (S1-10)',
  createPaymentLink: 'Send the payment link again (S1-18, D-10)',
  listNotes: 'Notes about a customer, 20 a page when no limit is given',
  createNote: 'Add a note',
  updateNote: 'Change the text of a note',
  deleteNote: 'Delete a note; it can be restored for 30 days',
  restoreNote: 'Take back the deletion of a note',
  listCustomFields: "Definitions of the shop's custom fields, and which of them the employee sees",
  showCustomFields: 'Choose which custom fields the employee sees',
  streamEvents:
    'What changes in the shop and in the network, as server-sent events, from Last-Event-ID on (X-9)',
}
