import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fullOrder, moved, placeAt } from '../../../src/boom-customer-table/column-tools/order.ts'
import { COLUMN_IDS } from '../../../src/boom-customer-table/model/columns.ts'

const shown = fc.shuffledSubarray([...COLUMN_IDS])

describe('the order of columns', () => {
  it('has each column once, and those that are shown in their order', () => {
    fc.assert(
      fc.property(shown, (ids) => {
        const order = fullOrder(ids)
        expect([...order].sort()).toEqual([...COLUMN_IDS].sort())
        expect(order.filter((id) => ids.includes(id))).toEqual(ids)
      }),
    )
  })

  it('has a hidden column behind the one that it follows in the standard order', () => {
    expect(fullOrder(['reports', 'level'])).toEqual([
      'reports',
      'lastReturn',
      'level',
      'returned',
      'shipped',
      'returnRate',
      'network',
    ])
    expect(fullOrder([])).toEqual(COLUMN_IDS)
  })

  it('moves one and leaves the others in their order', () => {
    fc.assert(
      fc.property(fc.constantFrom(...COLUMN_IDS), fc.integer({ min: -3, max: 12 }), (id, to) => {
        const order = moved(COLUMN_IDS, id, to)
        expect(order.filter((other) => other !== id)).toEqual(COLUMN_IDS.filter((other) => other !== id))
        expect(order.indexOf(id)).toBe(Math.max(0, Math.min(COLUMN_IDS.length - 1, to)))
      }),
    )
  })

  it('is let go of before the box whose middle the pointer has not passed', () => {
    const boxes = [
      { start: 0, end: 10 },
      { start: 10, end: 40 },
    ]
    expect([-5, 4, 6, 24, 26, 90].map((at) => placeAt(at, boxes))).toEqual([0, 0, 1, 1, 2, 2])
  })
})
