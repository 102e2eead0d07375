import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ScrollSpace } from '../../../src/boom-customer-table/model/scroll-space.ts'
import { rowsInView, rowsPerPage, topToReveal } from '../../../src/boom-customer-table/model/window.ts'

describe('the window of rows', () => {
  it('covers every row in sight, within the list, and few more', () => {
    fc.assert(
      fc.property(
        fc.nat(5_000_000),
        fc.integer({ min: 0, max: 2000 }),
        fc.integer({ min: 24, max: 200 }),
        fc.nat(100_000),
        fc.nat(10),
        (top, height, rowHeight, total, overscan) => {
          const { first, last } = rowsInView({ top, height }, rowHeight, total, overscan)
          expect(first).toBeGreaterThanOrEqual(0)
          expect(last).toBeLessThanOrEqual(total)
          expect(first).toBeLessThanOrEqual(last)
          expect(last - first).toBeLessThanOrEqual(height / rowHeight + 2 * overscan + 2)
          for (const y of [top, top + height - 1]) {
            const row = Math.floor(y / rowHeight)
            if (height > 0 && row < total) {
              expect(row).toBeGreaterThanOrEqual(first)
              expect(row).toBeLessThan(last)
            }
          }
        },
      ),
    )
  })

  it('moves as little as it takes to reveal a row', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.nat(40_000), fc.integer({ min: 44, max: 900 }), (index, top, height) => {
        const to = topToReveal(index, { top, height }, 44)
        expect(to).toBeLessThanOrEqual(index * 44)
        expect(to + height).toBeGreaterThanOrEqual(index * 44 + 44)
        if (top <= index * 44 && top + height >= index * 44 + 44) expect(to).toBe(top)
      }),
    )
  })

  it('reveals the beginning of a row that is higher than the view', () => {
    for (const top of [0, 500, 1010, 5000])
      expect(topToReveal(5, { top, height: 30 }, 202), `from ${top}`).toBe(1010)
  })

  it('pages by whole rows, by one at least', () => {
    expect(rowsPerPage(440, 44)).toBe(10)
    expect(rowsPerPage(459, 44)).toBe(10)
    expect(rowsPerPage(10, 44)).toBe(1)
  })
})

describe('the scroll space', () => {
  it('is the list itself while the list is short enough', () => {
    const space = new ScrollSpace()
    expect(space.resize(4_400_000, 600)).toBe(0)
    expect(space.height).toBe(4_400_000)
    expect(space.follow(1234)).toBe(1234)
    expect(space.top).toBe(1234)
    expect(space.shift).toBe(0)
  })

  it('reaches both ends of a list of any length, by jumps', () => {
    const space = new ScrollSpace(10_000)
    space.resize(1_000_000, 500)
    expect(space.height).toBe(10_000)
    space.follow(9500)
    expect(space.top).toBe(999_500)
    space.follow(0)
    expect(space.top).toBe(0)
    space.follow(4750)
    expect(space.top).toBeCloseTo(499_750)
  })

  it('moves a long list by just as much as a small step, and never gets stuck before an end', () => {
    fc.assert(
      fc.property(fc.integer({ min: 20, max: 900 }), fc.boolean(), (step, isDown) => {
        const space = new ScrollSpace(20_000)
        space.resize(200_000, 500)
        let position = space.moveTo(isDown ? 0 : 199_500)
        const goal = isDown ? 199_500 : 0
        let steps = 0
        while (space.top !== goal && steps++ < 20_000) {
          const before = space.top
          const scrolled = Math.max(0, Math.min(19_500, position + (isDown ? step : -step)))
          position = space.follow(scrolled)
          const moved = Math.abs(space.top - before)
          expect(moved).toBeLessThanOrEqual(step + 1e-6)
        }
        expect(space.top).toBe(goal)
      }),
      { numRuns: 40 },
    )
  })

  it('keeps its place when the list grows or the view is resized', () => {
    const space = new ScrollSpace(10_000)
    space.resize(1_000_000, 500)
    space.moveTo(640_000)
    space.resize(1_200_000, 400)
    expect(space.top).toBe(640_000)
    space.resize(100_000, 400)
    expect(space.top).toBe(99_600)
  })
})
