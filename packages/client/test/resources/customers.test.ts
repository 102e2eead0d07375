import { describe, expect, it, vi } from 'vitest'
import type { Customer } from '../../src/contract/customer.ts'
import { boomCustomersResource } from '../../src/resources/boom-customers.ts'
import { changes } from '../../src/resources/changes.ts'
import { customersResource } from '../../src/resources/customers.ts'
import { customer, exampleServer, operationOf } from '../support/examples.ts'
import { rejection, setup } from '../support/setup.ts'
import { json, problem, type Reply, type Seen } from '../support/test-server.ts'

const { id } = customer
const calls = (seen: readonly Seen[]) => seen.map(operationOf)

async function customers(others: Parameters<typeof exampleServer>[0] = {}) {
  const { core, server, clock } = await setup([exampleServer(others)], { retries: 0 })
  return { core, server, clock, resource: customersResource(core) }
}

const page = (cursor: string | null): Reply =>
  json({
    items: [],
    total: 3,
    nextCursor: cursor,
    countsByLevel: { none: 0, low: 1, medium: 1, high: 1 },
    maxOffset: 9,
  })

describe('customers.get', () => {
  it('is at hand when somebody comes back, and checked behind it', async () => {
    const { resource, server, clock } = await customers()
    expect(resource.peek(id)).toBeUndefined()
    expect(await resource.get(id)).toEqual(customer)
    expect(resource.peek(id)).toEqual(customer)
    clock.advance(29_999)
    await resource.get(id)
    expect(server.seen).toHaveLength(1)
    clock.advance(1)
    expect(await resource.get(id)).toEqual(customer)
    await resource.get(id, { fresh: true })
    expect(calls(server.seen)).toEqual(['getCustomer', 'getCustomer'])
  })

  it('tells who subscribed', async () => {
    const { core, resource } = await customers()
    const told = vi.fn<(customer?: Customer) => void>()
    const end = resource.subscribe(id, told)
    await resource.get(id)
    changes(core).heard({ type: 'customer.updated', customerIds: [id] })
    end()
    expect(told.mock.calls).toEqual([[customer], [undefined]])
  })
})

describe('customers.resolve', () => {
  it('does not overwrite what was heard of while its answer was on the way', async () => {
    const held = Promise.withResolvers<void>()
    const { core, resource, server } = await customers({
      resolveCustomer: (response, seen) => void held.promise.then(() => json({ customer })(response, seen)),
    })
    const resolved = resource.resolve({ phone: '+84987654321' })
    await vi.waitUntil(() => server.seen.length === 1)
    changes(core).heard({ type: 'customer.updated', customerIds: [id], entity: { id, version: '9' } })
    held.resolve()
    await resolved
    expect(calls(server.seen)).toEqual(['resolveCustomer', 'getCustomer'])
  })

  it('finds by any key, holds the customer in one place, and asks once', async () => {
    const { resource, server } = await customers()
    expect(await resource.resolve({ phone: '+84987654321' })).toEqual(customer)
    expect(await resource.resolve({ phone: '+84987654321' })).toEqual(customer)
    expect(await resource.get(id)).toEqual(customer)
    expect(calls(server.seen)).toEqual(['resolveCustomer'])
    expect(server.seen[0]!.url).toBe('/v1/customers/resolve')
  })

  it('says that nobody is found', async () => {
    const { resource } = await customers({ resolveCustomer: json({ customer: null }) })
    expect(await resource.resolve({ externalId: 'x' })).toBeNull()
  })
})

