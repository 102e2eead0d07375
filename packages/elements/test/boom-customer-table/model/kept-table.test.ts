import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { COLUMN_IDS, MOST_WIDTH } from '../../../src/boom-customer-table/model/columns.ts'
import {
  filterQuery,
  MOST_FILTERS,
  NOTHING_KEPT,
  readFilter,
  readKept,
} from '../../../src/boom-customer-table/model/kept-table.ts'
import { DEFAULT_VIEW, normalizeView, parseView } from '../../../src/boom-customer-table/model/view-state.ts'
import { TableMemory, type TableStorage } from '../../../src/boom-customer-table/table-memory.ts'

function storage(
  entries: Record<string, string> = {},
): TableStorage & { readonly entries: Record<string, string> } {
  return {
    entries,
    getItem: (key) => entries[key] ?? null,
    setItem: (key, value) => void (entries[key] = value),
  }
}

const refuse = () => {
  throw new DOMException('no', 'SecurityError')
}

describe('what is kept of a table', () => {
  it('is read leniently, whoever wrote it', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.constant(null)), (stored) => {
        const kept = readKept(stored)
        expect(readKept(JSON.stringify(kept))).toEqual(kept)
        if (kept.columns) expect(normalizeView({ columns: kept.columns }).columns).toEqual(kept.columns)
      }),
    )
    const hostile = {
      columns: ['reports', 'constructor', 'reports', 4, 'level'],
      widths: { level: 1e9, customer: -4, status: '12', __proto__: 3, toString: 8, network: 12 },
      density: 'huge',
      filters: [
        null,
        { name: '  ', query: 'level=high' },
        { name: 'Cao', query: 'level=high.evil&sort=__proto__&columns=level' },
        { name: 'Số', query: 'q=0987654321' },
        ...Array.from({ length: 90 }, (_, i) => ({ name: `n${i}`, query: '' })),
      ],
      evil: 1,
    }
    const kept = readKept(JSON.stringify(hostile))
    expect(kept.columns).toEqual(['reports', 'level'])
    expect(kept.widths).toEqual({ level: MOST_WIDTH, network: 12 })
    expect(kept.density).toBeNull()
    expect(kept.filters.slice(0, 2)).toEqual([
      { name: 'Cao', query: 'level=high' },
      { name: 'Số', query: '' },
    ])
    expect(kept.filters).toHaveLength(MOST_FILTERS)
  })

  it('of an older version, or of none, is the standard', () => {
    for (const stored of [null, '', '{}', '[]', '7', '{"columns":"level.network"}', '{"columns":'])
      expect(readKept(stored)).toEqual(NOTHING_KEPT)
  })

  it('X-10 keeps no phone number with a filter', () => {
    const view = normalizeView({ text: '0987 654 321', levels: ['high'], columns: [], density: 'compact' })
    expect(filterQuery(view)).toBe('level=high')
    expect(readFilter('q=Hà&level=low&columns=level')).toEqual({
      text: 'Hà',
      levels: ['low'],
      status: null,
      sort: DEFAULT_VIEW.sort,
    })
  })
})

/** One that tells nobody what changed. */
const memoryOf = (store: () => TableStorage | null, shop: () => string | undefined = () => 's1') =>
  new TableMemory({ storage: store, shop, changed: () => {} })

describe('the memory of a table', () => {
  it('is each shop’s own, and gives way to what a host says', () => {
    const store = storage()
    let shop: string | undefined
    const memory = memoryOf(
      () => store,
      () => shop,
    )
    expect(memory.fill(DEFAULT_VIEW)).toEqual(DEFAULT_VIEW)
    shop = 's1'
    memory.keepLook({ ...DEFAULT_VIEW, columns: ['network', 'level'], density: 'compact' })
    expect(memory.fill(DEFAULT_VIEW)).toMatchObject({ columns: ['network', 'level'], density: 'compact' })
    expect(memory.fill(parseView('columns=level')).columns).toEqual(['level'])
    shop = 's2'
    expect(memory.fill(DEFAULT_VIEW)).toEqual(DEFAULT_VIEW)
    shop = 's1'
    expect(memory.now.columns).toEqual(['network', 'level'])
    memory.keepLook(DEFAULT_VIEW)
    expect(memory.fill(DEFAULT_VIEW)).toEqual(DEFAULT_VIEW)
    expect(Object.keys(store.entries)).toEqual(['boom-table:s1'])
  })

  it('takes nothing back that another tab kept', () => {
    const store = storage()
    const [one, other] = [1, 2].map(() => memoryOf(() => store))
    expect(one!.now).toEqual(other!.now)
    one!.change(() => ({ filters: [{ name: 'Cao', query: 'level=high' }] }))
    other!.change(() => ({ widths: { level: 20 } }))
    expect(readKept(store.entries['boom-table:s1']!)).toMatchObject({
      filters: [{ name: 'Cao' }],
      widths: { level: 20 },
    })
  })

  it('lives without a store, with one that refuses, and with one that is full', () => {
    const stores: (() => TableStorage | null)[] = [
      () => null,
      refuse,
      () => ({ getItem: refuse, setItem: refuse }),
      () => ({ getItem: () => null, setItem: refuse }),
    ]
    for (const store of stores) {
      const memory = memoryOf(store)
      memory.change(() => ({ columns: [COLUMN_IDS[0]], widths: { level: 14 } }))
      memory.change(() => ({ density: 'compact' }))
      expect(memory.now).toEqual({
        ...NOTHING_KEPT,
        columns: ['level'],
        widths: { level: 14 },
        density: 'compact',
      })
    }
  })
})
