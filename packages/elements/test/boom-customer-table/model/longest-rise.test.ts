import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { longestRise } from '../../../src/boom-customer-table/model/longest-rise.ts'

const sequences = fc.uniqueArray(fc.nat(40), { maxLength: 9 })

/** Every part of the sequence, the slow way. */
function parts(sequence: readonly number[]): number[][] {
  let made: number[][] = [[]]
  for (const value of sequence) made = made.flatMap((part) => [part, [...part, value]])
  return made
}

const rises = (sequence: readonly number[]) =>
  sequence.every((value, i) => i === 0 || value > sequence[i - 1]!)

describe('the longest rise of a sequence', () => {
  it('rises, is a part of it, and none is longer', () => {
    fc.assert(
      fc.property(sequences, (sequence) => {
        const found = longestRise(sequence)
        const all = parts(sequence).filter(rises)
        expect(all).toContainEqual(found)
        expect(found.length).toBe(Math.max(...all.map((part) => part.length)))
      }),
    )
  })

  it('holds what is fixed, and none with it is longer', () => {
    fc.assert(
      fc.property(sequences, fc.nat(8), (sequence, i) => {
        const fixed = sequence[i]
        fc.pre(fixed !== undefined)
        const found = longestRise(sequence, fixed)
        const all = parts(sequence).filter((part) => rises(part) && part.includes(fixed))
        expect(all).toContainEqual(found)
        expect(found.length).toBe(Math.max(...all.map((part) => part.length)))
      }),
    )
  })

  it('is of the whole where what is fixed is not in it', () => {
    expect(longestRise([3, 4, 5, 0, 1], 7)).toEqual([3, 4, 5])
  })
})
