import { describe, expect, it } from 'vitest'
import type { ImportedOrder } from '../../../src/domain/own-shop/imported-order.ts'
import { OWN_SHOP_ID } from '../../../src/domain/own-shop/own-shop-id.ts'
import { inDomain } from '../../import/support/import-file.ts'
import { importedOrder } from '../imported-order.ts'

const PHONE = '+84987654321'
const OTHER = '+84912345678'
const OCTOBER = Date.parse('2026-10-12T12:00:00+07:00')
const HOME = { street: '12 Lý Thường Kiệt', ward: 'Cửa Nam', district: null, province: 'Hà Nội' }
const WORK = { street: '3 Phố Huế', ward: 'Hai Bà Trưng', district: null, province: 'Hà Nội' }

type Change = Partial<ImportedOrder>

const filesOf = (files: readonly (readonly Change[])[]) => files.map((orders) => orders.map(importedOrder))
const customersAfter = (...files: readonly (readonly Change[])[]) => [
  ...inDomain(...filesOf(files)).domain.store.customersByShop.get(OWN_SHOP_ID),
]

const byPhone = (phone = PHONE): Change => ({ phone })
const byKey = (buyerId = 'hoa'): Change => ({ phone: null, buyerId })
const byBoth = (phone = PHONE, buyerId = 'hoa'): Change => ({ phone, buyerId })
const NAMELESS: Change = { phone: null, buyerId: null }

describe('whose an order is that comes again', () => {
  it.each<readonly [string, readonly Change[], Change, string]>([
    ['the same number', [byPhone()], byPhone(), 'updated'],
    ['another number', [byPhone()], byPhone(OTHER), 'other_customer'],
    [
      'the number of somebody else',
      [byPhone(), { ...byPhone(OTHER), code: '2' }],
      byPhone(OTHER),
      'other_customer',
    ],
    ['the same key', [byKey()], byKey(), 'updated'],
    ['another key', [byKey()], byKey('lan'), 'other_customer'],
    ['the key of somebody else', [byKey(), { ...byKey('lan'), code: '2' }], byKey('lan'), 'other_customer'],
    ['a number where it was hidden', [byKey()], byPhone(), 'updated'],
    ['a number beside the key', [byKey()], byBoth(), 'updated'],
    [
      'the number of somebody else where it was hidden',
      [byKey(), { ...byPhone(), code: '2' }],
      byPhone(),
      'other_customer',
    ],
    ['a key where there was none', [byPhone()], byKey(), 'updated'],
    ['the key without the number', [byBoth()], byKey(), 'updated'],
    ['another key without the number', [byBoth()], byKey('lan'), 'other_customer'],
    ['the number without the key', [byBoth()], byPhone(), 'updated'],
    ['the number with another key', [byBoth()], byBoth(PHONE, 'lan'), 'updated'],
    ['neither, after a number', [byPhone()], NAMELESS, 'updated'],
    ['neither, after a key', [byKey()], NAMELESS, 'updated'],
  ])('X-16 %s', (_, first, second, kind) => {
    const { results, domain } = inDomain(
      ...filesOf([first.map((one) => ({ state: 'shipping', ...one })), [{ state: 'returned', ...second }]]),
    )
    const { conflicts, updated } = results[1]!
    expect(conflicts[0]?.reason ?? (updated === 1 ? 'updated' : 'nothing')).toBe(kind)
    expect([...domain.store.customersByShop.get(OWN_SHOP_ID)]).toHaveLength(first.length)
  })

  it('X-16 a number that shows later names the customer from then on', () => {
    const [customer, ...others] = customersAfter(
      [byKey()],
      [{ ...byPhone(), state: 'returned' }],
      [{ ...byPhone(), code: '2' }],
    )
    expect(others).toEqual([])
    expect(customer).toMatchObject({
      phones: [{ e164: PHONE }],
      externalId: 'sapo:hoa',
      shipped: 2,
      returned: 1,
    })
  })

  it('X-16 a key is one of its maker: the same of another is another person', () => {
    const people = customersAfter([byKey()], [{ ...byKey(), source: 'shopee', code: '2' }])
    expect(people.map(({ externalId }) => externalId)).toEqual(['sapo:hoa', 'shopee:hoa'])
  })

  it('X-16 one key, known by its number first, stays one person in one file and in two', () => {
    const first = { ...byPhone(), code: '1' }
    const second = { ...byBoth(), code: '2' }
    const third = { ...byKey(), code: '3' }
    for (const files of [[[first, second, third]], [[first], [second], [third]], [[first, second], [third]]])
      expect(customersAfter(...files)).toMatchObject([{ externalId: 'sapo:hoa', shipped: 3 }])
  })
})

describe('what a file tells of a customer', () => {
  const older: Change = { code: '1', placedAt: OCTOBER - 1 }
  const newer: Change = { code: '2', placedAt: OCTOBER }
  it.each<readonly [string, readonly (readonly Change[])[], object]>([
    ['none', [[older]], []],
    ['that of their order', [[{ ...older, address: HOME }]], [{ ...HOME, country: 'VN' }]],
    [
      'kept where a newer order has none',
      [[{ ...older, address: HOME }], [newer]],
      [{ ...HOME, country: 'VN' }],
    ],
    [
      'of the newer order',
      [[{ ...older, address: HOME }], [{ ...newer, address: WORK }]],
      [{ ...WORK, country: 'VN' }],
    ],
    [
      'of the newer order, the older read later',
      [[{ ...newer, address: WORK }], [{ ...older, address: HOME }]],
      [{ ...WORK, country: 'VN' }],
    ],
    [
      'of the newer order in one file',
      [
        [
          { ...newer, address: WORK },
          { ...older, address: HOME },
        ],
      ],
      [{ ...WORK, country: 'VN' }],
    ],
    [
      'of an older order where none was known',
      [[newer], [{ ...older, address: HOME }]],
      [{ ...HOME, country: 'VN' }],
    ],
    [
      'of two orders of one moment, the one read later',
      [
        [
          { ...newer, address: HOME },
          { ...newer, code: '3', address: WORK },
        ],
      ],
      [{ ...WORK, country: 'VN' }],
    ],
  ])('X-16 their address: %s', (_, files, addresses) => {
    const [customer] = customersAfter(...files)
    expect(customer?.profile?.addresses).toEqual(addresses)
  })

  it('X-16 they are a customer since their first order, in whichever file it stands', () => {
    for (const files of [[[newer], [older]], [[older], [newer]], [[newer, older]]])
      expect(customersAfter(...files)).toMatchObject([{ createdAt: OCTOBER - 1 }])
  })
})
