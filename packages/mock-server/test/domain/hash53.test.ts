import { describe, expect, it } from 'vitest'
import { hash53 } from '../../src/domain/hash53.ts'

/** From the page of cyrb53's author, 64 bits each. */
const PUBLISHED = [
  ['a', 0x501c2ba782c97901n],
  ['b', 0x459eda5bc254d2bfn],
  ['revenge', 0xfbce64cc3b748385n],
  ['revenue', 0xfb1d85148d13f93an],
] as const

// Ids of orders that were read from files stand on disks: with another hash, the same file would bring them twice.
describe('hash53', () => {
  it.each(PUBLISHED)('of %s is the lower 53 bits that cyrb53 is known to have', (text, bits) => {
    expect(hash53(text, 0)).toBe((bits & (2n ** 53n - 1n)).toString(36))
  })

  it('is another one for another seed', () => {
    expect(hash53('a', 1)).not.toBe(hash53('a', 0))
  })
})
