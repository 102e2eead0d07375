import { expect, test } from 'vitest'
import { MAX_REPORT_LENGTH } from '../../src/ui/reports/refusals.ts'
import { TextCheck } from '../../src/ui/reports/text-check.ts'

test('a text that is missing or too long may not be sent, and says which it is', async () => {
  const check = new TextCheck()
  expect(await check.check('  ')).toBe(false)
  expect(check.isMissing('  ')).toBe(true)
  const long = 'x'.repeat(MAX_REPORT_LENGTH + 3)
  expect(await check.check(long)).toBe(false)
  expect(check.excess(long)).toBe(3)
  expect(await check.check('Từ chối nhận hàng hai lần.')).toBe(true)
})
