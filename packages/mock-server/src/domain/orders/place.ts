import type { Actor } from '../access.ts'
import { createCustomer } from '../customers/write.ts'
import { resolveCustomer } from '../customers/find.ts'
import type { Domain } from '../domain.ts'
import { Random } from '../random.ts'
import { drawLine } from '../seed/orders/catalogue.ts'
import type { Order } from './model.ts'

const SHIPPING_FEE = 30_000

/** A new COD order of whoever has this number, who becomes a customer of the shop by it. */
export function placeOrder(domain: Domain, actor: Actor, phone: string): Order {
  const { shop } = actor
  const customer =
    resolveCustomer(domain, actor, { phone }) ?? createCustomer(domain, actor, { phones: [phone] })
  const id = domain.newId('ord')
  const random = new Random(domain.seed, 'placed', id)
  const order: Order = {
    id,
    version: 1,
    shopId: shop.id,
    customerId: customer.id,
    code: `#DH${domain.clock()}`,
    createdAt: domain.clock(),
    lines: [drawLine(random, shop.number, 'line_1')],
    discount: 0,
    shippingFee: SHIPPING_FEE,
    paid: 0,
    financialStatus: 'pending',
    payment: { class: 'cod', name: null },
    delivery: {
      status: 'pending',
      slip: null,
      carrier: null,
      trackingCode: null,
      trackingUrl: null,
      shippedAt: null,
      deliveredAt: null,
      returnedAt: null,
    },
    goodsReturn: null,
    cancellation: null,
    confirmationSentAt: null,
  }
  domain.commit({ orders: [order] })
  return order
}
