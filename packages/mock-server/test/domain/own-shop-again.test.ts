import { describe, expect, it } from 'vitest'
import type { ImportedOrder, ImportedState } from '../../src/domain/own-shop/imported-order.ts'
import { OWN_SHOP_ID } from '../../src/domain/own-shop/own-shop-id.ts'
import { inDomain, readFile } from '../import/support/import-file.ts'
import { csv } from '../import/support/outline.ts'
import { importedOrder } from './imported-order.ts'

const PHONE = '+84987654321'
const OTHER = '+84912345678'

const day = (n: number) => Date.parse(`2026-10-${n}T00:00:00+07:00`)

const of = (code: string, phone: string | null, state: ImportedState = 'delivered') =>
  importedOrder({ code, phone, buyerId: 'hoa', source: 'shopee', state })

const kindOf = (...files: readonly (readonly ImportedOrder[])[]) => {
  const { results, figures, levels } = inDomain(...files)
  const last = results.at(-1)
  const [conflict] = last?.conflicts ?? []
  const kind =
    conflict?.reason ?? (['added', 'updated', 'unchanged'] as const).find((one) => (last?.[one] ?? 0) > 0)
  return { kind, orders: figures.orders, returned: figures.returnedOrders, levels }
}

describe('an order that comes again in a later file', () => {
  it.each<readonly [ImportedState, ImportedState, string]>([
    ['partially_returned', 'returned', 'updated'],
    ['returned', 'partially_returned', 'unchanged'],
    ['shipping', 'partially_returned', 'updated'],
    ['delivered', 'returned', 'updated'],
    ['returned', 'shipping', 'unchanged'],
    ['cancelled', 'delivered', 'state_conflict'],
    ['delivered', 'cancelled', 'state_conflict'],
    ['cancelled', 'returned', 'updated'],
    ['pending', 'cancelled', 'updated'],
  ])('X-16 %s, then %s: %s', (first, second, kind) => {
    expect(kindOf([importedOrder({ state: first })], [importedOrder({ state: second })])).toMatchObject({
      kind,
      orders: 1,
    })
  })

  it.each<readonly [ImportedState, ImportedState, number, string]>([
    ['cancelled', 'delivered', 20, 'updated'],
    ['delivered', 'cancelled', 20, 'updated'],
    ['returned', 'shipping', 20, 'updated'],
    ['cancelled', 'delivered', 10, 'unchanged'],
    ['shipping', 'returned', 10, 'unchanged'],
  ])('X-16 %s on the 15th, %s on the %i.: %s', (first, second, on, kind) => {
    expect(
      kindOf(
        [importedOrder({ state: first, updatedAt: day(15) })],
        [importedOrder({ state: second, updatedAt: day(on) })],
      ),
    ).toMatchObject({ kind })
  })

  it('X-16 one that was placed on another day is another, or its date is: it is told', () => {
    expect(
      kindOf([importedOrder({})], [importedOrder({ state: 'returned', placedAt: day(20) })]),
    ).toMatchObject({
      kind: 'other_day',
      orders: 1,
      returned: 0,
    })
  })

  it('X-16 one that was sent before it was cancelled counts as sent, whichever file says so', () => {
    const cancelled = importedOrder({ state: 'cancelled', shipped: false })
    expect(kindOf([cancelled], [{ ...cancelled, shipped: true }])).toMatchObject({
      kind: 'updated',
      levels: { [PHONE]: '0/1 none' },
    })
  })
})

describe('a file of the same orders without what tells its maker', () => {
  const OWN = importedOrder({ source: 'own' })
  it.each<readonly [string, ImportedOrder, ImportedOrder, number]>([
    ['a column less', importedOrder({}), OWN, 1],
    ['a column more', OWN, importedOrder({}), 1],
    [
      'another maker by mistake, the same tracking code',
      importedOrder({ trackingCode: 'G1' }),
      importedOrder({ source: 'haravan', trackingCode: 'G1' }),
      1,
    ],
    [
      'another maker by mistake, placed at the same time',
      importedOrder({}),
      importedOrder({ source: 'haravan' }),
      1,
    ],
    ['another customer', importedOrder({}), { ...OWN, phone: OTHER }, 2],
    ['another day', importedOrder({}), { ...OWN, placedAt: Date.parse('2026-11-09') }, 2],
    ['another tracking code', importedOrder({ trackingCode: 'G1' }), { ...OWN, trackingCode: 'G2' }, 2],
    [
      'two makers, another day',
      importedOrder({}),
      importedOrder({ source: 'shopee', placedAt: Date.parse('2026-11-09') }),
      2,
    ],
  ])('X-16 %s', (_, first, second, orders) => {
    expect(kindOf([first], [second]).orders).toBe(orders)
  })

  it('X-16 the later state holds, and the customer stays one', () => {
    expect(kindOf([importedOrder({ state: 'shipping' })], [{ ...OWN, state: 'returned' }])).toMatchObject({
      kind: 'updated',
      returned: 1,
      levels: { [PHONE]: '1/1 none' },
    })
  })

  it('X-16 from files: Sapo’s with and without its own column', async () => {
    const row = 'SON1,17/10/2026 10:20,0987654321,Hoàn thành,Đã giao hàng'
    const whole = await readFile(
      csv(
        'Mã đơn hàng,Ngày tạo,Điện thoại,Trạng thái đơn hàng,Trạng thái giao hàng,Nguồn bán hàng',
        `${row},Web`,
      ),
    )
    const less = await readFile(
      csv('Mã đơn hàng,Ngày tạo,Điện thoại,Trạng thái đơn hàng,Trạng thái giao hàng', row),
    )
    expect([whole.inspection.source, less.inspection.source]).toEqual(['sapo', 'own'])
    for (const files of [
      [whole.orders, less.orders],
      [less.orders, whole.orders],
    ])
      expect(inDomain(...files).figures.orders).toBe(1)
  })
})

