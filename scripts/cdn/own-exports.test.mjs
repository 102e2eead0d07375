import { expect, test } from 'vitest'
import { ownExports } from './own-exports.mjs'

const helper = 'n=(t,n)=>{let r={};for(var i in t)e(r,i,{get:t[i],enumerable:!0});return r}'
const define = (target, name, descriptor) => Object.defineProperty(target, name, descriptor)

/** What a helper makes of a module's exports, on a page that has put members on every object. */
function exportsOn(page, code) {
  const make = new Function('e', `let n;${code};return n`)(define)
  for (const [name, value] of Object.entries(page))
    define(Object.prototype, name, { value, enumerable: true, configurable: true })
  try {
    return Object.keys(make({ badge: () => 1 }))
  } finally {
    for (const name of Object.keys(page)) delete Object.prototype[name]
  }
}

test('a module has its own exports on a page that adds to every object', () => {
  expect(exportsOn({ extend: 5, merge: () => 2 }, ownExports(helper))).toEqual(['badge'])
})

test('the helper as it comes breaks there', () => {
  expect(() => exportsOn({ extend: 5 }, helper)).toThrow(TypeError)
})

test('a helper of another form is told', () => {
  expect(() => ownExports('for(var i in t)e(r,i,{get:()=>t[i],enumerable:!0})')).toThrow('another way')
})
