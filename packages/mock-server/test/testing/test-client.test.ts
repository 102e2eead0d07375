import { isForbiddenError, isNetworkError } from '@boom-risk/client'
import { BOUNDARY_CUSTOMERS, createMockServer } from '@boom-risk/mock-server'
import {
  createTestClient,
  inMemoryFetch,
  TEST_BASE_URL,
  type TestClientOptions,
} from '@boom-risk/mock-server/testing'
import { describe, expect, it, onTestFinished } from 'vitest'

const PHONE = '+84987654321'

function testClient(options: TestClientOptions = {}) {
  const made = createTestClient(options)
  onTestFinished(made.close)
  return made
}

describe('createTestClient', () => {
  it('answers with the sample customers, without a network', async () => {
    const { client } = testClient()
    expect(await client.risk.assess(PHONE)).toMatchObject({
      level: 'high',
      shop: { shipped: 4, returned: 3 },
    })
    const { items } = await client.customers.search({ limit: 200 })
    expect(items.length).toBeGreaterThanOrEqual(BOUNDARY_CUSTOMERS.length)
  })

  it('is one employee of one shop, by role', async () => {
    const { client, server } = testClient({ role: 'read_only', shop: 3 })
    expect(await client.session.get()).toMatchObject({
      shop: { id: 'shop_3' },
      employee: { role: 'read_only' },
    })
    const denied = client.customers.create({ psid: '123456789' })
    await expect(denied).rejects.toSatisfy(isForbiddenError)
    expect(server.domain.store.customersByIdentity.get('shop_3 psid 123456789')).toEqual([])
  })

  it('shares a server between two employees', async () => {
    const owner = testClient()
    const staff = testClient({ role: 'staff', server: owner.server })
    const { id } = await owner.client.customers.create({ psid: '123456789' })
    await staff.client.notes.create(id, 'Gọi trước khi giao')
    expect((await owner.client.notes.list(id)).items[0]?.text).toBe('Gọi trước khi giao')
  })

  it('fails as the server is told to', async () => {
    const { client, server } = testClient({ client: { retries: 0 } })
    server.faults.change({ offline: true })
    await expect(client.session.get()).rejects.toSatisfy(isNetworkError)
    server.faults.change({ offline: false })
    expect((await client.session.get()).permissions).toContain('customers.write')
  })

  it('ends with the reason of an abort while an answer is waited for', async () => {
    const { client, server } = testClient()
    server.faults.change({ latencyMs: 60_000 })
    const leaving = new AbortController()
    const answer = client.session.get({ signal: leaving.signal })
    leaving.abort(new Error('gone'))
    await expect(answer).rejects.toThrow('gone')
  })
})

describe('inMemoryFetch', () => {
  it('keeps a path prefix to itself, and knows no other address', async () => {
    const fetch = inMemoryFetch(createMockServer({ customers: 20 }), `${TEST_BASE_URL}/api/`)
    const headers = { authorization: 'Bearer dev-1-owner' }
    expect((await fetch(`${TEST_BASE_URL}/api/v1/session`, { headers })).status).toBe(200)
    await expect(fetch(`${TEST_BASE_URL}/v1/session`, { headers })).rejects.toThrow(TypeError)
  })

  it('does not begin what was given up already', async () => {
    const fetch = inMemoryFetch(createMockServer({ customers: 20 }), TEST_BASE_URL)
    await expect(fetch(`${TEST_BASE_URL}/v1/session`, { signal: AbortSignal.abort('gone') })).rejects.toBe(
      'gone',
    )
  })
})
