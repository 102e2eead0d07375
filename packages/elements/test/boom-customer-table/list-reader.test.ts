import { expect, it } from 'vitest'
import type { BoomTableClient, ListQuery, Row } from '../../src/boom-customer-table/client.ts'
import { ListReader } from '../../src/boom-customer-table/export/list-reader.ts'

const QUERY = { filter: {}, sort: { by: 'lastReturnAt', direction: 'desc' } } as unknown as ListQuery
const ROWS = [{ id: 'c1' }] as unknown as readonly Row[]

/** Leads from each page to the cursor of its turn. */
function reader(cursors: readonly (string | null)[]) {
  const asked: unknown[] = []
  const client = {
    boomCustomers: {
      search: (search: { cursor?: string }) => {
        const nextCursor = cursors[asked.length % cursors.length]
        asked.push(search.cursor)
        return Promise.resolve({ items: ROWS, total: 1, nextCursor })
      },
    },
  } as unknown as BoomTableClient
  return { asked, list: new ListReader(client, QUERY) }
}

async function read(list: ListReader): Promise<number> {
  let batches = 0
  for await (const _ of list.read(new AbortController().signal)) if (++batches > 20) break
  return batches
}

it('S0-19 an export of a list whose pages lead back to each other ends, and no page is in it twice', async () => {
  const { asked, list } = reader(['a', 'b'])
  await expect(read(list)).rejects.toThrow('endless list')
  expect(asked).toEqual([undefined, 'a', 'b'])
  // Going on where it was cut finds no other way.
  await expect(read(list)).rejects.toThrow('endless list')
})

it('S0-19 an export of a list that ends is whole', async () => {
  const { asked, list } = reader(['a', 'b', null])
  expect(await read(list)).toBe(3)
  expect(asked).toEqual([undefined, 'a', 'b'])
})
