import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { ownExports } from './own-exports.mjs'

const helper = 'n=(t,n)=>{let r={};for(var i in t)e(r,i,{get:t[i],enumerable:!0});return r}'
/** What a helper makes of a module's exports, on a page that has put members on every object. */
function exportsOn(members, code) {
  return runInNewContext(`
    ${members};
    let n; ${code.replace('e(r,', 'Object.defineProperty(r,')};
    Object.keys(n({ badge: () => 1 })).join()`)
}

test('a module has its own exports on a page that adds to every object', () => {
  expect(exportsOn('Object.prototype.extend = 5; Object.prototype.merge = () => 2', ownExports(helper))).toBe(
    'badge',
  )
})

test('the helper as it comes breaks there', () => {
  expect(() => exportsOn('Object.prototype.extend = 5', helper)).toThrow('Getter must be a function')
})

test('a helper of another form is told', () => {
  expect(() => ownExports('for(var i in t)e(r,i,{get:()=>t[i],enumerable:!0})')).toThrow('another way')
})
