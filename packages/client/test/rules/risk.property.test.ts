import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { returnRate, RISK_RULE, riskLevel } from '../../src/rules/risk.ts'

const LEVELS = ['none', 'low', 'medium', 'high']
const count = fc.oneof(fc.nat({ max: 20 }), fc.nat({ max: 5000 }), fc.maxSafeNat())

/** Pairs around the boundaries as well: a quarter, a half, three quarters of what was shipped, one less and one more. */
const pair = fc.oneof(
  fc.tuple(count, count),
  fc
    .tuple(
      fc.oneof(fc.nat({ max: 5000 }), fc.maxSafeNat()),
      fc.constantFrom(1n, 2n, 3n, 4n),
      fc.integer({ min: -1, max: 1 }),
    )
    .map(([shipped, quarters, off]): [number, number] => [
      Math.max(0, Number((BigInt(shipped) * quarters) / 4n) + off),
      shipped,
    ])
    .filter(([returned]) => Number.isSafeInteger(returned)),
)

/** `S0-2` and `S0-6` with exact rationals. */
function exactLevel(returned: bigint, shipped: bigint): string {
  if (shipped === 0n || returned < 3n) return 'none'
  const reaches = (percent: number) => returned * 100n >= shipped * BigInt(percent)
  if (!reaches(RISK_RULE.lowFrom)) return 'none'
  if (!reaches(RISK_RULE.mediumFrom)) return 'low'
  return reaches(RISK_RULE.highFrom) ? 'high' : 'medium'
}

describe('return rate and level', () => {
  test('D-3 the level equals the one of exact rationals', () => {
    fc.assert(
      fc.property(pair, ([returned, shipped]) => {
        expect(riskLevel(returned, shipped)).toBe(exactLevel(BigInt(returned), BigInt(shipped)))
      }),
      { numRuns: 5000 },
    )
  })

  test('D-3 the percentage is the exact one, floored to tenths', () => {
    fc.assert(
      fc.property(pair, ([returned, shipped]) => {
        fc.pre(shipped > 0 && returned <= shipped)
        const tenths = (BigInt(returned) * 1000n) / BigInt(shipped)
        expect(returnRate(returned, shipped)).toBe(Number(tenths) / 10)
      }),
      { numRuns: 5000 },
    )
  })

  test('D-3 a shown percentage never reaches the boundary of the next level', () => {
    const from = { low: RISK_RULE.lowFrom, medium: RISK_RULE.mediumFrom, high: RISK_RULE.highFrom }
    const below = { low: RISK_RULE.mediumFrom, medium: RISK_RULE.highFrom, high: 100.1 }
    fc.assert(
      fc.property(pair, ([returned, shipped]) => {
        const level = riskLevel(returned, shipped)
        const rate = returnRate(returned, shipped)
        if (level === 'none') {
          if (rate !== null && returned >= RISK_RULE.minReturned) expect(rate).toBeLessThan(RISK_RULE.lowFrom)
        } else {
          expect(rate).toBeGreaterThanOrEqual(from[level])
          expect(rate).toBeLessThan(below[level])
        }
      }),
      { numRuns: 5000 },
    )
  })

  test('one more return never lowers rate or level; one more shipment never raises them', () => {
    fc.assert(
      fc.property(pair, ([returned, shipped]) => {
        fc.pre(shipped > 0 && returned < Number.MAX_SAFE_INTEGER && shipped < Number.MAX_SAFE_INTEGER)
        const level = LEVELS.indexOf(riskLevel(returned, shipped))
        const rate = returnRate(returned, shipped)!
        expect(LEVELS.indexOf(riskLevel(returned + 1, shipped))).toBeGreaterThanOrEqual(level)
        expect(returnRate(returned + 1, shipped)).toBeGreaterThanOrEqual(rate)
        expect(LEVELS.indexOf(riskLevel(returned, shipped + 1))).toBeLessThanOrEqual(level)
        expect(returnRate(returned, shipped + 1)).toBeLessThanOrEqual(rate)
      }),
      { numRuns: 3000 },
    )
  })

  test('D-4 the rate is null, or from 0 to 100; no counts throw', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (returned, shipped) => {
        const rate = returnRate(returned as number, shipped as number)
        expect(rate === null || (rate >= 0 && rate <= 100)).toBe(true)
        expect(LEVELS).toContain(riskLevel(returned as number, shipped as number))
      }),
    )
  })
})
