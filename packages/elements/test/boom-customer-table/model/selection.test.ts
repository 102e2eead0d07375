import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Selection } from '../../../src/boom-customer-table/model/selection.ts'

const command = fc.oneof(
  fc.record({ kind: fc.constant('set' as const), at: fc.nat(29), isChosen: fc.boolean() }),
  fc.record({ kind: fc.constant('all' as const) }),
  fc.record({ kind: fc.constant('clear' as const) }),
)

describe('a selection', () => {
  it('D-7 is what a plain set over every row would be', () => {
    const rows = Array.from({ length: 30 }, (_, i) => `r${i}`)
    fc.assert(
      fc.property(fc.array(command, { maxLength: 60 }), (commands) => {
        const selection = new Selection()
        const model = new Set<string>()
        for (const step of commands) {
          if (step.kind === 'all') {
            selection.chooseAll()
            for (const row of rows) model.add(row)
          } else if (step.kind === 'clear') {
            selection.clear()
            model.clear()
          } else {
            selection.set(rows[step.at]!, step.isChosen)
            if (step.isChosen) model.add(rows[step.at]!)
            else model.delete(rows[step.at]!)
          }
        }
        expect(rows.filter((row) => selection.has(row))).toEqual(rows.filter((row) => model.has(row)))
        expect(selection.count(rows.length)).toBe(model.size)
        const target = selection.target('filter')
        const named = 'ids' in target ? target.ids : rows.filter((row) => !target.excludedIds.includes(row))
        expect(new Set(named)).toEqual(model)
      }),
    )
  })

  it('D-7 takes a hundred thousand rows at once by naming those left out', () => {
    const selection = new Selection()
    selection.chooseAll()
    selection.set('r7', false)
    expect(selection.count(100_000)).toBe(99_999)
    expect(selection.target({ levels: ['high'] })).toEqual({
      filter: { levels: ['high'] },
      excludedIds: ['r7'],
    })
    expect(selection.isEmpty).toBe(false)
  })

  it('spans from the anchor in either direction', () => {
    const selection = new Selection()
    expect(selection.rangeTo(4)).toEqual({ first: 4, last: 5 })
    selection.anchorAt(10)
    expect(selection.rangeTo(4)).toEqual({ first: 4, last: 11 })
    expect(selection.rangeTo(12)).toEqual({ first: 10, last: 13 })
    selection.clear()
    expect(selection.anchor).toBeNull()
  })

  it('D-8 forgets a row that left the list, chosen or left out', () => {
    const selection = new Selection()
    selection.set('a', true)
    selection.forget('a')
    expect(selection.isEmpty).toBe(true)
    selection.chooseAll()
    selection.set('b', false)
    selection.forget('b')
    expect(selection.count(9)).toBe(9)
  })
})
