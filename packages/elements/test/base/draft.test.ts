import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Draft } from '../../src/base/draft.ts'
import { DraftOwner } from '../../src/base/draft-owner.ts'

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
    const draft = new Draft('chữ', new DraftOwner())
    const failed: unknown[] = []
    const saved = draft.save(
      (_value, { idempotencyKey }) => {
        keys.push(idempotencyKey)
        return keys.length < 3 ? Promise.reject(passing()) : Promise.resolve(undefined)
      },
      (error) => failed.push(error),
    )
    await vi.advanceTimersByTimeAsync(0)
    expect(draft.status).toBe('waiting')
    await vi.advanceTimersByTimeAsync(1250)
    expect(keys).toHaveLength(2)
    await vi.advanceTimersByTimeAsync(3750)
    expect(new Set(keys).size).toBe(1)
    expect(draft.status).toBe('editing')
    expect(draft.error).toBe(undefined)
    expect(failed).toHaveLength(2)
    await saved
  })

  it.each([false, true])(
    'is asked about by its key after a lost answer, though it may be asked only in an hour (given up meanwhile: %s)',
    async (isStopped) => {
      const keys: string[] = []
      const draft = new Draft('chữ', new DraftOwner())
      const inAnHour = Object.assign(passing(), { name: 'RateLimitError', retryAfterMs: 3_600_000 })
      const write = (_value: string, { idempotencyKey }: { idempotencyKey: string }) => {
        keys.push(idempotencyKey)
        return keys.length < 3
          ? Promise.reject(keys.length < 2 ? passing() : inAnHour)
          : Promise.resolve(undefined)
      }
      let saved = draft.save(write)
      await vi.advanceTimersByTimeAsync(0)
      if (isStopped) {
        draft.stop()
        saved = draft.save(write)
      }
      await vi.advanceTimersByTimeAsync(1250)
      expect([draft.status, draft.isUnknown, keys.length]).toEqual(['waiting', true, 2])
      await vi.advanceTimersByTimeAsync(3_600_000)
      await saved
      expect([draft.status, draft.isUnknown, keys.length]).toEqual(['editing', false, 3])
      expect(new Set(keys).size).toBe(1)
    },
  )

  it('is refused by a rule of its own after a lost answer', async () => {
    const byRule = { name: 'RateLimitError', code: 'report_limit', retryAfterMs: 3_600_000 }
    let tries = 0
    const draft = new Draft('chữ', new DraftOwner())
    const saved = draft.save(() => Promise.reject(tries++ ? Object.assign(passing(), byRule) : passing()))
    await vi.advanceTimersByTimeAsync(1250)
    await saved
    expect([draft.status, draft.isUnknown, tries]).toEqual(['editing', false, 2])
  })

  it('is refused by who lets it come again in an hour, where no answer was lost', async () => {
    const draft = new Draft('chữ', new DraftOwner())
    const inAnHour = Object.assign(passing(), { name: 'RateLimitError', retryAfterMs: 3_600_000 })
    await draft.save(() => Promise.reject(inAnHour))
    expect([draft.status, draft.error]).toEqual(['editing', inAnHour])
  })

  it('is sent at once when the line is back', async () => {
    let tries = 0
    const draft = new Draft('chữ', new DraftOwner())
    void draft.save(() => (tries++ ? Promise.resolve(undefined) : Promise.reject(passing())))
    await vi.advanceTimersByTimeAsync(0)
    expect(waiting.size).toBe(1)
    page.dispatchEvent(new Event('online'))
    await vi.advanceTimersByTimeAsync(0)
    expect([tries, draft.status]).toEqual([2, 'editing'])
    expect(waiting.size).toBe(0)
  })

  it('holds what was sent while it is not known whether it is saved, and what is saved again joins it', async () => {
    const sent: string[] = []
    const draft = new Draft('chữ', new DraftOwner())
    const write = (value: string, { idempotencyKey }: { idempotencyKey: string }) => {
      sent.push(`${value} ${idempotencyKey}`)
      return sent.length < 3 ? Promise.reject(passing()) : Promise.resolve(undefined)
    }
    const saved = draft.save(write)
    await vi.advanceTimersByTimeAsync(0)
    expect([draft.isHeld, draft.isUnknown]).toEqual([true, true])
    draft.edit('chữ khác')
    expect(draft.value).toBe('chữ')
    await draft.save(write)
    await vi.advanceTimersByTimeAsync(0)
    expect(draft.status).toBe('waiting')
    await vi.advanceTimersByTimeAsync(4000)
    await saved
    expect(new Set(sent)).toHaveLength(1)
    expect(sent).toHaveLength(3)
    expect([draft.isHeld, draft.isUnknown]).toEqual([false, false])
  })

  it('is sent no more once that is stopped; the same content is the same intent then, another one another', async () => {
    const keys: string[] = []
    const fail = (_value: string, { idempotencyKey }: { idempotencyKey: string }) => {
      keys.push(idempotencyKey)
      return Promise.reject(passing())
    }
    const draft = new Draft('chữ', new DraftOwner())
    for (const value of ['chữ', 'chữ', 'chữ khác']) {
      draft.edit(value)
      const saved = draft.save(fail)
      await vi.advanceTimersByTimeAsync(0)
      draft.stop()
      await saved
      await vi.advanceTimersByTimeAsync(120_000)
      page.dispatchEvent(new Event('online'))
    }
    expect([draft.status, draft.error, draft.isUnknown]).toEqual(['editing', undefined, true])
    expect(keys).toHaveLength(3)
    expect(keys[1]).toBe(keys[0])
    expect(keys[2]).not.toBe(keys[0])
  })

  it('gives up a try that is under way when it is stopped, whatever comes of it', async () => {
    const { promise, resolve } = Promise.withResolvers<string>()
    const draft = new Draft('chữ', new DraftOwner())
    const saved = draft.save((_value, { signal }) => {
      signal.addEventListener('abort', () => resolve('cần chọn'))
      return promise
    })
    await vi.advanceTimersByTimeAsync(0)
    draft.stop()
    draft.edit('chữ mới')
    await saved
    expect(draft.value).toBe('chữ mới')
  })

  it('is not sent in another employee’s name', async () => {
    let isOwner = true
    let tries = 0
    const draft = new Draft('chữ', new DraftOwner(async () => isOwner))
    const saved = draft.save(() => {
      tries++
      return Promise.reject(passing())
    })
    await vi.advanceTimersByTimeAsync(0)
    isOwner = false
    await vi.advanceTimersByTimeAsync(120_000)
    await saved
    expect([tries, draft.status, draft.value, draft.isUnknown]).toEqual([1, 'editing', 'chữ', true])
  })

  it('comes back with what a person has to do something about', async () => {
    const draft = new Draft('chữ', new DraftOwner())
    await draft.save(() => Promise.reject(lasting()))
    expect(draft.status).toBe('editing')
    expect(draft.error).toBeInstanceOf(Error)
    await draft.save(() => Promise.resolve('cần chọn'))
    expect([draft.value, draft.error]).toEqual(['cần chọn', undefined])
  })

  it('is not sent twice at a time', async () => {
    let tries = 0
    const { promise, resolve } = Promise.withResolvers<undefined>()
    const draft = new Draft('chữ', new DraftOwner())
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
    const draft = new Draft({ name: 'Hà' }, new DraftOwner())
    expect(draft.isDirty).toBe(false)
    draft.edit({ name: 'Hà Mới' })
    expect(draft.isDirty).toBe(true)
    draft.edit({ name: 'Hà' })
    expect(draft.isDirty).toBe(false)
  })
})
