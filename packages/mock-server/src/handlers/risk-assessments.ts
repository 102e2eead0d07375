import { assessRisk } from '@boom-risk/client/contract'
import { toTimestamp } from '../domain/clock.ts'
import { assessPhone } from '../domain/risk.ts'
import { route } from './route.ts'

export const riskAssessmentsRoute = route(assessRisk, ({ domain, actor, body }) => {
  const now = domain.clock()
  return {
    body: {
      assessments: body.phones.map((phone) => {
        const { customer, computedAt, ...profile } = assessPhone(domain.store, actor.shop, phone, now)
        return {
          id: domain.newId('asm'),
          phone,
          customerId: customer?.id ?? null,
          ...profile,
          computedAt: toTimestamp(computedAt),
        }
      }),
    },
  }
})
