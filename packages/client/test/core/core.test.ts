import { afterEach, describe, expect, it, vi } from 'vitest'
import { createCore, createRiskClient, riskResource, type GetToken } from '../../src/index.ts'
import { assess, session } from '../support/answers.ts'
import { json, startServer } from '../support/test-server.ts'

const getToken = () => 'token-1'

describe('createCore', () => {
  afterEach(() => vi.unstubAllGlobals())

  it('says what is wrong with its options, and how to put it right', () => {
    expect(() => createCore({ baseUrl: '/risk', getToken })).toThrow(/`baseUrl`/)
    const options = { baseUrl: 'https://risk.example.com', getToken: 'token-1' as unknown as GetToken }
    expect(() => createCore(options)).toThrow(/`getToken` must be a function/)
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
  it('has the resources by noun', async () => {
    const server = await startServer(assess, json(session))
    const client = createRiskClient({ baseUrl: server.url, getToken })
    expect(await client.risk.assess('0987654321')).toMatchObject({ level: 'medium' })
    expect(await client.session.get()).toEqual(session)
    client.reset()
    expect(client.risk.peek('0987654321')).toBeUndefined()
  })
})
