import { describe, expect, it } from 'vitest'
import { actorOfToken, deskToken } from '../../../src/domain/access.ts'
import { createDomain } from '../../../src/domain/create-domain.ts'
import type { DomainEvent } from '../../../src/domain/events.ts'
import { placeOrder } from '../../../src/domain/orders/place.ts'
import { approveHeld, heldTexts, rejectHeld } from '../../../src/domain/reports/moderation.ts'
import { createReport, retractReport } from '../../../src/domain/reports/reports.ts'

/** A customer whom the moderated shop and another one know. */
function setup() {
  let now = Date.UTC(2026, 10, 21, 9)
  const domain = createDomain({ customers: 1500, clock: () => now++ })
  const actor = actorOfToken(domain.store, deskToken(5, 'owner'))!
  const { customersByShop, customersByPhone } = domain.store
  for (const customer of customersByShop.get(actor.shop.id)) {
    const other = customersByPhone
      .get(customer.phones[0]?.e164 ?? '')
      .find(({ shopId }) => shopId !== actor.shop.id)
    if (!other) continue
    const heard = (shopId: string) => {
      const events: DomainEvent[] = []
      domain.events.subscribe(shopId, (event) => events.push(event))
      return events
    }
    return { domain, actor, customer, other, own: heard(actor.shop.id), elsewhere: heard(other.shopId) }
  }
  throw new Error('the seed has no such customer')
}

const TEXT = 'Không nhận hàng, không nghe máy.'

describe('moderation', () => {
  it('X-6 X-9 tells other shops of a report once they see it, and not before', () => {
    const { domain, actor, customer, other, own, elsewhere } = setup()
    const { id } = createReport(domain, actor, customer, { content: TEXT })
    expect(own.map(({ type }) => type)).toEqual(['report.created'])
    expect(elsewhere).toEqual([])
    approveHeld(domain, id)
    expect(own).toHaveLength(2)
    expect(elsewhere).toMatchObject([{ type: 'report.updated', customerIds: [other.id], entity: { id } }])
    retractReport(domain, actor, id)
    expect(elsewhere).toHaveLength(2)
  })

  it('X-6 X-9 tells nobody else of a report that was refused', () => {
    const { domain, actor, customer, own, elsewhere } = setup()
    rejectHeld(domain, createReport(domain, actor, customer, { content: TEXT }).id, 'Không có chứng cứ')
    expect(own).toHaveLength(2)
    expect(elsewhere).toEqual([])
  })

  it('X-6 lists what is held, the longest first', () => {
    const { domain, actor, customer } = setup()
    const [phone] = customer.phones
    const made = [1, 2, 3].map(() => {
      placeOrder(domain, actor, phone?.e164 ?? '')
      return createReport(domain, actor, customer, { content: TEXT }).id
    })
    expect(heldTexts(domain).map(({ report }) => report.id)).toEqual(made)
    rejectHeld(domain, made[1]!, 'Trùng')
    expect(heldTexts(domain).map(({ report }) => report.id)).toEqual([made[0], made[2]])
  })
})
