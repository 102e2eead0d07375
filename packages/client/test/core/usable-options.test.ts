import { createRiskClient } from '@boom-risk/client'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { session } from '../support/answers.ts'
import { usableOptions } from '../../src/core/usable-options.ts'

const required = { baseUrl: 'https://risk.example.com', getToken: () => 'token' }

describe('options of a client', () => {
  afterEach(() => vi.restoreAllMocks())

  it('that are of no use have their default, and a warning each that names them', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    const wrong = {
      deadlineMs: '10',
      tryTimeoutMs: 0,
      retries: 1.5,
      maxRetryAfterMs: -1,
      riskFreshMs: Number.NaN,
      riskStaleMs: null,
      fetch: 'x',
      shareEvents: 'no',
    }
    const fine = { ...required, maxCacheEntries: 10, random: () => 0, onRequest: undefined }
    const options = usableOptions({ ...fine, ...wrong } as never)
    expect({ ...options }).toEqual(fine)
    expect(warn.mock.calls.map(([said]) => /`(\w+)`/.exec(String(said))?.[1])).toEqual(Object.keys(wrong))
  })

  it('may be frozen', () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    const options = usableOptions(Object.freeze({ ...required, retries: -1 }))
    expect({ ...options }).toEqual(required)
  })

  it.each([Infinity, 3_000_000_000])('may give a call %d ms', async (deadlineMs) => {
    const client = createRiskClient({
      ...required,
      deadlineMs,
      tryTimeoutMs: deadlineMs,
      fetch: async () => {
        await new Promise((resolve) => setTimeout(resolve, 20))
        return Response.json(session)
      },
    })
    expect(await client.session.get()).toEqual(session)
    client.close()
  })

  it('may be without end', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    expect(usableOptions({ ...required, riskStaleMs: Infinity }).riskStaleMs).toBe(Infinity)
    expect(warn).not.toHaveBeenCalled()
  })

  it('are checked by createRiskClient() as by configure()', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    const client = createRiskClient({ ...required, deadlineMs: 'soon' } as never)
    expect(client.core.http.deadlineMs).toBe(10_000)
    expect(warn).toHaveBeenCalledTimes(1)
    client.close()
  })

  it.each([null, undefined, 'https://risk.example.com'])(
    'say what is missing where there are none: %s',
    (none) => {
      expect(() => createRiskClient(none as never)).toThrow(/`baseUrl` must be/)
    },
  )
})
