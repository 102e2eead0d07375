import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Draft } from '../../../src/customer-panel/drafts/draft.ts'

const passing = () => Object.assign(new Error('no line'), { retryable: true })
const lasting = () => Object.assign(new Error('refused'), { retryable: false })

describe('a draft that is being saved', () => {
  const page = new EventTarget()
  /** Whoever waits for the browser to be back online. */
  const waiting = new Set<unknown>()

  beforeEach(() => {
    vi.useFakeTimers()
    waiting.clear()
    vi.stubGlobal('addEventListener', (type: string, listener: () => void) => {
      waiting.add(listener)
      page.addEventListener(type, listener)
    })
    vi.stubGlobal('removeEventListener', (type: string, listener: () => void) => {
      waiting.delete(listener)
      page.removeEventListener(type, listener)
    })
  })
  afterEach(() => {
    vi.useRealTimers()
    vi.unstubAllGlobals()
  })

  it('is sent again with the same key until it is written', async () => {
    const keys: string[] = []
    const draft = new Draft('chữ', () => {})
    await draft.save((_value, { idempotencyKey }) => {
      keys.push(idempotencyKey)
      return keys.length < 3 ? Promise.reject(passing()) : Promise.resolve(undefined)
    })
    expect(draft.status).toBe('waiting')
    await vi.advanceTimersByTimeAsync(1250)
    expect(keys).toHaveLength(2)
    await vi.advanceTimersByTimeAsync(3750)
    expect(new Set(keys).size).toBe(1)
    expect(draft.status).toBe('editing')
    expect(draft.error).toBe(undefined)
  })

  it('is sent at once when the line is back', async () => {
    let tries = 0
    const draft = new Draft('chữ', () => {})
    await draft.save(() => (tries++ ? Promise.resolve(undefined) : Promise.reject(passing())))
    expect(waiting.size).toBe(1)
    page.dispatchEvent(new Event('online'))
    await vi.advanceTimersByTimeAsync(0)
    expect([tries, draft.status]).toEqual([2, 'editing'])
    expect(waiting.size).toBe(0)
  })

  it('waits no longer once it is changed or given up, and a changed one is another intent', async () => {
    const keys: string[] = []
    const fail = (_value: string, { idempotencyKey }: { idempotencyKey: string }) => {
      keys.push(idempotencyKey)
      return Promise.reject(passing())
    }
    const draft = new Draft('chữ', () => {})
    await draft.save(fail)
    draft.edit('chữ khác')
    await vi.advanceTimersByTimeAsync(120_000)
    expect(keys).toHaveLength(1)
    await draft.save(fail)
    draft.dispose()
    await vi.advanceTimersByTimeAsync(120_000)
    page.dispatchEvent(new Event('online'))
    expect(new Set(keys).size).toBe(2)
    expect(keys).toHaveLength(2)
  })

  it('comes back with what a person has to do something about', async () => {
    const draft = new Draft('chữ', () => {})
    await draft.save(() => Promise.reject(lasting()))
    expect(draft.status).toBe('editing')
    expect(draft.error).toBeInstanceOf(Error)
    await draft.save(() => Promise.resolve('cần chọn'))
    expect([draft.value, draft.error]).toEqual(['cần chọn', undefined])
  })

  it('is not sent twice at a time', async () => {
    let tries = 0
    const { promise, resolve } = Promise.withResolvers<undefined>()
    const draft = new Draft('chữ', () => {})
    const write = () => {
      tries++
      return promise
    }
    const saves = [draft.save(write), draft.save(write)]
    resolve(undefined)
    await Promise.all(saves)
    expect(tries).toBe(1)
  })

  it('knows whether it holds anything that would be lost', () => {
    const draft = new Draft({ name: 'Hà' }, () => {})
    expect(draft.isDirty).toBe(false)
    draft.edit({ name: 'Hà Mới' })
    expect(draft.isDirty).toBe(true)
    draft.edit({ name: 'Hà' })
    expect(draft.isDirty).toBe(false)
  })
})
