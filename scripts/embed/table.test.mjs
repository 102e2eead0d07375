import { expect, it } from 'vitest'
import { renewedTable } from './table.mjs'

const row = (stack, more) => ({
  stack,
  description: 'An app',
  versions: ['vue 3.5.1'],
  date: '2026-11-29',
  installs: 'yes',
  ...more,
})
const linesOf = (page) => page.split('\n').filter((line) => line.startsWith('| **'))

it('has a line for each app, in their order, and what was not tried as a dash', () => {
  const page = renewedTable('', [row('vue', { chromium: '9 of 9' }), row('react')], ['react', 'vue', 'jest'])
  expect(linesOf(page)).toEqual([
    '| **react**: An app | vue 3.5.1 | yes | – | – | – | – | – | – | 2026-11-29 |',
    '| **vue**: An app | vue 3.5.1 | yes | – | – | – | – | 9 of 9 | – | 2026-11-29 |',
  ])
})

it('keeps the lines of apps that were not gone through, and drops those of apps that are gone', () => {
  const before = renewedTable('', [row('vue'), row('react'), row('gone')], ['vue', 'react', 'gone'])
  const page = renewedTable(before, [row('react', { installs: 'NO', date: '2026-11-30' })], ['react', 'vue'])
  expect(linesOf(page)).toEqual([
    '| **react**: An app | vue 3.5.1 | NO | – | – | – | – | – | – | 2026-11-30 |',
    '| **vue**: An app | vue 3.5.1 | yes | – | – | – | – | – | – | 2026-11-29 |',
  ])
})
