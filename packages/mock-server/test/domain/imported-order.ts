import type { ImportedOrder } from '../../src/domain/own-shop/imported-order.ts'

/** An order as a file may tell it: one that arrived, of whom and what a test says. */
export function importedOrder(change: Partial<ImportedOrder>): ImportedOrder {
  return {
    source: 'sapo',
    code: '1',
    state: 'delivered',
    shipped: true,
    placedAt: Date.parse('2026-10-01T10:20:00+07:00'),
    shippedAt: null,
    endedAt: null,
    updatedAt: null,
    phone: '+84987654321',
    phoneConvertedFrom: null,
    buyerId: null,
    name: null,
    email: null,
    address: null,
    total: 100_000,
    shippingFee: 0,
    discount: 0,
    paid: null,
    payment: { class: 'cod', name: null },
    carrier: null,
    trackingCode: null,
    lines: [],
    reason: null,
    ...change,
  }
}
