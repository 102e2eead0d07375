import type { InferInput } from 'valibot'
import type * as c from '../../src/contract/index.ts'
import { customer } from './customers.ts'
import type { OperationExample } from './operation-example.ts'

const line = {
  id: 'line_1',
  title: 'Áo thun cotton cổ tròn',
  variant: 'Đen / L',
  sku: 'ATC-DEN-L',
  quantity: 2,
  unitPrice: 189_000,
  imageUrl: 'https://cdn.shop.example/ao-thun-den.jpg',
} satisfies InferInput<typeof c.OrderLine>

const forbidden = (reason: string): InferInput<typeof c.OrderActionRule> => ({ allowed: false, reason })
const allowed = { allowed: true, reason: null }

const order = {
  id: 'ord_10234',
  version: '3',
  customerId: customer.id,
  code: '#DH10234',
  createdAt: '2026-11-20T07:45:00Z',
  lines: [line],
  amounts: { subtotal: 378_000, discount: 0, shippingFee: 30_000, total: 408_000, paid: 0 },
  financialStatus: 'pending',
  payment: { class: 'online', name: 'VNPay' },
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
  partialReturn: false,
  cancellation: null,
  confirmationSentAt: null,
  actions: { ship: allowed, confirmation: allowed, cancel: allowed, paymentLink: allowed },
} satisfies InferInput<typeof c.Order>

const shipped = {
  ...order,
  version: '4',
  delivery: {
    ...order.delivery,
    status: 'ready_to_pick',
    slip: { id: 'slip_881', code: 'PGH-881', createdAt: '2026-11-21T02:40:00Z' },
    carrier: { code: 'ghn', name: 'GHN' },
    trackingCode: 'GHN8K2Q71',
  },
  actions: {
    ship: forbidden('already_shipped'),
    confirmation: allowed,
    cancel: forbidden('delivery_slip_exists'),
    paymentLink: allowed,
  },
}

const cancelled = {
  ...order,
  version: '4',
  financialStatus: 'voided',
  cancellation: {
    by: { id: 'emp_12', name: 'Trần Minh Khoa' },
    at: '2026-11-21T02:45:00Z',
    reason: 'Khách đổi ý',
  },
  actions: {
    ship: forbidden('order_cancelled'),
    confirmation: forbidden('order_cancelled'),
    cancel: forbidden('order_cancelled'),
    paymentLink: forbidden('order_cancelled'),
  },
}

export const orderExamples: {
  listReturns: OperationExample<typeof c.listReturns>
  listOrders: OperationExample<typeof c.listOrders>
  shipOrder: OperationExample<typeof c.shipOrder>
  sendOrderConfirmation: OperationExample<typeof c.sendOrderConfirmation>
  cancelOrder: OperationExample<typeof c.cancelOrder>
  createPaymentLink: OperationExample<typeof c.createPaymentLink>
} = {
  listReturns: {
    query: { limit: 20 },
    response: {
      items: [
        {
          orderId: 'ord_10102',
          orderCode: '#DH10102',
          status: 'returned',
          partial: false,
          lines: [line],
          total: 408_000,
          reason: 'Không gặp khách',
          carrier: { code: 'ghn', name: 'GHN' },
          trackingCode: 'GHN7W1M20',
          trackingUrl: null,
          shippedAt: '2026-11-10T03:00:00Z',
          returnedAt: '2026-11-18T08:12:00Z',
        },
      ],
      total: 7,
      nextCursor: 'eyJpIjoib3JkXzEwMTAyIn0',
    },
  },
  listOrders: {
    query: { limit: 5 },
    response: {
      items: [order],
      total: 14,
      nextCursor: 'eyJpIjoib3JkXzEwMjM0In0',
      stats: { total: 14, completed: 4, completedRate: 28.5, returned: 7, returnedRate: 50 },
    },
  },
  shipOrder: { response: shipped },
  sendOrderConfirmation: { response: { ...order, confirmationSentAt: '2026-11-21T02:41:00Z' } },
  cancelOrder: { request: { reason: 'Khách đổi ý' }, response: cancelled },
  createPaymentLink: {
    response: {
      url: 'https://pay.shop.example/l/7Hq2',
      expiresAt: '2026-11-24T02:41:00Z',
      sentBy: 'sms',
      sentAt: '2026-11-21T02:41:00Z',
    },
  },
}
