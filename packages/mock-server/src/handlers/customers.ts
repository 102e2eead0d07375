import * as contract from '@boom-risk/client/contract'
import { type Actor, mayIdentify } from '../domain/access.ts'
import { ownCustomer, resolveCustomer } from '../domain/customers/find.ts'
import { refreshCustomer } from '../domain/customers/refresh.ts'
import { createCustomer, updateCustomer } from '../domain/customers/write.ts'
import type { Domain } from '../domain/domain.ts'
import { recordLookups } from '../domain/lookups.ts'
import type { Customer } from '../domain/model.ts'
import { Refusal } from '../domain/refusal.ts'
import { route } from './route.ts'
import { requireVersion } from './preconditions.ts'
import { wireCustomer } from './wire/customer.ts'
import { clearPhone } from './wire/phone.ts'

const answer = (domain: Domain, actor: Actor, customer: Customer) => ({
  body: wireCustomer(domain, actor, customer),
  version: String(customer.version),
})

/** One customer of the shop. */
export const customerRoutes = [
  route(contract.getCustomer, ({ domain, actor, params }) =>
    answer(domain, actor, ownCustomer(domain, actor, params.customerId)),
  ),

  route(contract.resolveCustomer, ({ domain, actor, body }) => {
    if ('phone' in body) recordLookups(domain, actor, [body.phone])
    const customer = 'phone' in body && !mayIdentify(actor) ? null : resolveCustomer(domain, actor, body)
    return { body: { customer: customer && wireCustomer(domain, actor, customer) } }
  }),

  route(contract.createCustomer, ({ domain, actor, body }) =>
    answer(domain, actor, createCustomer(domain, actor, body)),
  ),

  route(contract.updateCustomer, ({ domain, actor, params, body, ifMatch }) => {
    const customer = ownCustomer(domain, actor, params.customerId)
    requireVersion(ifMatch, customer, () => wireCustomer(domain, actor, customer))
    return answer(domain, actor, updateCustomer(domain, actor, customer, body))
  }),

  route(contract.refreshCustomer, ({ domain, actor, params }) =>
    answer(domain, actor, refreshCustomer(domain, ownCustomer(domain, actor, params.customerId))),
  ),

  route(contract.revealPhone, ({ domain, actor, params }) => {
    const { id, phones } = ownCustomer(domain, actor, params.customerId)
    const phone = phones.find((each) => each.id === params.phoneId)
    if (!phone) throw new Refusal('not_found')
    domain.store.reveals.put({
      id: domain.newId('rev'),
      at: domain.clock(),
      employeeId: actor.employee.id,
      customerId: id,
      phoneId: phone.id,
    })
    return { body: clearPhone(phone) }
  }),
]
