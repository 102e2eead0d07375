import { expect, test } from 'vitest'
import { renewedPage } from './page.mjs'

const result = {
  name: 'hostile data',
  what: 'texts',
  tried: { documents: 5000, fields: 80 },
  failed: 0,
  seconds: 600,
  date: '2026-11-29',
}

test('the page has a line for each suite, and keeps those that were not run', () => {
  const first = renewedPage('', [result, { ...result, name: 'strict pages' }])
  expect(first).toContain('| **hostile data**: texts | 5,000 documents, 80 fields | 0 | 600 | 2026-11-29 |')
  const second = renewedPage(first, [{ ...result, failed: 2, date: '2026-12-01' }])
  expect(second.match(/^\| \*\*/gm)).toHaveLength(2)
  expect(second).toContain('| 2 | 600 | 2026-12-01 |')
  expect(second).toContain('**strict pages**')
})
