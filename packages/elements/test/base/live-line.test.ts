import type { LiveEvent } from '@boom-risk/client/contract'
import { describe, expect, it } from 'vitest'
import { LiveLine } from '../../src/base/live-line.ts'
import type { ClientSource } from '../../src/runtime/boom-client.ts'

const CHANGED = { id: 'ev1', type: 'customer.updated' } as LiveEvent

/** A client whose loading ends when the test says so. */
class LateClient {
  readonly listeners = new Set<(event: LiveEvent) => void>()
  readonly source = {} as ClientSource
  readonly #loaded = Promise.withResolvers<LateClient>()
  readonly client = this.#loaded.promise
  readonly events = {
    subscribe: (listener: (event: LiveEvent) => void) => {
      this.listeners.add(listener)
      return () => this.listeners.delete(listener)
    },
  }

  async load(): Promise<void> {
    this.#loaded.resolve(this)
    // Whoever waits for it goes on first.
    await Promise.resolve().then(() => this.client)
  }
}

function lineOf(...clients: LateClient[]) {
  const heard: LiveEvent[] = []
  const line = new LiveLine(
    (source) => clients.find((client) => client.source === source)!.client,
    (event) => heard.push(event),
  )
  return { line, heard }
}

describe('X-9 the live events of whoever serves an element', () => {
  it('are not those of a client that was loaded only after another took its place', async () => {
    const [former, current] = [new LateClient(), new LateClient()]
    const { line, heard } = lineOf(former, current)
    line.follow(former.source)
    line.follow(current.source)
    await current.load()
    await former.load()
    expect(former.listeners.size).toBe(0)
    for (const listener of current.listeners) listener(CHANGED)
    expect(heard).toEqual([CHANGED])
  })

  it('are none for an element that left while its client was loaded', async () => {
    const client = new LateClient()
    const { line } = lineOf(client)
    line.follow(client.source)
    line.stop()
    await client.load()
    expect(client.listeners.size).toBe(0)
  })
})
