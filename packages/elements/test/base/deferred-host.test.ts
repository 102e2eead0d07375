import { describe, expect, it, vi } from 'vitest'
import { DeferredHost } from '../../src/base/deferred-host.ts'

const element = () => ({
  source: undefined,
  isConnected: true,
  updateComplete: Promise.resolve(true),
  addController: vi.fn(),
  removeController: vi.fn(),
  requestUpdate: vi.fn(),
})

describe('a host that draws later', () => {
  it('draws when what it waits for is there, not before', async () => {
    const host = element()
    const { promise, resolve } = Promise.withResolvers<void>()
    const deferred = new DeferredHost(host, () => promise)
    deferred.requestUpdate()
    deferred.requestUpdate()
    await Promise.resolve()
    expect(host.requestUpdate).not.toHaveBeenCalled()
    resolve()
    await promise
    expect(host.requestUpdate).toHaveBeenCalled()
  })

  it('draws at once where there is nothing to wait for', () => {
    const host = element()
    new DeferredHost(host, () => undefined).requestUpdate()
    expect(host.requestUpdate).toHaveBeenCalledOnce()
  })
})
