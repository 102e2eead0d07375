import {
  assessRisk,
  resolveCustomer,
  searchBoomCustomers,
  searchCustomers,
  searchReports,
  suggestCustomers,
} from '@boom-risk/client/contract'
import { callPage, type Check, must, NotChecked } from '../check.ts'
import type { World } from '../world.ts'

/** Somebody who sees masked numbers and may have none shown. @throws NotChecked */
export async function masked(world: World): Promise<string> {
  const token = world.limitedToken()
  const { permissions } = await world.session(token)
  if (permissions.includes('customers.read_phone') || permissions.includes('customers.reveal_phone'))
    throw new NotChecked('the limited token may see phone numbers')
  return token
}

/** To try numbers one after the other must not tell whose a masked one is (`D-20`). */
export const lookupChecks: readonly Check[] = [
  {
    id: 'lookup.assessed',
    rule: 'An assessment does not name the customer to who sees masked numbers and may reveal none (D-20)',
    source: callPage(assessRisk),
    writes: true,
    async run(world) {
      const token = await masked(world)
      const { phone } = await world.customerWithPhone()
      const { assessments } = await world.need(assessRisk, { body: { phones: [phone] }, token })
      must(assessments[0]?.customerId === null, '`customerId` null', 'an id')
      const { assessments: known } = await world.need(assessRisk, { body: { phones: [phone] } })
      // The time of a recount is the customer's own, unless it is now.
      const at = assessments[0]?.computedAt ?? ''
      const isRecount = at === known[0]?.computedAt && Date.now() - Date.parse(at) > 60_000
      must(!isRecount, '`computedAt` of the answer', 'that of the customer')
    },
  },
  {
    id: 'lookup.resolved',
    rule: 'A number resolves to nobody for who sees masked numbers and may reveal none (D-20)',
    source: callPage(resolveCustomer),
    writes: true,
    async run(world) {
      const token = await masked(world)
      const { phone } = await world.customerWithPhone()
      const { customer } = await world.need(resolveCustomer, { body: { phone }, token })
      must(customer === null, '`customer` null', 'the customer')
    },
  },
  {
    id: 'lookup.searched',
    rule: 'No search and no suggestion finds a customer by number for who sees masked numbers and may reveal none (D-20)',
    source: callPage(searchCustomers),
    writes: true,
    async run(world) {
      const token = await masked(world)
      const { phone } = await world.customerWithPhone()
      const body = { filter: { text: phone } }
      for (const operation of [searchCustomers, searchBoomCustomers]) {
        const { total } = await world.need(operation, { body, token })
        must(total === 0, `nobody from \`${operation.id}\``, String(total))
      }
      const { items } = await world.need(suggestCustomers, { body: { text: phone }, token })
      must(items.length === 0, 'no suggestion', String(items.length))
    },
  },
  {
    id: 'lookup.reports',
    rule: 'Reports that are found by a number do not name the customer to who sees masked numbers and may reveal none (D-20)',
    source: callPage(searchReports),
    writes: true,
    async run(world) {
      const token = await masked(world)
      const { phone } = await world.report()
      if (phone === null) throw new NotChecked('the token sees no phone in clear')
      const { items } = await world.need(searchReports, { body: { phone }, token })
      if (items.length === 0) throw new NotChecked('reports wait for a moderator in this shop')
      must(
        items.every(({ customerId }) => customerId === null),
        '`customerId` null',
        'an id',
      )
    },
  },
]
