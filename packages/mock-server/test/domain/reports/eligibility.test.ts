import { REPORT_AGAIN_AFTER_MS } from '@boom-risk/client/contract'
import { expect, it } from 'vitest'
import { actorOfToken, deskToken } from '../../../src/domain/access.ts'
import { createDomain } from '../../../src/domain/create-domain.ts'
import type { Report } from '../../../src/domain/model.ts'
import { ordersOf } from '../../../src/domain/orders/book.ts'
import { requireMayReport } from '../../../src/domain/reports/eligibility.ts'

const NOW = Date.UTC(2026, 10, 21, 9)

/** A shop that has reported a customer with two numbers under each of them, so many milliseconds ago. */
function setUp(...ago: readonly number[]) {
  const domain = createDomain({ customers: 300, clock: () => NOW })
  const actor = actorOfToken(domain.store, deskToken(1, 'owner'))!
  const known = [...domain.store.customersByShop.get('shop_1')].find(
    (each) => each.phones.length === 1 && ordersOf(domain, each).length > 0,
  )!
  const phones = [...known.phones, { id: 'second', e164: '+84377000222', convertedFrom: null }]
  const customer = { ...known, phones }
  domain.store.customers.put(customer)
  for (const [i, { e164 }] of phones.entries())
    domain.store.reports.put({
      id: `rep_own_${i}`,
      phone: e164,
      shopId: actor.shop.id,
      employeeId: actor.employee.id,
      content: 'Không nhận hàng.',
      state: 'retracted',
      rejectionReason: null,
      dispute: null,
      orders: ordersOf(domain, customer).length,
      createdAt: NOW - (ago[i] ?? 0),
    } satisfies Report)
  return () => requireMayReport(domain, actor, customer)
}

const HOUR_MS = 60 * 60_000
const tooSoon = expect.objectContaining({ code: 'report_too_soon' })

it('D-18 a shop waits a day from its newest report, whichever number that is under', () => {
  const [before, since] = [REPORT_AGAIN_AFTER_MS + HOUR_MS, 2 * HOUR_MS]
  expect(setUp(since, before)).toThrow(tooSoon)
  expect(setUp(before, since)).toThrow(tooSoon)
  expect(setUp(before, before)()).toBeGreaterThan(0)
})

it('D-18 the day is over when it is over', () => {
  expect(setUp(REPORT_AGAIN_AFTER_MS - 1, REPORT_AGAIN_AFTER_MS)).toThrow(tooSoon)
  expect(setUp(REPORT_AGAIN_AFTER_MS, REPORT_AGAIN_AFTER_MS)()).toBeGreaterThan(0)
})
