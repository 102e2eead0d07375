import { expect, it } from 'vitest'
import { createDomain } from '../../../src/domain/create-domain.ts'
import { Cursors } from '../../../src/domain/lists/cursors.ts'
import { Refusal } from '../../../src/domain/refusal.ts'

it('a cursor holds until ten thousand others came after it', () => {
  const { lists, defaultShop } = createDomain({ customers: 0 })
  const [row] = lists.rows(defaultShop.id)
  if (!row) throw new Error('the shop has nobody')
  let made = 0
  const cursors = new Cursors(() => `cur_${made++}`)
  for (let i = 0; i < 10_000; i++) cursors.create(row, 'all')
  expect(cursors.open('cur_0', 'all')).toBe(row)
  // Used just now, that one is the newest; the second is the oldest.
  cursors.create(row, 'all')
  expect(() => cursors.open('cur_1', 'all')).toThrow(Refusal)
  for (const kept of ['cur_0', 'cur_2', 'cur_10000']) expect(cursors.open(kept, 'all')).toBe(row)
})
