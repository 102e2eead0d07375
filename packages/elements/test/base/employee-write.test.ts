import type { Session } from '@boom-risk/client'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { EmployeeChangedError, employeeWrite } from '../../src/base/employee-write.ts'

const lost = (name = 'NetworkError') => Object.assign(new Error('no line'), { name, retryable: true })
const sessionOf = (employee: string) => ({ shop: { id: 'shop_1' }, employee: { id: employee } }) as Session

/** A counter where somebody is signed in, and what reached the server in whose time. */
function counter() {
  const state = { employee: 'lan', asked: [] as boolean[] }
  const client = {
    session: {
      get: async ({ fresh = false } = {}) => {
        state.asked.push(fresh)
        return sessionOf(state.employee)
      },
    },
  }
  return { state, client }
}

describe('a write of one employee', () => {
  beforeEach(() => {
    vi.useFakeTimers()
    vi.stubGlobal('addEventListener', () => {})
    vi.stubGlobal('removeEventListener', () => {})
  })
  afterEach(() => {
    vi.useRealTimers()
    vi.unstubAllGlobals()
  })

  it('is tried again under its key while they are signed in', async () => {
    const { client } = counter()
    const keys: string[] = []
    const written = employeeWrite(
      client,
      async ({ idempotencyKey }) => {
        keys.push(idempotencyKey)
        if (keys.length < 3) throw lost()
        return 'done'
      },
      { waiting: () => {} },
    )
    await vi.advanceTimersByTimeAsync(60_000)
    expect(await written).toBe('done')
    expect(keys).toHaveLength(3)
    expect(new Set(keys).size).toBe(1)
  })

  it('is not sent in the name of who takes over', async () => {
    const { state, client } = counter()
    const write = vi.fn<() => Promise<never>>(() => Promise.reject(lost()))
    const waiting: unknown[] = []
    const written = employeeWrite(client, write, { waiting: (error) => waiting.push(error) })
    const refused = expect(written).rejects.toThrow(EmployeeChangedError)
    await vi.advanceTimersByTimeAsync(0)
    state.employee = 'mai'
    await vi.advanceTimersByTimeAsync(60_000)
    await refused
    expect(write).toHaveBeenCalledTimes(1)
    expect(waiting).toHaveLength(1)
  })

  it('asks past the cache who is signed in after a token that counted no more', async () => {
    const { state, client } = counter()
    const written = employeeWrite(
      client,
      async () => {
        if (state.asked.length === 1) throw lost('UnauthorizedError')
      },
      { waiting: () => {} },
    )
    await vi.advanceTimersByTimeAsync(60_000)
    await written
    expect(state.asked).toEqual([false, true])
  })
})
