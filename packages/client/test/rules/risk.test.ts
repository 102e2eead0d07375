import { describe, expect, test } from 'vitest'
import {
  hasDataIssue,
  RISK_RULE,
  returnRate,
  riskLevel,
  shownLevel,
  suggestedAction,
} from '../../src/rules/risk.ts'

/** Returned, shipped, percent shown, level. */
const BOUNDARIES = [
  [0, 0, null, 'none'],
  [0, 1, 0, 'none'],
  [1, 1, 100, 'none'],
  [1, 2, 50, 'none'],
  [2, 4, 50, 'none'],
  [2, 2, 100, 'none'],
  [3, 13, 23, 'none'],
  [3, 12, 25, 'low'],
  [249, 1000, 24.9, 'none'],
  [2499, 10_000, 24.9, 'none'],
  [250, 1000, 25, 'low'],
  [149, 300, 49.6, 'low'],
  [499, 1000, 49.9, 'low'],
  [150, 300, 50, 'medium'],
  [3, 6, 50, 'medium'],
  [7, 12, 58.3, 'medium'],
  [747, 1000, 74.7, 'medium'],
  [7499, 10_000, 74.9, 'medium'],
  [3, 4, 75, 'high'],
  [750, 1000, 75, 'high'],
  [3, 3, 100, 'high'],
] as const

describe('return rate and level', () => {
  test.each(BOUNDARIES)('S0-2 S0-3 S0-6 D-3 %d of %d: %s %%, %s', (returned, shipped, percent, level) => {
    expect(returnRate(returned, shipped)).toBe(percent)
    expect(riskLevel(returned, shipped)).toBe(level)
  })

  test('S0-2 three returned orders are needed, whatever the rate', () => {
    expect(riskLevel(2, 2)).toBe('none')
    expect(riskLevel(3, 3)).toBe('high')
  })

  test('S0-6 the rule as the popover explains it', () => {
    expect(RISK_RULE).toEqual({ minReturned: 3, lowFrom: 25, mediumFrom: 50, highFrom: 75 })
  })

  test('D-4 nothing shipped has no rate and no level, even if something came back', () => {
    expect(returnRate(0, 0)).toBeNull()
    expect(returnRate(5, 0)).toBeNull()
    expect(riskLevel(5, 0)).toBe('none')
    expect(hasDataIssue(0, 0)).toBe(false)
    expect(hasDataIssue(5, 0)).toBe(true)
  })

  test('D-4 more returned than shipped is clamped to 100 and flagged', () => {
    expect(returnRate(5, 3)).toBe(100)
    expect(riskLevel(5, 3)).toBe('high')
    expect(hasDataIssue(5, 3)).toBe(true)
    expect(hasDataIssue(3, 3)).toBe(false)
  })

  test.each([Number.NaN, -1, 0.5, Infinity, -Infinity, 2 ** 53])(
    '%d is no count: nothing follows from it',
    (bad) => {
      for (const [returned, shipped] of [
        [bad, 4],
        [3, bad],
        [bad, bad],
      ] as const) {
        expect(returnRate(returned, shipped)).toBeNull()
        expect(riskLevel(returned, shipped)).toBe('none')
        expect(hasDataIssue(returned, shipped)).toBe(false)
      }
    },
  )

  test('text and nothing instead of counts do not throw', () => {
    for (const bad of ['3', null, undefined, {}, 3n]) {
      expect(returnRate(bad as number, 4)).toBeNull()
      expect(riskLevel(3, bad as number)).toBe('none')
      expect(hasDataIssue(bad as number, bad as number)).toBe(false)
    }
  })

  test('counts up to 2^53 - 1 are exact', () => {
    const max = Number.MAX_SAFE_INTEGER
    expect(returnRate(max - 1, max)).toBe(99.9)
    expect(returnRate(max, max)).toBe(100)
    expect(riskLevel((max - 3) / 4, max)).toBe('none')
    expect(riskLevel((max + 1) / 4, max)).toBe('low')
    expect(riskLevel((max - 1) / 2, max)).toBe('low')
    expect(riskLevel((max + 1) / 2, max)).toBe('medium')
    expect(riskLevel(6_755_399_441_055_743, max)).toBe('medium')
    expect(riskLevel(6_755_399_441_055_744, max)).toBe('high')
  })
})

describe('which level is shown, and what follows', () => {
  test('D-11 the shop’s own level is shown where there is one', () => {
    expect(shownLevel('low', 'high')).toEqual({ level: 'low', scope: 'shop' })
    expect(shownLevel('high', 'none')).toEqual({ level: 'high', scope: 'shop' })
  })

  test('D-11 else the network’s, labelled so', () => {
    expect(shownLevel('none', 'medium')).toEqual({ level: 'medium', scope: 'network' })
  })

  test('D-6 neither has one: none, of the shop', () => {
    expect(shownLevel('none', 'none')).toEqual({ level: 'none', scope: 'shop' })
  })

  test('D-11 a level of a newer server is not hidden by the network’s', () => {
    expect(shownLevel('unknown', 'high')).toEqual({ level: 'unknown', scope: 'shop' })
  })

  test.each([
    ['none', 'none', 'ship'],
    ['low', 'none', 'call'],
    ['medium', 'none', 'call'],
    ['high', 'none', 'deposit'],
    ['none', 'low', 'call'],
    ['none', 'medium', 'call'],
    ['none', 'high', 'deposit'],
    ['low', 'high', 'call'],
    ['high', 'low', 'deposit'],
  ] as const)('X-3 level %s, network %s: %s', (level, networkLevel, action) => {
    expect(suggestedAction(level, networkLevel)).toBe(action)
  })

  test('D-15 nothing but counts enters a level', () => {
    expect(riskLevel).toHaveLength(2)
    expect(returnRate).toHaveLength(2)
  })
})
