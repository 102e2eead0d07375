import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { GroupIndex } from '../../../src/domain/store/group-index.ts'
import { Table } from '../../../src/domain/store/table.ts'
import type { Journal, RowChange } from '../../../src/domain/transactions/journal.ts'
import { Transactions } from '../../../src/domain/transactions/transactions.ts'

interface Thing {
  readonly id: string
  readonly tag: string
}

class MemoryJournal implements Journal {
  readonly appended: (readonly RowChange[])[] = []
  failing = false

  restore() {
    return null
  }

  begin() {
    throw new Error('not in these tests')
  }

  append(changes: readonly RowChange[]) {
    if (this.failing) throw new Error('the disk is full')
    this.appended.push(changes)
  }
}

function setUp() {
  const things = new Table<Thing>()
  const byTag = things.addIndex(new GroupIndex<string, Thing>(({ tag }) => [tag]))
  things.put({ id: 'a', tag: 'old' })
  const journal = new MemoryJournal()
  const transactions = new Transactions({ things }, journal)
  const state = () => Object.fromEntries([...things.values()].map(({ id, tag }) => [id, tag]))
  return { things, byTag, journal, transactions, state }
}

describe('a transaction', () => {
  it('appends what became of each record, once, when all is done', () => {
    const { things, journal, transactions } = setUp()
    const result = transactions.run(() => {
      things.put({ id: 'a', tag: 'new' })
      things.put({ id: 'b', tag: 'first' })
      things.put({ id: 'b', tag: 'second' })
      things.put({ id: 'c', tag: 'gone' })
      things.delete('c')
      expect(journal.appended).toEqual([])
      return 'done'
    })
    expect(result).toBe('done')
    expect(journal.appended).toEqual([
      [
        { table: 'things', id: 'a', record: { id: 'a', tag: 'new' } },
        { table: 'things', id: 'b', record: { id: 'b', tag: 'second' } },
        { table: 'things', id: 'c', record: null },
      ],
    ])
  })

  it('appends nothing when nothing was changed', () => {
    const { journal, transactions } = setUp()
    transactions.run(() => undefined)
    expect(journal.appended).toEqual([])
  })

  it('takes every change back when the work throws, indexes included', () => {
    const { things, byTag, journal, transactions, state } = setUp()
    const work = () => {
      things.put({ id: 'a', tag: 'new' })
      things.put({ id: 'b', tag: 'new' })
      throw new Error('no')
    }
    expect(() => transactions.run(work)).toThrow('no')
    expect(state()).toEqual({ a: 'old' })
    expect(byTag.get('new')).toEqual([])
    expect(byTag.get('old')).toEqual([{ id: 'a', tag: 'old' }])
    expect(journal.appended).toEqual([])
  })

  it('takes every change back when the journal cannot keep it, and goes on when it can again', () => {
    const { things, journal, transactions, state } = setUp()
    journal.failing = true
    expect(() => transactions.run(() => things.delete('a'))).toThrow('the disk is full')
    expect(state()).toEqual({ a: 'old' })
    journal.failing = false
    transactions.run(() => things.put({ id: 'b', tag: 'x' }))
    expect(state()).toEqual({ a: 'old', b: 'x' })
    expect(journal.appended).toHaveLength(1)
  })

  it('joins the one that is open', () => {
    const { things, journal, transactions, state } = setUp()
    const outer = () => {
      transactions.run(() => things.put({ id: 'b', tag: 'inner' }))
      expect(journal.appended).toEqual([])
      throw new Error('outer')
    }
    expect(() => transactions.run(outer)).toThrow('outer')
    expect(state()).toEqual({ a: 'old' })
  })

  it('tells once it is kept, never when it is taken back, and at once where none is open', () => {
    const { things, journal, transactions } = setUp()
    const told: string[] = []
    transactions.run(() => {
      transactions.whenKept(() => told.push('first'))
      things.put({ id: 'b', tag: 'x' })
      expect(told).toEqual([])
    })
    expect(told).toEqual(['first'])
    journal.failing = true
    const lost = () => {
      transactions.whenKept(() => told.push('lost'))
      things.put({ id: 'c', tag: 'x' })
    }
    expect(() => transactions.run(lost)).toThrow()
    transactions.whenKept(() => told.push('at once'))
    expect(told).toEqual(['first', 'at once'])
  })

  it('lets those who are told begin another', () => {
    const { things, transactions, state } = setUp()
    transactions.run(() =>
      transactions.whenKept(() => transactions.run(() => things.put({ id: 'b', tag: 'x' }))),
    )
    expect(state()).toEqual({ a: 'old', b: 'x' })
  })

  it('is not needed for a single change', () => {
    const { things, journal } = setUp()
    things.put({ id: 'b', tag: 'x' })
    things.delete('a')
    expect(journal.appended).toEqual([
      [{ table: 'things', id: 'b', record: { id: 'b', tag: 'x' } }],
      [{ table: 'things', id: 'a', record: null }],
    ])
  })

  it('leaves journal and tables alike, whatever is changed, taken back or refused', () => {
    const step = fc.record({
      changes: fc.array(
        fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.option(fc.string({ maxLength: 3 }))),
      ),
      end: fc.constantFrom('kept', 'kept', 'thrown', 'journal fails'),
    })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const { things, journal, transactions, state } = setUp()
        const kept = new Map<string, unknown>([['a', 'old']])
        for (const { changes, end } of steps) {
          journal.failing = end === 'journal fails'
          const before = state()
          const work = () => {
            for (const [id, tag] of changes) {
              if (tag === null) things.delete(id)
              else things.put({ id, tag })
            }
            if (end === 'thrown') throw new Error('thrown')
          }
          try {
            transactions.run(work)
          } catch {
            expect(state()).toEqual(before)
          }
          for (const { id, record } of journal.appended.splice(0).flat()) {
            if (record) kept.set(id, (record as Thing).tag)
            else kept.delete(id)
          }
          expect(Object.fromEntries(kept)).toEqual(state())
        }
      }),
    )
  })
})
