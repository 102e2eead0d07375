import { assessRisk } from '@boom-risk/client/contract'
import { mayIdentify } from '../domain/access.ts'
import { toTimestamp } from '../domain/clock.ts'
import { recordLookups } from '../domain/lookups.ts'
import { assessPhone } from '../domain/risk.ts'
import { route } from './route.ts'

export const riskAssessmentsRoute = route(assessRisk, ({ domain, actor, body }) => {
  const now = domain.clock()
  recordLookups(domain, actor, body.phones)
  return {
    body: {
      assessments: body.phones.map((phone) => {
        const { customer, computedAt, ...profile } = assessPhone(domain.store, actor.shop, phone, now)
        return {
          id: domain.newId('asm'),
          phone,
          customerId: mayIdentify(actor) ? (customer?.id ?? null) : null,
          ...profile,
          computedAt: toTimestamp(computedAt),
        }
      }),
    },
  }
})
