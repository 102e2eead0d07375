import { LiveEvent, streamEvents } from '@boom-risk/client/contract'
import { safeParse } from 'valibot'
import { Mismatch } from './check.ts'
import type { World } from './world.ts'

/** One event as it arrived. */
export interface ReceivedEvent {
  /** Of the stream: `id:` and `event:`. */
  readonly id: string
  readonly type: string
  /** As it was sent. */
  readonly data: unknown
  /** As far as it could be read. */
  readonly event: LiveEvent
}

interface OpenOptions {
  readonly token?: string
  readonly lastId?: string | undefined
  readonly recentMs?: number
}

/** One stream of live events, read as the HTML standard says. */
export class EventStream {
  /** Everything that was sent so far. */
  text = ''
  readonly received: ReceivedEvent[] = []
  readonly status: number
  readonly mediaType: string
  readonly #hangUp: AbortController
  readonly #listeners = new Set<() => void>()
  #ended = false

  private constructor(response: Response, hangUp: AbortController) {
    this.status = response.status
    this.mediaType = response.headers.get('content-type') ?? ''
    this.#hangUp = hangUp
    void this.#read(response)
  }

  static async open(world: World, { token, lastId, recentMs }: OpenOptions = {}): Promise<EventStream> {
    const hangUp = new AbortController()
    const headers = {
      accept: 'text/event-stream',
      ...(lastId === undefined ? {} : { 'last-event-id': lastId }),
    }
    const path = streamEvents.path + (recentMs === undefined ? '' : `?recentMs=${recentMs}`)
    const response = await world.api.open(streamEvents.method, path, {
      headers,
      signal: hangUp.signal,
      ...(token === undefined ? {} : { token }),
    })
    return new EventStream(response, hangUp)
  }

  /** The events received once one of them is the one waited for. @throws Mismatch when it does not come in time (ms) */
  async until(awaited: (event: ReceivedEvent) => boolean, ms: number): Promise<readonly ReceivedEvent[]> {
    const end = performance.now() + ms
    while (!this.received.some(awaited)) {
      if (await this.heard(end - performance.now())) continue
      throw new Mismatch('an event', this.#ended ? 'the end of the stream' : `none within ${ms / 1000} s`)
    }
    return this.received
  }

  /** Whether anything arrives within so many ms. */
  async heard(ms: number): Promise<boolean> {
    if (this.#ended || ms <= 0) return false
    const before = this.text.length
    await new Promise<void>((resolve) => {
      const done = () => {
        clearTimeout(timer)
        this.#listeners.delete(done)
        resolve()
      }
      const timer = setTimeout(done, ms)
      this.#listeners.add(done)
    })
    return this.text.length > before
  }

  close(): void {
    this.#hangUp.abort()
  }

  async #read(response: Response): Promise<void> {
    const decoder = new TextDecoder()
    let rest = ''
    try {
      for await (const chunk of response.body ?? []) {
        const piece = decoder.decode(chunk, { stream: true })
        this.text += piece
        const blocks = (rest + piece).replaceAll('\r\n', '\n').split('\n\n')
        rest = blocks.pop() ?? ''
        for (const block of blocks) this.#take(block)
        this.#tell()
      }
    } catch {
      // The stream was ended, by this end or the other.
    }
    this.#ended = true
    this.#tell()
  }

  #take(block: string): void {
    const fields = new Map<string, string>()
    for (const line of block.split('\n')) {
      const [, name = '', value = ''] = /^([^:]+)(?:: ?(.*))?$/.exec(line) ?? []
      if (name !== '') fields.set(name, value)
    }
    const text = fields.get('data')
    if (text === undefined) return
    let data: unknown
    try {
      data = JSON.parse(text)
    } catch {
      data = undefined
    }
    const event = safeParse(LiveEvent, data)
    const unread = { id: '', type: 'unknown', at: '', customerIds: null, entity: null } as const
    this.received.push({
      id: fields.get('id') ?? '',
      type: fields.get('event') ?? '',
      data,
      event: event.success ? event.output : unread,
    })
  }

  #tell(): void {
    const told = [...this.#listeners]
    for (const listener of told) listener()
  }
}
