import { createTestClient } from '@boom-risk/mock-server/testing'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { DomainEvent } from '../../../src/domain/events.ts'
import { importOrders } from '../../../src/domain/own-shop/import-orders.ts'
import type { ImportedOrder } from '../../../src/domain/own-shop/imported-order.ts'
import { OWN_SHOP_ID } from '../../../src/domain/own-shop/own-shop-id.ts'
import { importedOrder } from '../imported-order.ts'

const PHONE = '+84987654321'
const OTHER = '+84912345678'

/** A shop of one's own orders: its client, what a file makes of it, and what its pages are told. */
function ownShop() {
  const { client, server, close } = createTestClient({ shop: 13 })
  onTestFinished(close)
  const { domain } = server
  const told: DomainEvent['type'][] = []
  domain.events.subscribe(OWN_SHOP_ID, ({ type }) => told.push(type))
  return {
    client,
    told,
    read: (...orders: readonly Partial<ImportedOrder>[]) => importOrders(domain, orders.map(importedOrder)),
    customer: () => [...domain.store.customersByShop.get(OWN_SHOP_ID)][0]!,
  }
}

describe('what an import writes', () => {
  it('X-16 each file with news makes the next version of the customer and of the order', async () => {
    const { client, read, customer } = ownShop()
    read({ state: 'shipping' })
    const { id } = customer()
    const versions = async () => {
      const { items } = await client.orders.list(id, {}, { fresh: true })
      return [customer().version, ...items.map(({ version }) => version)]
    }
    expect(await versions()).toEqual([1, '1'])
    read({ state: 'returned' })
    expect(await versions()).toEqual([2, '2'])
  })

  it('X-16 a file without news leaves a customer whom somebody has open as they were', async () => {
    const { client, read, customer } = ownShop()
    read({})
    const { id, version } = await client.customers.get(customer().id)
    read({})
    expect(customer().version).toBe(1)
    await expect(client.customers.update(id, { name: 'Hoa' }, { version })).resolves.toMatchObject({
      name: 'Hoa',
    })
  })

  it('X-16 an order that is refused leaves both customers as they were', () => {
    const { read, customer, client } = ownShop()
    read({}, { code: '2', phone: OTHER })
    const before = customer()
    expect(read({ phone: OTHER }).conflicts).toMatchObject([{ reason: 'other_customer' }])
    expect(customer()).toBe(before)
    return expect(client.customers.search({})).resolves.toMatchObject({
      items: [{ version: '1' }, { version: '1' }],
    })
  })

  it('X-16 a customer without orders stays one, though a refused order names them', async () => {
    const { client, read } = ownShop()
    read({})
    const { id } = await client.customers.create({ name: 'Lan', phones: [OTHER] })
    expect(read({ phone: OTHER }).conflicts).toMatchObject([{ reason: 'other_customer' }])
    expect((await client.customers.get(id, { fresh: true })).risk.shop).toMatchObject({
      shipped: 0,
      returned: 0,
    })
  })

  it('X-16 X-8 the numbers of a customer keep their ids: a page that shows them can still reveal each', async () => {
    const { client, read } = ownShop()
    const { id, phones } = await client.customers.create({ name: 'Hoa', phones: [PHONE, OTHER] })
    read({ phone: OTHER, state: 'returned' })
    const known = await client.customers.get(id, { fresh: true })
    expect(known.risk.shop).toMatchObject({ shipped: 1, returned: 1 })
    expect(known.phones.map((phone) => phone.id)).toEqual(phones.map((phone) => phone.id))
  })
})

describe('what pages are told of an import', () => {
  const FIRST = { state: 'shipping' } as const
  it.each<readonly [string, readonly Partial<ImportedOrder>[], number]>([
    ['of new orders', [{ code: '2' }], 1],
    ['of orders that went on', [{ state: 'returned' }], 1],
    ['of as many new ones as went on', [{ state: 'returned' }, { code: '2' }], 1],
    ['of nothing where nothing changed', [FIRST], 0],
    ['of nothing where an order was refused', [{ ...FIRST, phone: OTHER }], 0],
    ['of nothing where the file is empty', [], 0],
  ])('X-16 X-9 %s', (_, orders, count) => {
    const { told, read } = ownShop()
    read(FIRST)
    told.length = 0
    read(...orders)
    expect(told).toEqual(Array.from({ length: count }, () => 'customer.updated'))
  })
})
