import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { createCore, createRiskClient, riskResource, type GetToken } from '../../src/index.ts'
import { assess, session } from '../support/answers.ts'
import { customer, exampleServer } from '../support/examples.ts'
import { rejection } from '../support/setup.ts'
import { json, problem, startServer } from '../support/test-server.ts'
import { until } from '../support/until.ts'

const getToken = () => 'token-1'

describe('createCore', () => {
  afterEach(() => vi.unstubAllGlobals())

  it('says what is wrong with its options, and how to put it right', () => {
    expect(() => createCore({ baseUrl: '/risk', getToken })).toThrow(/`baseUrl`/)
    const options = { baseUrl: 'https://risk.example.com', getToken: 'token-1' as unknown as GetToken }
    expect(() => createCore(options)).toThrow(/`getToken` must be a function/)
  })

  it('takes no option from what a page has put on every object', async () => {
    const server = await startServer(assess)
    const stolen = vi.fn()
    const onEvery = Object.prototype as { fetch?: unknown }
    onEvery.fetch = stolen
    try {
      const core = createCore({ baseUrl: server.url, getToken })
      await riskResource(core).assess('0987654321')
    } finally {
      delete onEvery.fetch
    }
    expect(stolen).not.toHaveBeenCalled()
  })

  it('works with its defaults, on the real clock', async () => {
    const server = await startServer(assess)
    const core = createCore({ baseUrl: `${server.url}/risk/`, getToken })
    expect(await riskResource(core).assess('0987654321')).toMatchObject({ phone: '+84987654321' })
    expect(server.seen[0]!.url).toBe('/risk/v1/risk-assessments')
  })

  it('resolves a relative address against the page', async () => {
    const server = await startServer(assess)
    vi.stubGlobal('location', { href: `${server.url}/orders/new` })
    const core = createCore({ baseUrl: '/risk', getToken })
    await riskResource(core).assess('0987654321')
    expect(server.seen[0]!.url).toBe('/risk/v1/risk-assessments')
  })
})

describe('createRiskClient', () => {
  it('has the resources by noun, and forgets what it knows', async () => {
    const server = await startServer(assess, json(session))
    const client = createRiskClient({ baseUrl: server.url, getToken })
    onTestFinished(client.close)
    expect(await client.risk.assess('0987654321')).toMatchObject({ level: 'medium' })
    expect(await client.session.get()).toEqual(session)
    client.reset()
    expect(client.risk.peek('0987654321')).toBeUndefined()
    expect(client.events.state).toBe('off')
  })

  it('leaves an API alone that fails again and again', async () => {
    const server = await startServer(problem(500))
    const client = createRiskClient({
      baseUrl: server.url,
      getToken,
      retries: 0,
      fetch: (...call) => fetch(...call),
    })
    onTestFinished(client.close)
    for (let i = 0; i < 5; i++)
      expect(await rejection(client.session.get())).toMatchObject({ name: 'ServerError' })
    expect(await rejection(client.session.get())).toMatchObject({ name: 'CircuitOpenError' })
    expect(server.seen).toHaveLength(5)
  })

  it('tells its other tabs of what it changes', async () => {
    const server = await startServer(exampleServer())
    const tabs = [1, 2].map(() => createRiskClient({ baseUrl: server.url, getToken }))
    for (const tab of tabs) onTestFinished(tab.close)
    await tabs[1]!.customers.get(customer.id)
    await tabs[0]!.customers.update(customer.id, { status: 'inactive' }, { version: '7' })
    await until(() => tabs[1]!.customers.peek(customer.id) === undefined)
  })

  it('complains of what is no way to a token', () => {
    const options = { baseUrl: 'https://risk.example.com', getToken: undefined as unknown as GetToken }
    expect(() => createRiskClient(options)).toThrow(/`getToken` must be a function/)
  })
})
