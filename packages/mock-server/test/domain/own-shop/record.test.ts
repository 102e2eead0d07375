import { createTestClient } from '@boom-risk/mock-server/testing'
import { describe, expect, it } from 'vitest'
import { importOrders } from '../../../src/domain/own-shop/import-orders.ts'
import type { ImportedOrder, ImportedState } from '../../../src/domain/own-shop/imported-order.ts'
import { OWN_SHOP_ID } from '../../../src/domain/own-shop/own-shop-id.ts'
import { importedOrder } from '../imported-order.ts'

const SHIRT = { title: 'Áo', variant: null, sku: null, quantity: 2, unitPrice: 60_000 }

/** What the API tells of one order of a file, and of what came back. */
async function shown(change: Partial<ImportedOrder>) {
  const { client, server, close } = createTestClient({ shop: 13 })
  importOrders(server.domain, [importedOrder(change)])
  const [customer] = server.domain.store.customersByShop.get(OWN_SHOP_ID)
  const { items: orders } = await client.orders.list(customer!.id, {})
  const { items: returns } = await client.returns.list(customer!.id, {})
  close()
  return { order: orders[0]!, returns }
}

const sentOn = async (change: Partial<ImportedOrder>) => (await shown(change)).order.delivery.shippedAt

describe('what an order of a file comes to', () => {
  it.each<readonly [string, Partial<ImportedOrder>, object]>([
    ['as its products do', { total: 120_000 }, { subtotal: 120_000, discount: 0, shippingFee: 0 }],
    ['less: a discount', { total: 119_999 }, { subtotal: 120_000, discount: 1, shippingFee: 0 }],
    ['more: the delivery', { total: 120_001 }, { subtotal: 120_000, discount: 0, shippingFee: 1 }],
    [
      'more than products and delivery',
      { total: 150_000, shippingFee: 20_000, discount: 5000 },
      { subtotal: 120_000, discount: 0, shippingFee: 30_000 },
    ],
  ])('X-16 the total of the file holds: %s', async (_, change, amounts) => {
    const { order } = await shown({ lines: [SHIRT], ...change })
    expect(order.amounts).toMatchObject({ ...amounts, total: change.total })
  })

  it.each<readonly [number, object]>([
    [5000, { discount: 5000, total: 135_000 }],
    [120_000, { discount: 120_000, total: 20_000 }],
    [500_000, { discount: 120_000, total: 20_000 }],
  ])(
    'X-16 without a total its products tell, and a discount of %i takes no delivery off',
    async (discount, amounts) => {
      const { order } = await shown({ lines: [SHIRT], total: null, shippingFee: 20_000, discount })
      expect(order.amounts).toMatchObject({ subtotal: 120_000, shippingFee: 20_000, ...amounts })
    },
  )

  it.each<readonly [string, Partial<ImportedOrder>, object]>([
    ['its total', { total: 90_000 }, { subtotal: 90_000, total: 90_000 }],
    [
      'its total, with delivery and a discount',
      { total: 90_000, shippingFee: 20_000, discount: 5000 },
      { subtotal: 75_000, discount: 5000, shippingFee: 20_000, total: 90_000 },
    ],
    [
      'less than its delivery',
      { total: 5000, shippingFee: 20_000 },
      { subtotal: 0, discount: 15_000, total: 5000 },
    ],
    ['nothing that the file tells', { total: null }, { subtotal: 0, total: 0 }],
  ])('X-16 without products it comes to %s', async (_, change, amounts) => {
    const { order } = await shown(change)
    expect(order.lines).toMatchObject([{ title: 'Đơn hàng', quantity: 1 }])
    expect(order.amounts).toMatchObject(amounts)
  })

  it('X-16 one piece of a product is that product', async () => {
    const { order } = await shown({ lines: [{ ...SHIRT, quantity: 1 }], total: 60_000 })
    expect(order.lines).toMatchObject([{ title: 'Áo', quantity: 1, unitPrice: 60_000 }])
  })

  it('X-16 paid without a total, what its products tell is paid', async () => {
    const { order } = await shown({
      lines: [SHIRT],
      total: null,
      paid: true,
      shippingFee: 20_000,
      discount: 5000,
    })
    expect(order.amounts.paid).toBe(135_000)
  })

  it.each<readonly [ImportedState, boolean | null, string, number]>([
    ['delivered', null, 'paid', 100_000],
    ['delivered', false, 'pending', 0],
    ['shipping', null, 'pending', 0],
    ['shipping', true, 'paid', 100_000],
    ['returned', null, 'pending', 0],
    ['cancelled', null, 'voided', 0],
    ['cancelled', true, 'voided', 0],
  ])('X-16 an order that is %s, paid: %s, is %s', async (state, paid, status, amount) => {
    const { order } = await shown({ state, paid })
    expect([order.financialStatus, order.amounts.paid]).toEqual([status, amount])
  })
})

