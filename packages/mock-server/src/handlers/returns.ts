import { listReturns } from '@boom-risk/client/contract'
import { ownCustomer } from '../domain/customers/find.ts'
import { pageOf } from '../domain/lists/newest-first.ts'
import { type ReturnRecord, returnsOf } from '../domain/returns/returns.ts'
import { route } from './route.ts'
import { wireTime } from './wire/customer.ts'

const DEFAULT_PAGE_SIZE = 20

function wireReturn({ order, partial, lines, total, reason }: ReturnRecord) {
  const { status, carrier, trackingCode, trackingUrl, shippedAt, returnedAt } = order.delivery
  return {
    orderId: order.id,
    orderCode: order.code,
    status,
    partial,
    lines: [...lines],
    total,
    reason,
    carrier,
    trackingCode,
    trackingUrl,
    shippedAt: wireTime(shippedAt),
    returnedAt: wireTime(returnedAt),
  }
}

/** What a customer has sent back (`S0-13`). */
export const returnRoutes = [
  route(listReturns, ({ domain, actor, params, query: { cursor, limit = DEFAULT_PAGE_SIZE } }) => {
    const records = returnsOf(domain, ownCustomer(domain, actor, params.customerId))
    const { items, ...page } = pageOf(records, { cursor, limit })
    return { body: { ...page, items: items.map(wireReturn) } }
  }),
]
