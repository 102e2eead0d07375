import { afterEach, describe, expect, it, vi } from 'vitest'
import { pageSurroundings } from '../../src/live/surroundings.ts'

const RefusedChannel = vi.fn(function refuse() {
  throw new DOMException('refused', 'SecurityError')
})

describe('X-13 what a page has to share a stream', () => {
  afterEach(() => vi.unstubAllGlobals())

  it.each([
    ['shared', 'where channels can be made', globalThis.BroadcastChannel, 'https://shop.example'],
    ['cut-off', 'where a channel is refused', RefusedChannel, 'https://shop.example'],
    ['cut-off', 'where there are no channels', undefined, 'https://shop.example'],
    ['cut-off', 'in a sandboxed frame', globalThis.BroadcastChannel, 'null'],
  ])('is %s %s', (kind, _where, channel, origin) => {
    vi.stubGlobal('document', Object.assign(new EventTarget(), { visibilityState: 'visible' }))
    vi.stubGlobal('BroadcastChannel', channel)
    vi.stubGlobal('origin', origin)
    expect(pageSurroundings().kind).toBe(kind)
  })

  it('is alone without a page', () => {
    expect(pageSurroundings().kind).toBe('alone')
  })
})
