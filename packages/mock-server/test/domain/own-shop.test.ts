import { describe, expect, it } from 'vitest'
import { assessPhone } from '../../src/domain/risk.ts'
import { clearOwnShop } from '../../src/domain/own-shop/clear.ts'
import { ownShopFigures } from '../../src/domain/own-shop/figures.ts'
import { importOrders } from '../../src/domain/own-shop/import-orders.ts'
import type { ImportedOrder } from '../../src/domain/own-shop/imported-order.ts'
import { OWN_SHOP_ID } from '../../src/domain/own-shop/own-shop-id.ts'
import { createTestClient } from '@boom-risk/mock-server/testing'
import { BOUNDARY_CUSTOMERS } from '@boom-risk/mock-server'
import { inDomain } from '../import/support/import-file.ts'
import { importedOrder } from './imported-order.ts'

const order = (code: string, change: Partial<ImportedOrder> = {}): ImportedOrder =>
  importedOrder({
    code,
    state: 'returned',
    placedAt: Date.parse('2026-10-01'),
    endedAt: Date.parse('2026-10-09'),
    name: 'Hoa',
    carrier: 'Giao Hàng Nhanh',
    trackingCode: 'G1',
    ...change,
  })

describe('the shop of one’s own orders', () => {
  it('X-16 an order is known by source and code: never twice, and only forward', () => {
    const { domain, results, figures } = inDomain(
      [order('1', { state: 'shipping' }), order('2', { state: 'pending', shipped: false })],
      [order('1'), order('2', { state: 'pending', shipped: false })],
      [order('1', { state: 'shipping' })],
      [order('1', { source: 'shopee', state: 'delivered', trackingCode: 'S9' })],
    )
    expect(results.map(({ added, updated, unchanged }) => [added, updated, unchanged])).toEqual([
      [2, 0, 0],
      [0, 1, 1],
      [0, 0, 1],
      [1, 0, 0],
    ])
    expect(figures).toMatchObject({ orders: 3, customers: 1, returnedOrders: 1, returnedValue: 100_000 })
    const [customer] = domain.store.customersByShop.get(OWN_SHOP_ID)
    expect(customer).toMatchObject({ shipped: 2, returned: 1, lastReturnAt: Date.parse('2026-10-09') })
  })

  it('X-16 the same code with another customer is told, and not merged', () => {
    const { results, figures } = inDomain(
      [order('1'), order('3', { phone: '+84912345678' })],
      [order('1', { phone: '+84912345678' })],
    )
    expect(results[1]?.conflicts).toEqual([{ source: 'sapo', code: '1', index: 0, reason: 'other_customer' }])
    expect(figures.orders).toBe(2)
  })

  it('X-16 the same code with a number that nobody had yet is told, and takes no name and no return to the first', () => {
    const { results, domain } = inDomain(
      [order('1', { name: 'An', state: 'delivered' })],
      [order('1', { phone: '+84912345678', name: 'Bình', state: 'returned' })],
    )
    expect(results[1]?.conflicts).toEqual([{ source: 'sapo', code: '1', index: 0, reason: 'other_customer' }])
    const [customer] = domain.store.customersByShop.get(OWN_SHOP_ID)
    expect(customer).toMatchObject({ name: 'An', returned: 0 })
    expect(customer?.phones).toHaveLength(1)
  })

  it('X-16 nothing that was made up is told of a real number, and nothing real of a made-up shop', () => {
    const phone = '+84987654321'
    expect(BOUNDARY_CUSTOMERS.find((known) => known.phone === phone)?.key).toBe('high-from')
    const { domain } = inDomain([order('1', { state: 'delivered' })])
    const own = domain.store.shops.get(OWN_SHOP_ID)!
    expect(assessPhone(domain.store, own, phone, 0)).toMatchObject({
      level: 'none',
      networkLevel: 'none',
      reports: { total: 0 },
      network: { shops: 1 },
    })
    expect(assessPhone(domain.store, domain.defaultShop, phone, 0)).toMatchObject({
      level: 'high',
      shop: { returned: 3, shipped: 4 },
    })
  })

  it('X-16 a customer whose number is hidden is found by their key, and by the number once it shows', () => {
    const hidden = order('1', { phone: null, buyerId: 'hoa.88' })
    const { levels } = inDomain(
      [hidden],
      [order('2', { buyerId: 'hoa.88' }), order('3', { phone: null, buyerId: 'hoa.88' })],
    )
    expect(levels).toEqual({ '+84987654321': '3/3 high' })
  })

  it('X-16 the API serves it as any shop: list, orders, returns, recount', async () => {
    const { client, server, close } = createTestClient({ shop: 13 })
    importOrders(
      server.domain,
      ['1', '2', '3'].map((code) =>
        order(code, { lines: [{ title: 'Áo', variant: null, sku: null, quantity: 2, unitPrice: 60_000 }] }),
      ),
    )
    const { items } = await client.boomCustomers.search({})
    expect(items).toMatchObject([{ name: 'Hoa', risk: { level: 'high' } }])
    const id = items[0]!.id
    const orders = await client.orders.list(id, {})
    expect(orders.items[0]).toMatchObject({
      amounts: { subtotal: 120_000, discount: 20_000, total: 100_000 },
      delivery: { status: 'returned', carrier: { code: 'ghn' } },
    })
    expect((await client.returns.list(id, {})).items).toHaveLength(3)
    expect((await client.customers.refresh(id)).risk.shop).toMatchObject({ returned: 3, shipped: 3 })
    const { store } = server.domain
    const before = [store.customers.size, store.orders.size] as const
    clearOwnShop(server.domain)
    expect(ownShopFigures(server.domain)).toMatchObject({ orders: 0, customers: 0 })
    // Those of other shops stay.
    expect([store.customers.size, store.orders.size]).toEqual([before[0] - 1, before[1] - 3])
    close()
  })
})
