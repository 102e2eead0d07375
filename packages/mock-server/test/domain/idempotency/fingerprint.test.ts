import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fingerprintOf } from '../../../src/domain/idempotency/fingerprint.ts'

const of = (body: unknown) => fingerprintOf(['POST', '/v1/x', null], body)

describe('a fingerprint', () => {
  it('is the same for the same request, in whatever order the members came', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (body) => {
        const reversed = Object.fromEntries(Object.entries(body).toReversed())
        expect(of(reversed)).toBe(of(body))
        expect(of(JSON.parse(JSON.stringify(body)))).toBe(of(body))
      }),
    )
  })

  it('is another one for another method, path, version or body', () => {
    const base = ['PATCH', '/v1/x', '"1"'] as const
    const others = [
      fingerprintOf(base, { a: 1 }),
      fingerprintOf(['POST', base[1], base[2]], { a: 1 }),
      fingerprintOf([base[0], '/v1/y', base[2]], { a: 1 }),
      fingerprintOf([base[0], base[1], '"2"'], { a: 1 }),
      fingerprintOf([base[0], base[1], null], { a: 1 }),
      fingerprintOf(base, { a: 2 }),
      fingerprintOf(base, { a: '1' }),
      fingerprintOf(base, { a: [1] }),
      fingerprintOf(base, [['a', 1]]),
      fingerprintOf(base, { members: [['a', 1]] }),
      fingerprintOf(base, undefined),
    ]
    expect(new Set(others).size).toBe(others.length)
  })

  it('keeps 20,000 texts that differ in little apart', () => {
    const seen = new Set(Array.from({ length: 20_000 }, (_, i) => of({ text: `Ghi chú ${i}` })))
    expect(seen.size).toBe(20_000)
  })
})
