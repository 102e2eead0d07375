import { expect, it } from 'vitest'
import { merged } from './merged.mjs'

const first = {
  passed: 12,
  failed: 4,
  failures: [
    'Chrome: a.js > counts: 1 is not 2',
    'Firefox: b.js > x: ',
    'Firefox: b.js > y: ',
    'Firefox: b.js: timeout',
  ],
  secondTries: ['Chrome: slow'],
  broken: [
    {
      engine: 'firefox',
      page: 'b.js',
      passed: 2,
      failed: 3,
      failures: ['Firefox: b.js > x: ', 'Firefox: b.js > y: ', 'Firefox: b.js: timeout'],
    },
  ],
}

it('takes the second result of a broken page, keeps the tests that said no, and names the page', () => {
  expect(merged(first, { passed: 5, failed: 0, failures: [], secondTries: [], broken: [] })).toEqual({
    passed: 15,
    failed: 1,
    failures: ['Chrome: a.js > counts: 1 is not 2'],
    secondTries: ['Chrome: slow', 'b.js in firefox (Firefox: b.js > x: )'],
  })
})

it('keeps a page broken that breaks again', () => {
  const again = { passed: 0, failed: 1, failures: ['Firefox: b.js: timeout'], secondTries: [], broken: [] }
  expect(merged(first, again)).toMatchObject({
    passed: 10,
    failed: 2,
    failures: ['Chrome: a.js > counts: 1 is not 2', 'Firefox: b.js: timeout'],
  })
})
