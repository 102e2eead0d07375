import { describe, expect, it } from 'vitest'
import { CARD_COLUMNS, CARD_LINES } from '../../../src/boom-customer-table/columns/index.ts'
import { cardPlaces } from '../../../src/boom-customer-table/styles/cards.ts'

describe('columns on cards', () => {
  it('are read line by line', () => {
    const read = ['level', 'reports', 'returnRate', 'network', 'lastReturn', 'status']
    expect(CARD_COLUMNS.map(({ id }) => id)).toEqual(read)
  })

  it('stand where each says, on lines that are all used, and no two in one place', () => {
    const places = CARD_COLUMNS.flatMap(({ line, at }) =>
      at === 'whole' ? [`${line} start`, `${line} end`] : [`${line} ${at}`],
    )
    expect(places).toHaveLength(new Set(places).size)
    expect(new Set(CARD_COLUMNS.map(({ line }) => line)).size).toBe(CARD_LINES)
    for (const { id } of CARD_COLUMNS) expect(cardPlaces.cssText).toContain(`.cards .${id}{grid-area:`)
  })
})
