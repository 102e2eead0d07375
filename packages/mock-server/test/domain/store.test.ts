import { describe, expect, it } from 'vitest'
import { GroupIndex } from '../../src/domain/store/group-index.ts'
import { Table } from '../../src/domain/store/table.ts'

interface Thing {
  readonly id: string
  readonly tags: readonly string[]
}

const thing = (id: string, ...tags: string[]): Thing => ({ id, tags })

const setUp = () => {
  const table = new Table<Thing>()
  table.put(thing('a', 'red'))
  const byTag = table.addIndex(new GroupIndex<string, Thing>(({ tags }) => tags))
  return { table, byTag }
}
const ids = (things: readonly Thing[]) => things.map(({ id }) => id)

describe('a table with an index', () => {
  it('finds what was there before the index, and what came after', () => {
    const { table, byTag } = setUp()
    table.put(thing('b', 'red', 'blue'))
    expect(ids(byTag.get('red'))).toEqual(['a', 'b'])
    expect(ids(byTag.get('blue'))).toEqual(['b'])
    expect(byTag.get('green')).toEqual([])
    expect([...table.values()]).toHaveLength(2)
  })

  it('follows a record to its new keys and keeps its place under those it keeps', () => {
    const { table, byTag } = setUp()
    table.put(thing('b', 'red'))
    const moved = thing('a', 'red', 'green')
    table.put(moved)
    expect(byTag.get('red')[0]).toBe(moved)
    expect(ids(byTag.get('red'))).toEqual(['a', 'b'])
    table.put(thing('a', 'green'))
    expect(ids(byTag.get('red'))).toEqual(['b'])
    expect(ids(byTag.get('green'))).toEqual(['a'])
  })

  it('forgets what is deleted', () => {
    const { table, byTag } = setUp()
    expect(table.delete('a')).toBe(true)
    expect(table.delete('a')).toBe(false)
    expect(table.get('a')).toBeUndefined()
    expect(byTag.get('red')).toEqual([])
    expect(table.size).toBe(0)
  })
})
