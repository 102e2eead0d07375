import { expect, it } from 'vitest'
import { actorOfToken, deskToken } from '../../../src/domain/access.ts'
import { createDomain } from '../../../src/domain/create-domain.ts'
import { searchCustomers } from '../../../src/domain/customers/search.ts'

it('a page has fifty customers unless told, and the next one goes on behind them', () => {
  const domain = createDomain({ customers: 1000 })
  const actor = actorOfToken(domain.store, deskToken(1, 'owner'))!
  const first = searchCustomers(domain, actor, 'all', {})
  expect(first.total).toBeGreaterThan(100)
  expect(first.rows).toHaveLength(50)
  const next = searchCustomers(domain, actor, 'all', { cursor: first.nextCursor ?? '', limit: 51 })
  expect(next.rows).toHaveLength(51)
  expect(next.rows).toEqual(searchCustomers(domain, actor, 'all', { offset: 50, limit: 51 }).rows)
})