describe('the parcel of an order of a file', () => {
  it.each<readonly [string, Partial<ImportedOrder>, string | undefined]>([
    ['none before it leaves', { state: 'pending', shipped: false, trackingCode: 'G1' }, undefined],
    ['its tracking code', { state: 'shipping', trackingCode: 'G1' }, 'G1'],
    ['the order’s code where the file has no other', { state: 'shipping' }, 'DH1'],
  ])('X-16 its delivery slip: %s', async (_, change, code) => {
    const { order } = await shown({ code: 'DH1', ...change })
    expect(order.delivery.slip?.code).toBe(code)
    // What a carrier has can no longer be called back by cancelling (`S1-10`).
    expect(order.actions.cancel.allowed).toBe(code === undefined)
  })

  it('X-16 D-2 it was sent on the day that the file tells, otherwise with the order, and only if it was sent', async () => {
    const placedAt = Date.parse('2026-10-01T03:20:00Z')
    const shippedAt = Date.parse('2026-10-02T03:20:00Z')
    expect(await sentOn({ placedAt, shippedAt })).toBe('2026-10-02T03:20:00.000Z')
    expect(await sentOn({ placedAt })).toBe('2026-10-01T03:20:00.000Z')
    expect(await sentOn({ placedAt, shippedAt, shipped: false, state: 'pending' })).toBeNull()
  })

  it.each<readonly [ImportedState, boolean, string]>([
    ['cancelled', true, 'cancelled'],
    ['cancelled', false, 'pending'],
    ['shipping', true, 'delivering'],
    ['pending', false, 'pending'],
  ])('X-16 of an order that is %s, sent: %s, it is %s', async (state, shipped, status) => {
    expect((await shown({ state, shipped })).order.delivery.status).toBe(status)
  })

  it.each<readonly [string, object]>([
    ['giao hàng nhanh', { code: 'ghn', name: 'GHN' }],
    ['J & T', { code: 'jt', name: 'J&T Express' }],
    ['Xe ôm Tám', { code: 'xeômtám', name: 'Xe ôm Tám' }],
    [
      'Chành xe Hai Bà Trưng, bến xe Miền Đông mới, Thủ Đức',
      { code: 'chànhxehaibàtrưngbếnxemiềnđôngmớithủđức' },
    ],
    [`${'x'.repeat(40)}y`, { code: 'x'.repeat(40) }],
    ['—', { code: 'other', name: '—' }],
  ])('X-16 S1-16 its carrier, %s in the file', async (carrier, told) => {
    expect((await shown({ carrier })).order.delivery.carrier).toMatchObject(told)
  })
})

describe('what comes back of an order of a file', () => {
  it.each<readonly [ImportedState, boolean]>([
    ['pending', false],
    ['shipping', false],
    ['delivered', false],
    ['cancelled', false],
    ['returning', true],
    ['returned', true],
    ['partially_returned', true],
  ])('X-16 S0-13 %s is a return: %s', async (state, isReturn) => {
    const { order, returns } = await shown({ state, lines: [SHIRT], reason: 'Không nghe máy' })
    const isPartial = state === 'partially_returned'
    expect(returns).toMatchObject(
      isReturn
        ? [
            {
              partial: isPartial,
              reason: 'Không nghe máy',
              lines: isPartial ? [] : [{ title: 'Áo', quantity: 2 }],
            },
          ]
        : [],
    )
    expect(order.partialReturn).toBe(isPartial)
  })
  it.each<readonly [string, ImportedOrder['lines']]>([
    ['no products', []],
    ['none of its product, such as what is left after the return', [{ ...SHIRT, quantity: 0 }]],
    ['none of one of two', [{ ...SHIRT, quantity: 0 }, SHIRT]],
  ])('X-16 D-12 a part is no whole return in a file with %s', async (_, lines) => {
    const { order, returns } = await shown({ state: 'partially_returned', lines, total: 120_000 })
    expect(order).toMatchObject({
      partialReturn: true,
      amounts: { subtotal: 120_000, discount: 0, shippingFee: 0, total: 120_000 },
    })
    expect(new Set(order.lines.map(({ id }) => id)).size).toBe(order.lines.length)
    expect(returns).toMatchObject([{ partial: true }])
  })
})
