import { describe, expect, it } from 'vitest'
import { Random, weights } from '../../src/domain/random.ts'

const draw = (random: Random, n = 1000) => Array.from({ length: n }, () => random.next())

describe('seeded randomness', () => {
  it('has nothing to draw from an empty list', () => {
    expect(() => new Random(1).pick([])).toThrow(RangeError)
    expect(() => weights()).toThrow(RangeError)
  })

  it('repeats itself for the same parts, and not for others', () => {
    expect(draw(new Random(1, 'a'))).toEqual(draw(new Random(1, 'a')))
    const firsts = [new Random(1), new Random(2), new Random(1, 'a'), new Random(1, 'b'), new Random(11)].map(
      (random) => random.next(),
    )
    expect(new Set(firsts).size).toBe(firsts.length)
  })

  it('draws the same on every machine, and in every version', () => {
    const random = new Random(1, 'a')
    expect([1, 2, 3, 4, 5, 6].map(() => random.int(0, 999))).toEqual([501, 206, 637, 135, 394, 802])
  })

  it('stays in its range and reaches both ends', () => {
    const random = new Random(3)
    const numbers = new Set(Array.from({ length: 500 }, () => random.int(2, 5)))
    expect([...numbers].sort((a, b) => a - b)).toEqual([2, 3, 4, 5])
    for (const n of draw(random)) expect(n >= 0 && n < 1).toBe(true)
    expect(random.int(7, 7)).toBe(7)
  })

  it('draws about as often as the weights say, and never what weighs nothing', () => {
    const table = weights(['often', 3], ['never', 0], ['seldom', 1])
    const random = new Random(4)
    const drawn = Array.from({ length: 4000 }, () => random.weighted(table))
    expect(drawn).not.toContain('never')
    expect(drawn.filter((value) => value === 'often').length / drawn.length).toBeCloseTo(0.75, 1)
  })

  it('happens as often as its probability', () => {
    const random = new Random(5)
    expect(random.chance(0)).toBe(false)
    expect(random.chance(1)).toBe(true)
    const happened = Array.from({ length: 4000 }, () => random.chance(0.2)).filter(Boolean).length
    expect(happened / 4000).toBeCloseTo(0.2, 1)
  })
})