describe('lists', () => {
  it.each(['boom', 'all'] as const)(
    '%s: equal questions asked together are one request, and not kept',
    async (list) => {
      const { core, server, resource } = await customers()
      const { search } = list === 'boom' ? boomCustomersResource(core) : resource
      const [one, two] = await Promise.all([
        search({ filter: { status: 'active', text: 'hà' }, limit: 5 }),
        search({ limit: 5, filter: { text: 'hà', status: 'active' } }),
      ])
      expect(two).toBe(one)
      await search({ limit: 5, filter: { text: 'hà', status: 'active' } })
      expect(server.seen).toHaveLength(2)
    },
  )

  it.each(['boom', 'all'] as const)('%s: goes through the pages, each when it is wanted', async (list) => {
    const bodies: unknown[] = []
    const paged: Reply = (response, seen) => {
      bodies.push(JSON.parse(seen.body))
      page(['a', 'b', null][bodies.length - 1]!)(response, seen)
    }
    const { core, resource } = await customers({ searchBoomCustomers: paged, searchCustomers: paged })
    const pages = (list === 'boom' ? boomCustomersResource(core) : resource).pages({ limit: 1 })
    await pages.next()
    expect(bodies).toHaveLength(1)
    let rest = 0
    for await (const { items } of pages) rest += 1 + items.length
    expect(rest).toBe(2)
    expect(bodies).toEqual([{ limit: 1 }, { limit: 1, cursor: 'a' }, { limit: 1, cursor: 'b' }])
  })

  it('a list whose pages lead back to each other is not gone through for ever', async () => {
    let asked = 0
    const round: Reply = (response, seen) => page(['a', 'b'][asked++ % 2]!)(response, seen)
    const { resource } = await customers({ searchCustomers: round })
    const all = async () => {
      for await (const { items } of resource.pages({ limit: 1 })) if (asked > 20) return items
      return undefined
    }
    await expect(all()).rejects.toMatchObject({ name: 'ContractError', code: 'endless_list' })
    expect(asked).toBe(3)
  })

  it('the boom list can be asked for without any filter, and summed up', async () => {
    const { core, server } = await customers()
    const boom = boomCustomersResource(core)
    await boom.search()
    await boom.summary()
    await boom.summary({ days: 30 })
    await boom.summary({ days: 30 })
    expect(server.seen.map((seen) => seen.body || seen.url)).toEqual([
      '{}',
      '/v1/boom-customers/summary',
      '/v1/boom-customers/summary?days=30',
    ])
  })

  it('suggestions are kept while somebody types', async () => {
    const { resource, server } = await customers()
    await resource.suggest({ text: '0987' })
    await resource.suggest({ text: '0987' })
    expect(calls(server.seen)).toEqual(['suggestCustomers'])
  })
})

describe('writes', () => {
  it('S0-11 a status change drops what was suggested', async () => {
    const { resource, server } = await customers()
    await resource.suggest({ text: '0987' })
    await resource.update(id, { status: 'inactive' }, { version: '7' })
    await resource.suggest({ text: '0987' })
    expect(calls(server.seen)).toEqual(['suggestCustomers', 'updateCustomer', 'suggestCustomers'])
  })

  it('keep what they answer', async () => {
    const { resource, server } = await customers()
    expect(await resource.create({ psid: '1' })).toMatchObject({ version: '1' })
    expect(await resource.get(id)).toMatchObject({ version: '1' })
    await resource.refresh(id)
    expect(await resource.get(id)).toMatchObject({ version: '8' })
    expect(calls(server.seen)).toEqual(['createCustomer', 'refreshCustomer'])
  })

  it('of many tell of those who are named, or of many', async () => {
    const { core, resource } = await customers()
    const heard: unknown[] = []
    const end = changes(core).onMade((change) => heard.push(change.customerIds))
    await resource.changeStatus({ status: 'inactive', target: { ids: [id] } })
    await resource.changeStatus({
      status: 'inactive',
      target: { ids: Array.from({ length: 1001 }, (_, i) => `c${i}`) },
    })
    await resource.changeStatus({ status: 'inactive', target: { list: 'boom', filter: {} } })
    await resource.undoStatusChange('chg_1')
    end()
    await resource.undoStatusChange('chg_1')
    expect(heard).toEqual([[id], null, null, null])
  })

  it('make their change known even when they fail: the server may have done it', async () => {
    const { resource, server } = await customers({ createCustomer: problem(500) })
    await resource.suggest({ text: '0987' })
    await rejection(resource.create({ psid: '1' }))
    await resource.suggest({ text: '0987' })
    expect(calls(server.seen)).toEqual(['suggestCustomers', 'createCustomer', 'suggestCustomers'])
  })

  it('X-8 a revealed phone is not kept', async () => {
    const { resource, server } = await customers()
    expect(await resource.revealPhone(id, 'ph_71f0')).toMatchObject({ masked: false })
    await resource.revealPhone(id, 'ph_71f0')
    expect(calls(server.seen)).toEqual(['revealPhone', 'revealPhone'])
  })
})
