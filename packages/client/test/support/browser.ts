import { AsyncLocalStorage } from 'node:async_hooks'
import type { LiveEvent } from '../../src/contract/events.ts'
import { createCore, type RiskCore } from '../../src/core/index.ts'
import { createEvents, type EventsResource } from '../../src/resources/events.ts'
import type { Clock } from '../../src/transport/clock.ts'
import { session } from './answers.ts'
import { LockTable } from './lock-table.ts'
import { TestClock } from './test-clock.ts'

type Deliver = () => void

/** A tab of a browser that never really was: it can be frozen, hidden, cut off or killed. */
export class TestTab {
  readonly told: LiveEvent[] = []
  /** How many events there were when it had the live events first. */
  joinedAt = Infinity
  isFrozen = false
  isOffline = false
  isHidden = false
  isDead = false
  private readonly browser: TestBrowser
  private readonly waiting: Deliver[] = []
  private readonly visibility = new Set<() => void>()
  readonly events: EventsResource
  readonly core: RiskCore
  private stream: ReadableStreamDefaultController<Uint8Array> | undefined

  constructor(browser: TestBrowser) {
    this.browser = browser
    this.core = createCore({
      baseUrl: 'https://risk.example.com',
      getToken: () => 'token-1',
      clock: this.clock,
      fetch: (input, init) => this.fetch(input as Request, init?.signal ?? undefined),
      random: () => browser.random(),
    })
    this.events = createEvents(this.core, {
      kind: 'shared',
      locks: browser.refusesLocks ? refusedLocks : browser.locks?.of(this),
      isVisible: () => !this.isHidden,
      onVisibility: (listener) => {
        this.visibility.add(listener)
        return () => this.visibility.delete(listener)
      },
    })
    this.events.onState((state) => {
      if (state === 'open') this.joinedAt = Math.min(this.joinedAt, browser.log.length)
    })
    browser.entering(this, () => this.events.subscribe((event) => this.told.push(event)))
  }

  get holds(): boolean {
    return this.stream !== undefined
  }

  /** Whether this page can do anything now. */
  get isAwake(): boolean {
    return !this.isDead && !this.isFrozen
  }

  /** Now, or when it is thawed; a dead tab never hears it. */
  deliver(run: Deliver): void {
    if (this.isFrozen) this.waiting.push(run)
    else if (!this.isDead) this.browser.entering(this, run)
  }

  freeze(): void {
    this.isFrozen = true
  }

  thaw(): void {
    this.isFrozen = false
    for (const run of this.waiting.splice(0)) this.deliver(run)
  }

  set hidden(isHidden: boolean) {
    this.isHidden = isHidden
    for (const listener of this.visibility) this.deliver(listener)
  }

  set offline(isOffline: boolean) {
    this.isOffline = isOffline
    if (isOffline) this.fail()
  }

  kill(): void {
    this.isDead = true
    this.stream = undefined
    this.browser.locks?.releaseAllOf(this)
  }

  /** From the server. */
  push(event: LiveEvent): void {
    const stream = this.stream
    if (stream) this.deliver(() => this.stream === stream && stream.enqueue(written(event)))
  }

  private fail(): void {
    const stream = this.stream
    this.stream = undefined
    stream?.error(new TypeError('network'))
  }

  private readonly clock: Clock = {
    now: () => this.browser.clock.now(),
    after: (ms, run) => this.browser.clock.after(ms, () => this.deliver(run)),
  }

  private async fetch(request: Request, signal: AbortSignal | undefined): Promise<Response> {
    if (this.isOffline) throw new TypeError('offline')
    if (request.url.endsWith('/v1/session')) return Response.json(session)
    const lastId = request.headers.get('last-event-id') ?? ''
    const body = new ReadableStream<Uint8Array>({
      start: (stream) => {
        this.stream = stream
        this.browser.streamsOpened++
        stream.enqueue(new TextEncoder().encode(`id: ${lastId || this.browser.lastId}\n\n`))
        for (const event of this.browser.after(lastId)) stream.enqueue(written(event))
        signal?.addEventListener('abort', () => {
          if (this.stream === stream) this.stream = undefined
          stream.error(signal.reason)
        })
      },
    })
    return new Response(body, { headers: { 'content-type': 'text/event-stream' } })
  }
}

