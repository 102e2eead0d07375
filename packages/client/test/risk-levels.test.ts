import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, expectTypeOf, test } from 'vitest'
import { RISK_LEVELS, type RiskLevel } from '../src/contract/risk.ts'
import { BOOM_LEVELS, type KnownRiskLevel } from '../src/rules/risk.ts'

const PACKAGES = fileURLToPath(new URL('../../', import.meta.url))
/** All levels one after the other, as a list, a union of types or names that are taken apart. */
const LISTED = new RegExp(
  BOOM_LEVELS.map((level) => String.raw`\b${level}\b`).join(String.raw`['"\s]*[,|+]['"\s]*`),
)

describe('the levels', () => {
  test('S0-6 S0-2 are the same in the contract and in the rules, with `none` below the list', () => {
    expect(RISK_LEVELS).toEqual(['none', ...BOOM_LEVELS])
    expectTypeOf<KnownRiskLevel>().toEqualTypeOf<(typeof RISK_LEVELS)[number]>()
    expectTypeOf<RiskLevel>().toEqualTypeOf<KnownRiskLevel | 'unknown'>()
  })

  test('S0-6 are listed in one place', () => {
    const listing = globSync('*/src/**/*.ts', { cwd: PACKAGES }).filter((file) =>
      LISTED.test(readFileSync(PACKAGES + file, 'utf8')),
    )
    expect(listing.map((file) => file.replaceAll('\\', '/'))).toEqual(['client/src/risk-levels.ts'])
  })
})
