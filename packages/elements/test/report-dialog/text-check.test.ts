import { expect, test } from 'vitest'
import { loadedJudge } from '../../src/report-dialog/moderation.ts'
import { MAX_REPORT_LENGTH } from '../../src/report-dialog/refusals.ts'
import { TextCheck } from '../../src/report-dialog/text-check.ts'

test('a text that is missing or too long is told at once, without waiting for the rules about words', async () => {
  const check = new TextCheck()
  expect(await check.check('  ')).toBe(false)
  expect(check.isMissing('  ')).toBe(true)
  expect(await check.check('x'.repeat(MAX_REPORT_LENGTH + 1))).toBe(false)
  expect(loadedJudge()).toBeUndefined()

  expect(await check.check('Từ chối nhận hàng hai lần.')).toBe(true)
  expect(loadedJudge()).toBeDefined()
})
