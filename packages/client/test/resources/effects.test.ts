import { describe, expect, it } from 'vitest'
import { LIVE_EVENT_TYPES, type LiveEventType } from '../../src/contract/events.ts'
import { riskResource } from '../../src/index.ts'
import { boomCustomersResource, ordersResource } from '../../src/resources/index.ts'
import { changes } from '../../src/resources/changes.ts'
import { keys, touchedBy } from '../../src/resources/effects.ts'
import { assessment } from '../support/answers.ts'
import { customer } from '../support/examples.ts'
import { setup } from '../support/setup.ts'
import { json } from '../support/test-server.ts'

const lifetime = { freshMs: 60_000, staleMs: 600_000 }

/** Everything that can be held, of two customers. */
const places = {
  session: keys.session(),
  'risk of a': keys.risk('+84987654321'),
  'risk of nobody': keys.risk('+84912345678'),
  'profile of a': keys.customer('a'),
  'profile of b': keys.customer('b'),
  'notes of a': keys.customerPart('a', 'notes', '{}'),
  'orders of a': keys.customerPart('a', 'orders', '{}'),
  'reports of a': keys.customerPart('a', 'reports', '{}'),
  'returns of a': keys.customerPart('a', 'returns', '{}'),
  'reports of b': keys.customerPart('b', 'reports', '{}'),
  'report search': keys.reportSearch('{}'),
  resolved: keys.resolved('{}'),
  search: keys.search('boom', '{}'),
  suggestions: keys.suggestions('{}'),
  summary: keys.boomSummary('{}'),
  'custom fields': keys.customFields(),
}

/** What is no longer held after a change to customer `a`. */
async function dropped(
  type: LiveEventType,
  customerIds: readonly string[] | null,
): Promise<readonly string[]> {
  const { core } = await setup([json({})])
  const values: Record<string, unknown> = {
    'risk of a': assessment('+84987654321', { customerId: 'a' }),
    'risk of nobody': assessment('+84912345678'),
  }
  for (const [name, key] of Object.entries(places))
    core.cache.set<unknown>(key, values[name] ?? name, lifetime)
  changes(core).heard({ type, customerIds })
  return Object.entries(places).flatMap(([name, key]) =>
    core.cache.peek<unknown>(key) === undefined ? [name] : [],
  )
}

describe('the effects of a change', () => {
  it.each<[LiveEventType, readonly string[]]>([
    ['customer.created', ['risk of a', 'risk of nobody', 'resolved', 'search', 'suggestions', 'summary']],
    ['customer.updated', ['risk of a', 'profile of a', 'resolved', 'search', 'suggestions', 'summary']],
    [
      'report.created',
      ['risk of a', 'profile of a', 'reports of a', 'report search', 'search', 'suggestions'],
    ],
    [
      'report.updated',
      ['risk of a', 'profile of a', 'reports of a', 'report search', 'search', 'suggestions'],
    ],
    [
      'order.created',
      ['risk of a', 'profile of a', 'orders of a', 'returns of a', 'search', 'suggestions', 'summary'],
    ],
    [
      'order.updated',
      ['risk of a', 'profile of a', 'orders of a', 'returns of a', 'search', 'suggestions', 'summary'],
    ],
    ['note.created', ['notes of a']],
    ['note.updated', ['notes of a']],
    ['note.deleted', ['notes of a']],
    ['custom_fields.updated', ['profile of a', 'custom fields']],
    ['session.updated', Object.keys(places)],
    ['stream.reset', Object.keys(places)],
    ['unknown', Object.keys(places)],
  ])('%s', async (type, expected) => {
    expect(await dropped(type, ['a'])).toEqual(expected)
  })

  it('of many customers concern all of them', async () => {
    expect(await dropped('report.updated', null)).toEqual([
      'risk of a',
      'risk of nobody',
      ...Object.keys(places).filter((name) => / of [ab]$/.test(name) && !name.startsWith('risk')),
      'report search',
      'search',
      'suggestions',
    ])
  })

  it('are known for every kind of event', () => {
    for (const type of LIVE_EVENT_TYPES)
      expect(touchedBy({ type, customerIds: null }).length).toBeGreaterThan(0)
  })

  it('leave alone what is of the new version already', async () => {
    const { core } = await setup([json({})])
    const key = keys.customer(customer.id)
    const { id } = customer
    const change = { type: 'customer.updated', customerIds: [id] } as const
    core.cache.set(key, customer, lifetime)
    changes(core).heard({ ...change, entity: customer })
    expect(core.cache.peek(key)).toBe(customer)
    // A report's version says nothing of the customer.
    changes(core).heard({ type: 'report.created', customerIds: [id], entity: customer })
    expect(core.cache.peek(key)).toBeUndefined()
    core.cache.set(key, customer, lifetime)
    changes(core).heard({ ...change, entity: { id, version: 'newer' } })
    expect(core.cache.peek(key)).toBeUndefined()
  })

  it('X-9 leave alone a page that holds an order of the new version, and tell its list of others only', async () => {
    const { core } = await setup([json({})])
    const orders = ordersResource(core)
    const page = { items: [{ id: 'o1', version: '2' }], total: 1, nextCursor: null } as never
    const key = keys.customerPart('a', 'orders', '{}')
    const told: string[] = []
    orders.subscribe('a', () => told.push('a'))
    orders.subscribe('b', () => told.push('b'))
    const heard = (version: string) =>
      changes(core).heard({ type: 'order.updated', customerIds: ['a'], entity: { id: 'o1', version } })
    core.cache.set<unknown>(key, page, lifetime)
    heard('2')
    expect([core.cache.peek(key), told]).toEqual([page, []])
    heard('3')
    expect([core.cache.peek(key), told]).toEqual([undefined, ['a']])
    // Nothing is held: what is on the screen may be of any age.
    heard('3')
    expect(told).toEqual(['a', 'a'])
  })

  it('X-9 name those of a list of customers whom they concern, if they can', async () => {
    const { core } = await setup([json({})])
    const told: unknown[] = []
    boomCustomersResource(core).subscribeSearch((ids) => told.push(ids))
    for (const [type, ids] of [
      ['customer.updated', ['a']],
      ['customer.created', ['b']],
      ['order.updated', null],
      ['note.created', ['a']],
      ['stream.reset', null],
    ] as const)
      changes(core).heard({ type, customerIds: ids })
    expect(told).toEqual([['a'], null, null, null])
  })

  it('tell badges of the customer, and no others', async () => {
    const { core } = await setup([json({})])
    const told: string[] = []
    const risk = riskResource(core)
    core.cache.set(keys.risk('+84987654321'), assessment('+84987654321', { customerId: 'a' }), lifetime)
    core.cache.set(keys.risk('+84912345678'), assessment('+84912345678', { customerId: 'b' }), lifetime)
    risk.subscribe('0987654321', () => told.push('a'))
    risk.subscribe('0912345678', () => told.push('b'))
    changes(core).heard({ type: 'report.created', customerIds: ['a'] })
    expect(told).toEqual(['a'])
  })
})