describe('a key of a buyer with several numbers', () => {
  it.each([
    ['in one file', [[of('1', PHONE), of('2', OTHER), of('3', null, 'returned')]]],
    ['in three files', [[of('1', PHONE)], [of('2', OTHER)], [of('3', null, 'returned')]]],
  ])('X-16 whose the hidden one is, nobody knows: %s', (_, files) => {
    const { domain, levels } = inDomain(...files)
    const people = Array.from(
      domain.store.customersByShop.get(OWN_SHOP_ID),
      ({ phones, externalId, returned }) => [phones.map(({ e164 }) => e164), externalId, returned],
    )
    expect(people).toHaveLength(3)
    expect(people).toEqual(
      expect.arrayContaining([
        [[PHONE], 'shopee:hoa', 0],
        [[OTHER], 'shopee:hoa', 0],
        [[], 'shopee:hoa', 1],
      ]),
    )
    expect(levels).toMatchObject({ 'shopee:hoa': '1/1 none' })
  })

  it('X-16 a third number is a third person, and no file doubles or refuses what is there', () => {
    const first = [of('1', PHONE), of('2', OTHER), of('3', null)]
    const { results, levels } = inDomain(first, [of('4', '+84903100204')], first)
    expect(Object.keys(levels)).toHaveLength(4)
    expect(results[2]).toEqual({ added: 0, updated: 0, unchanged: 3, conflicts: [] })
  })

  it('X-16 an order that was the one number’s stays where it is when a second shows', () => {
    const hidden = [of('1', PHONE), of('2', null)]
    const { results, levels } = inDomain(hidden, [of('3', OTHER)], hidden)
    expect(levels).toEqual({ [PHONE]: '0/2 none', [OTHER]: '0/1 none' })
    expect(results[2]).toMatchObject({ unchanged: 2, conflicts: [] })
  })

  it('X-16 the same code under another key is told', () => {
    const { results } = inDomain([of('1', null)], [{ ...of('1', null, 'returned'), buyerId: 'lan' }])
    expect(results[1]?.conflicts).toMatchObject([{ code: '1', reason: 'other_customer' }])
  })
})

it('X-16 what is worth nothing that a file tells is counted beside the money', () => {
  const { figures } = inDomain([
    importedOrder({ state: 'returned' }),
    importedOrder({ code: '2', state: 'returned', total: null }),
  ])
  expect(figures).toMatchObject({ returnedOrders: 2, returnedValue: 100_000, returnedWithoutValue: 1 })
})

describe('a customer of whom several files tell', () => {
  const september = {
    code: '8',
    placedAt: day(12) - 30 * 86_400_000,
    name: 'Hoa Cũ',
    email: 'cu@example.com',
  }
  const october = { code: '9', placedAt: day(12), name: 'Hoa Mới' }
  const known = { name: 'Hoa Mới', profile: { emails: ['cu@example.com'] } }
  it.each([
    ['the older file first', [september, october], known],
    ['the newer file first', [october, september], known],
    [
      'an address that the newer one has',
      [{ ...october, email: 'moi@example.com' }, september],
      { name: 'Hoa Mới', profile: { emails: ['moi@example.com'] } },
    ],
  ])('X-16 is known as the newest order tells: %s', (_, orders, told) => {
    const { domain } = inDomain(...orders.map((order) => [importedOrder(order)]))
    expect([...domain.store.customersByShop.get(OWN_SHOP_ID)]).toMatchObject([told])
  })
})
