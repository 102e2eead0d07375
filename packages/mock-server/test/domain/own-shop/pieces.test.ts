import { describe, expect, it } from 'vitest'
import { createDomain } from '../../../src/domain/create-domain.ts'
import { chunks } from '../../../src/domain/own-shop/chunks.ts'
import { beginImport, endImport, stageOrders } from '../../../src/domain/own-shop/staged-imports.ts'
import { importedOrder } from '../imported-order.ts'

const ordersOf = (...codes: readonly string[]) => codes.map((code) => importedOrder({ code }))
const NOT_FOUND = expect.objectContaining({ code: 'not_found' })

/** A domain in which so many pages have begun to hand over their orders, one each. */
function begun(count: number) {
  const domain = createDomain({ customers: 20 })
  const ids = Array.from({ length: count }, (_, i) => {
    const id = beginImport(domain)
    stageOrders(domain, id, ordersOf(String(i)))
    return id
  })
  return { domain, ids }
}

describe('orders that come in pieces', () => {
  it('X-16 all of an import come out in the order in which they came in', () => {
    const { domain, ids } = begun(1)
    expect(stageOrders(domain, ids[0]!, ordersOf('1', '2'))).toBe(3)
    expect(stageOrders(domain, ids[0]!, [])).toBe(3)
    expect(endImport(domain, ids[0]!).map(({ code }) => code)).toEqual(['0', '1', '2'])
  })

  it('X-16 three pages hand over theirs side by side', () => {
    const { domain, ids } = begun(3)
    expect(ids.map((id) => endImport(domain, id))).toEqual([ordersOf('0'), ordersOf('1'), ordersOf('2')])
  })

  it('X-16 to a fourth, the one that began first gives way, and only that one', () => {
    const { domain, ids } = begun(4)
    expect(() => stageOrders(domain, ids[0]!, [])).toThrow(NOT_FOUND)
    expect(() => endImport(domain, ids[0]!)).toThrow(NOT_FOUND)
    expect(ids.slice(1).map((id) => endImport(domain, id))).toEqual(
      ['1', '2', '3'].map((code) => ordersOf(code)),
    )
  })

  it('X-16 one that has ended makes room', () => {
    const { domain, ids } = begun(3)
    endImport(domain, ids[1]!)
    const next = beginImport(domain)
    expect([ids[0]!, ids[2]!, next].map((id) => endImport(domain, id).length)).toEqual([1, 1, 0])
  })

  it('X-16 one that has ended, or is of another server, takes no more', () => {
    const { domain, ids } = begun(1)
    endImport(domain, ids[0]!)
    expect(() => endImport(domain, ids[0]!)).toThrow(NOT_FOUND)
    expect(() => stageOrders(begun(0).domain, ids[0]!, [])).toThrow(NOT_FOUND)
  })

  it.each([
    [0, []],
    [1, [1]],
    [2, [2]],
    [3, [2, 1]],
    [4, [2, 2]],
    [5, [2, 2, 1]],
  ])('X-16 %i orders are written two at a time, none of them twice', (count, sizes) => {
    const orders = Array.from({ length: count }, (_, i) => i)
    const pieces = [...chunks(orders, 2)]
    expect(pieces.map(({ length }) => length)).toEqual(sizes)
    expect(pieces.flat()).toEqual(orders)
  })
})
