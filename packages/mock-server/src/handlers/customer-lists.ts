import * as contract from '@boom-risk/client/contract'
import { toTimestamp } from '../domain/clock.ts'
import { changeStatus, type StatusChangeResult, undoStatusChange } from '../domain/customers/bulk-status.ts'
import { profileOf } from '../domain/customers/profile.ts'
import { MAX_OFFSET, searchCustomers, type SearchPage } from '../domain/customers/search.ts'
import { suggestCustomers } from '../domain/customers/suggestions.ts'
import type { Actor } from '../domain/access.ts'
import { route } from './route.ts'
import { wireRisk, wireSummary } from './wire/customer.ts'
import { wirePhone } from './wire/phone.ts'

const DEFAULT_SUGGESTIONS = 8

const wirePage = (actor: Actor, { rows, ...page }: SearchPage) => ({
  body: { items: rows.map((row) => wireSummary(actor, row)), ...page, maxOffset: MAX_OFFSET },
})

const wireChange = (result: StatusChangeResult) => ({
  body: {
    ...result,
    failures: [...result.failures],
    undoUntil: result.undoUntil === null ? null : toTimestamp(result.undoUntil),
  },
})

/** Many customers of the shop at once. */
export const customerListRoutes = [
  route(contract.searchBoomCustomers, ({ domain, actor, body }) =>
    wirePage(actor, searchCustomers(domain, actor, 'boom', body)),
  ),

  route(contract.searchCustomers, ({ domain, actor, body }) =>
    wirePage(actor, searchCustomers(domain, actor, 'all', body)),
  ),

  route(contract.suggestCustomers, ({ domain, actor, body: { text, limit = DEFAULT_SUGGESTIONS } }) => ({
    body: {
      items: suggestCustomers(domain, actor, text, limit).map(({ row: { customer, risk }, phone }) => ({
        customerId: customer.id,
        name: customer.name,
        phone: phone && wirePhone(actor, phone),
        address: profileOf(domain, customer).addresses[0] ?? null,
        risk: wireRisk(risk),
      })),
    },
  })),

  route(contract.changeCustomerStatus, ({ domain, actor, body }) =>
    wireChange(changeStatus(domain, actor, body)),
  ),

  route(contract.undoStatusChange, ({ domain, actor, params }) =>
    wireChange(undoStatusChange(domain, actor, params.changeId)),
  ),
]
