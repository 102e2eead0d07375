import { assessRisk } from '@boom-risk/client/contract'
import { mayIdentify } from '../domain/access.ts'
import { toTimestamp } from '../domain/clock.ts'
import { recordLookups } from '../domain/lookups.ts'
import { assessPhone } from '../domain/risk.ts'
import { route } from './route.ts'

export const riskAssessmentsRoute = route(assessRisk, ({ domain, actor, body }) => {
  const now = domain.clock()
  recordLookups(domain, actor, body.phones)
  const identifies = mayIdentify(actor)
  return {
    body: {
      assessments: body.phones.map((phone) => {
        // The time of its last recount would name a customer as well as the id does.
        const { customer, computedAt, ...profile } = assessPhone(domain.store, actor.shop, phone, now)
        return {
          id: domain.newId('asm'),
          phone,
          customerId: identifies ? (customer?.id ?? null) : null,
          ...profile,
          computedAt: toTimestamp(identifies ? computedAt : now),
        }
      }),
    },
  }
})
