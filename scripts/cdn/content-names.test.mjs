import { expect, test } from 'vitest'
import { contentNames } from './content-names.mjs'

/** An entry that leads to two chunks in a circle, and one beside them. */
function chunks(change = {}) {
  const code = {
    'entry.js': 'import("./c/1.js");import("./c/3.js")',
    'c/1.js': 'import("./c/2.js");one()',
    'c/2.js': 'import"./c/1.js";two()',
    'c/3.js': 'three()',
    ...change,
  }
  return new Map([
    ['entry.js', { code: code['entry.js'], refersTo: ['c/1.js', 'c/3.js'] }],
    ['c/1.js', { code: code['c/1.js'], refersTo: ['c/2.js'], stem: 'c/one' }],
    ['c/2.js', { code: code['c/2.js'], refersTo: ['c/1.js'], stem: 'c/two' }],
    ['c/3.js', { code: code['c/3.js'], refersTo: [], stem: 'c/three' }],
  ])
}

/** Which of the names are others than before. */
function changed(change) {
  const before = contentNames(chunks())
  return [...contentNames(chunks(change))]
    .filter(([key, name]) => before.get(key) !== name)
    .map(([key]) => key)
}

test('a chunk is named by its content, an entry keeps its name', () => {
  const names = contentNames(chunks())
  expect(names.get('entry.js')).toBe('entry.js')
  expect(names.get('c/1.js')).toMatch(/^c\/one-[\w]{10}\.js$/)
  expect([...contentNames(chunks())]).toEqual([...names])
})

test('one byte changes the name of its chunk and of those that lead to it, and no other', () => {
  expect(changed({ 'c/3.js': 'three( )' })).toEqual(['c/3.js'])
  expect(changed({ 'c/2.js': 'import"./c/1.js";two( )' })).toEqual(['c/1.js', 'c/2.js'])
  expect(changed({ 'entry.js': 'import("./c/1.js");import("./c/3.js") ' })).toEqual([])
})
