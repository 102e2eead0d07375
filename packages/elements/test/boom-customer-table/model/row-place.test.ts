import { CUSTOMER_SORT_FIELDS, type CustomerSummary } from '@boom-risk/client/contract'
import { describe, expect, it } from 'vitest'
import { keepsPlace } from '../../../src/boom-customer-table/model/row-place.ts'
import { customerAt } from '../double/customers.ts'

const row = customerAt(3)
const byName = { by: 'name', direction: 'ascending' } as const

const changed = (part: Partial<CustomerSummary>): CustomerSummary => ({ ...row, version: '99', ...part })

const counts = (part: Partial<CustomerSummary['risk']['shop']>): CustomerSummary =>
  changed({ risk: { ...row.risk, shop: { ...row.risk.shop, ...part } } })

describe('X-9 a customer who changed keeps their place', () => {
  it('while neither the order nor the filter looks at what changed', () => {
    expect(keepsPlace(row, changed({ lastReturnAt: null }), { filter: {}, sort: byName })).toBe(true)
    expect(
      keepsPlace(row, counts({ shipped: row.risk.shop.shipped + 1 }), { filter: {}, sort: byName }),
    ).toBe(true)
  })

  it.each([
    ['its value in the order', changed({ name: 'Ánh' }), {}],
    ['the level', changed({ risk: { ...row.risk, level: 'none' } }), {}],
    ['who fits the status', changed({ status: 'inactive' }), { status: 'active' }],
    ['a number that may have been found', changed({ phones: [] }), { text: '098' }],
  ] as const)('not if it is %s that changed', (_, after, filter) => {
    expect(keepsPlace(row, after, { filter, sort: byName })).toBe(false)
  })

  it('not if it is sorted by what changed, whichever column that is', () => {
    const after = changed({
      name: 'Ánh',
      status: row.status === 'active' ? 'inactive' : 'active',
      lastReturnAt: null,
      updatedAt: '2030-01-01T00:00:00Z',
      risk: {
        ...row.risk,
        networkLevel: row.risk.networkLevel === 'high' ? 'low' : 'high',
        shop: { ...row.risk.shop, shipped: 901, returned: 333 },
        network: { ...row.risk.network, shipped: 901, returned: 333 },
        reports: { total: 77, disputed: 0 },
      },
    })
    const kept = CUSTOMER_SORT_FIELDS.filter((by) =>
      keepsPlace(row, after, { filter: {}, sort: { by, direction: 'descending' } }),
    )
    expect(kept).toEqual(['level'])
  })
})