/** As of pages whose storage is blocked. */
const refusedLocks = {
  request: () => Promise.reject(new DOMException('refused', 'SecurityError')),
} as unknown as LockManager

const written = (event: LiveEvent): Uint8Array =>
  new TextEncoder().encode(`id: ${event.id}\nevent: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`)

/** The tabs of one browser, the events of one shop, and a clock that stands still. */
export class TestBrowser {
  readonly clock = new TestClock()
  readonly tabs: TestTab[] = []
  readonly log: LiveEvent[] = []
  readonly locks: LockTable<TestTab> | undefined
  readonly random: () => number
  streamsOpened = 0
  /** Whose code runs now, also after a wait: whose channel a new one is. */
  private readonly current = new AsyncLocalStorage<TestTab>()
  private readonly channels = new Map<string, Set<{ tab: TestTab; hear: (data: unknown) => void }>>()

  readonly refusesLocks: boolean

  /** @param hasLocks whether its pages have Web Locks, or have them and are refused each */
  constructor({ hasLocks, random }: { hasLocks: boolean | 'refused'; random: () => number }) {
    this.random = random
    this.refusesLocks = hasLocks === 'refused'
    this.locks = hasLocks === true ? new LockTable<TestTab>((tab, run) => tab.deliver(run)) : undefined
  }

  open(): TestTab {
    const tab = new TestTab(this)
    this.tabs.push(tab)
    return tab
  }

  get alive(): TestTab[] {
    return this.tabs.filter(({ isDead }) => !isDead)
  }

  /** Tabs that read a stream, and can. */
  get holders(): TestTab[] {
    return this.tabs.filter((tab) => tab.isAwake && tab.holds)
  }

  get lastId(): string {
    return `e${this.log.length}`
  }

  after(lastId: string): readonly LiveEvent[] {
    return lastId ? this.log.slice(Number(lastId.slice(1))) : []
  }

  happen(): void {
    const event: LiveEvent = {
      id: `e${this.log.length + 1}`,
      type: 'customer.updated',
      at: '2026-11-21T09:00:00Z',
      customerIds: ['c1'],
      entity: null,
    }
    this.log.push(event)
    for (const tab of this.tabs) tab.push(event)
  }

  /** Lets time pass, and whatever follows from it happen. */
  async pass(ms: number): Promise<void> {
    for (let left = ms; left > 0; left -= 50) {
      this.clock.advance(Math.min(50, left))
      await this.settle()
    }
  }

  async settle(): Promise<void> {
    for (let i = 0; i < 4; i++) await new Promise((resolve) => setImmediate(resolve))
  }

  /** Says something to all tabs on each channel, as another script of the origin may. */
  say(data: unknown): void {
    for (const channel of this.channels.values())
      for (const { tab, hear } of channel) tab.deliver(() => hear(structuredClone(data)))
  }

  entering(tab: TestTab, run: () => void): void {
    this.current.run(tab, run)
  }

  /** In the place of the global `BroadcastChannel`. */
  channelClass(): typeof BroadcastChannel {
    const { current } = this
    const channels = this.channels
    return class {
      private readonly name: string
      readonly own: { tab: TestTab; hear: (data: unknown) => void }
      private listener: (event: { data: unknown }) => void = () => {}
      constructor(name: string) {
        this.name = name
        const tab = current.getStore()
        if (!tab) throw new Error('a channel of no tab')
        this.own = { tab, hear: (data) => this.listener({ data }) }
        channels.set(name, (channels.get(name) ?? new Set()).add(this.own))
      }
      addEventListener(_type: string, listener: (event: { data: unknown }) => void): void {
        this.listener = listener
      }
      postMessage(data: unknown): void {
        const copy: unknown = structuredClone(data)
        for (const other of channels.get(this.name) ?? [])
          if (other !== this.own && this.own.tab.isAwake) other.tab.deliver(() => other.hear(copy))
      }
      close(): void {
        channels.get(this.name)?.delete(this.own)
      }
    } as unknown as typeof BroadcastChannel
  }
}
