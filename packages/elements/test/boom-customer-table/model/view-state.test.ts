import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { COLUMN_IDS, SORT_FIELDS } from '../../../src/boom-customer-table/model/columns.ts'
import {
  DEFAULT_VIEW,
  filterOf,
  formatView,
  isFiltered,
  LIST_LEVELS,
  normalizeView,
  parseView,
  type TableView,
} from '../../../src/boom-customer-table/model/view-state.ts'

const view: fc.Arbitrary<TableView> = fc
  .record({
    text: fc.oneof(fc.constantFrom('', 'Thu Hà', 'Nguyễn 2'), fc.string({ unit: 'grapheme', maxLength: 30 })),
    levels: fc.subarray([...LIST_LEVELS]),
    status: fc.constantFrom('active', 'inactive', null),
    sort: fc.record({
      by: fc.constantFrom(...SORT_FIELDS),
      direction: fc.constantFrom('ascending', 'descending'),
    }),
    columns: fc.shuffledSubarray([...COLUMN_IDS]),
    density: fc.constantFrom('comfortable', 'compact'),
  })
  .map((record) => normalizeView(record as TableView))

describe('the view as a query string', () => {
  it('reads back what it wrote', () => {
    fc.assert(
      fc.property(view, (state) => {
        const read = parseView(formatView(state))
        expect({ ...read, text: '' }).toEqual({ ...state, text: '' })
        expect(['', state.text.trim()]).toContain(read.text)
      }),
    )
    expect(parseView(formatView({ ...DEFAULT_VIEW, text: 'Thu Hà' })).text).toBe('Thu Hà')
  })

  it('is empty at the defaults and short otherwise', () => {
    expect(formatView(DEFAULT_VIEW)).toBe('')
    expect(
      formatView({ ...DEFAULT_VIEW, levels: ['high'], sort: { by: 'reports', direction: 'descending' } }),
    ).toBe('level=high&sort=-reports')
  })

  it('takes any text without failing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webQueryParameters()), (text) => {
        const read = parseView(text)
        expect(normalizeView(read)).toEqual(read)
      }),
    )
    expect(parseView('level=high.none.evil&sort=__proto__&columns=x&density=huge&status=gone')).toEqual({
      ...DEFAULT_VIEW,
      levels: ['high'],
      columns: [],
    })
  })

  it('X-10 holds no phone number, however it is typed', () => {
    const digit = fc.constantFrom('0', '3', '8', '9', '０', '５', '９', '٣')
    const gap = fc.constantFrom('', ' ', '.', '-', '\u00A0', '\u200B')
    const phone = fc
      .array(fc.tuple(digit, gap), { minLength: 7, maxLength: 14 })
      .map((parts) => parts.flat().join(''))
    fc.assert(
      fc.property(phone, fc.constantFrom('', '+84', 'Hà '), (number, before) => {
        expect(formatView({ ...DEFAULT_VIEW, text: before + number })).toBe('')
      }),
    )
  })

  it('becomes the filter of a search', () => {
    expect(filterOf(DEFAULT_VIEW)).toEqual({})
    expect(isFiltered(DEFAULT_VIEW)).toBe(false)
    const narrowed: TableView = { ...DEFAULT_VIEW, text: ' Hà ', levels: ['low'], status: 'inactive' }
    expect(filterOf(narrowed)).toEqual({ text: 'Hà', levels: ['low'], status: 'inactive' })
    expect(isFiltered(narrowed)).toBe(true)
  })
})
