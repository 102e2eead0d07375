import { expect, test } from 'vitest'
import { isFree, licencesPage } from './licences.mjs'

test.each([
  ['MIT', true],
  ['(MIT OR GPL-2.0)', true],
  ['MIT AND BSD-3-Clause', true],
  ['MIT AND GPL-3.0', false],
  ['Unknown', false],
])('%s: %s', (licence, free) => {
  expect(isFree(licence)).toBe(free)
})

test('the page lists packages by name', () => {
  const page = licencesPage([
    { name: 'b', versions: ['2.0.0'], licence: 'MIT' },
    { name: 'a', versions: ['1.0.0', '1.1.0'], licence: 'ISC' },
  ])
  expect(page.indexOf('| a | 1.0.0, 1.1.0 | ISC |')).toBeLessThan(page.indexOf('| b | 2.0.0 | MIT |'))
})
