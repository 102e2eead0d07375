import { describe, expect, it } from 'vitest'
import { openState } from '../../src/domain/state.ts'
import type { Journal, SavedState } from '../../src/domain/transactions/journal.ts'

const TODAY = Date.UTC(2026, 10, 21)
const KEPT = { seed: 3, customers: 0, shop: 2, today: TODAY }

/** A journal that keeps what it is given in memory. */
function journalOf(saved: SavedState | null = null): Journal {
  let state = saved
  return {
    restore: () => state,
    begin: ({ origin, rows }) => {
      state = { origin, rows: [...rows] }
    },
    append: () => undefined,
  }
}

describe('the state of a server', () => {
  it('is made from seed 1, around shop 1, unless told', () => {
    const { origin } = openState({ customers: 0 }, TODAY, undefined)
    expect(origin).toEqual({ seed: 1, customers: 0, shop: 1, today: TODAY })
    expect(openState({ ...KEPT }, TODAY, undefined).origin).toEqual(KEPT)
  })

  it('is what the journal has kept, where nothing is asked for or the same', () => {
    const journal = journalOf()
    const { store } = openState(KEPT, TODAY, journal)
    for (const wanted of [{}, { seed: 3 }, { customers: 0, shop: 2 }, KEPT]) {
      const again = openState(wanted, TODAY + 86_400_000, journal)
      expect(again.origin).toEqual(KEPT)
      expect([...again.store.customers.values()]).toEqual([...store.customers.values()])
    }
  })

  it('is nothing where the journal’s was made from something else', () => {
    const journal = journalOf({ origin: KEPT, rows: [] })
    for (const wanted of [{ seed: 1 }, { customers: 5 }, { shop: 1 }, { seed: 3, shop: 3 }])
      expect(() => openState(wanted, TODAY, journal)).toThrow(RangeError)
  })
})
