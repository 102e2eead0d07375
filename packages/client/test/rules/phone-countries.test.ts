import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { phoneCountries } from '../../scripts/phone-countries.ts'

test('D-17 the table of countries is what libphonenumber’s metadata come to: `pnpm --filter @boom-risk/client run phone-countries` writes it', () => {
  expect(readFileSync(new URL('../../src/rules/phone-countries.ts', import.meta.url), 'utf8')).toBe(
    phoneCountries(),
  )
})
