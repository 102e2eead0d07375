import { createRiskClient, type Customer, isRiskApiError, type RiskClient } from '@boom-risk/client'
import { createMockServer, deskToken } from '@boom-risk/mock-server'
import { createTestClient, inMemoryFetch, placeOrder } from '@boom-risk/mock-server/testing'
import { type FaultyLine, faultyLine, type LineFault } from '../faults/faulty-line.ts'
import { VirtualClock } from '../faults/virtual-clock.ts'
import { type Command, CUSTOMERS } from './commands.ts'

const STARTED_AT = Date.parse('2026-11-21T02:00:00Z')
const REPORT = 'Khách đặt hàng rồi không nhận, báo bận nhiều lần.'
const MOVED: ReadonlySet<string> = new Set(['report_too_soon', 'version_conflict', 'not_found'])

/** What is held of everything that the sequences are about; `null`: nothing. */
export type Held = Readonly<Record<string, unknown>>

let stages = 0

/** A client on a line that fails, somebody else of the same shop, and a look at the server itself. */
export class Stage {
  readonly clock = new VirtualClock(STARTED_AT)
  readonly #server = createMockServer({ seed: 1, customers: 60, clock: () => this.clock.now() })
  readonly #faults: LineFault[] = []
  readonly #streams = new Set<AbortController>()
  readonly #line: FaultyLine
  #isDown = false
  readonly #own: RiskClient
  readonly #other = createTestClient({ server: this.#server, role: 'staff' })
  readonly #witness = createTestClient({ server: this.#server })
  readonly #underWay = new Set<Promise<unknown>>()
  readonly #heard = new Set<string>()
  readonly #customers: (Customer & { readonly phone: string })[] = []
  #names = 0

  constructor() {
    // An address of its own: clients of one address tell each other of their changes, as tabs do, and these are to hear of them by events.
    const baseUrl = `https://stage-${++stages}.test`
    const inner = inMemoryFetch(this.#server, baseUrl)
    this.#line = faultyLine(inner, () => this.#faults.shift() ?? null, this.clock)
    const fetch: typeof globalThis.fetch = async (input, init) => {
      if (this.#isDown) throw new TypeError('fetch failed')
      const request = new Request(input, init)
      return new URL(request.url).pathname.endsWith('/v1/events')
        ? this.#openStream(inner, request)
        : this.#line.fetch(request)
    }
    let draw = 0
    this.#own = createRiskClient({
      baseUrl,
      getToken: () => deskToken(1, 'owner'),
      fetch,
      clock: this.clock,
      random: () => (draw += 0.37) % 1,
    })
  }

  /** A line that can be cut, to a server that goes on. */
  async #openStream(inner: typeof fetch, request: Request): Promise<Response> {
    const cut = new AbortController()
    request.signal.addEventListener('abort', () => cut.abort())
    this.#streams.add(cut)
    return inner(new Request(request, { signal: cut.signal }))
  }

  async begin(): Promise<void> {
    for (let i = 0; i < CUSTOMERS; i++) {
      const phone = `+1415555010${i}`
      const customer = await this.#witness.client.customers.create({ phones: [phone], name: `Khách ${i}` })
      await this.#witness.client.notes.create(customer.id, 'Gọi trước khi giao')
      this.#customers.push({ ...customer, phone })
    }
    this.#own.events.subscribe((event) => this.#heard.add(event.entity?.id ?? ''))
    await this.#until(() => this.#own.events.state === 'open')
  }

  /** Does a step, and goes on at once: what it began may be under way still when the next one comes. */
  async take(command: Command): Promise<void> {
    switch (command.does) {
      case 'fault':
        this.#faults.push(command.fault)
        break
      case 'cutStream':
        this.#cutStreams()
        break
      case 'pass':
        await this.clock.wait(command.ms)
        break
      case 'settle':
        await this.#settle()
        break
      case 'other':
        await this.#otherWrites(command.what, this.#customerOf(command.of))
        break
      case 'read':
        this.#begin(this.#read(command.what, this.#customerOf(command.of), command.fresh))
        break
      case 'write':
        this.#begin(this.#write(command.what, this.#customerOf(command.of)))
    }
  }

  /** Waits until nothing is under way, the line is whole again and everything that happened was heard of. */
  async rest(): Promise<void> {
    await this.#settle()
    this.#faults.length = 0
    await this.#line.deliverLate()
    const marker = await this.#witness.client.customers.create({ externalId: 'at-rest' })
    await this.#until(() => this.#heard.has(marker.id))
    await this.#settle()
  }

  /** What the client holds: its answers on a line that is down. */
  async held(): Promise<Held> {
    this.#isDown = true
    this.#cutStreams()
    return this.#everything(this.#own)
  }

  /** What the server says. */
  async actual(): Promise<Held> {
    return this.#everything(this.#witness.client, true)
  }

  close(): void {
    this.#isDown = true
    for (const stream of this.#streams) stream.abort()
    this.#own.close()
    for (const { close } of [this.#other, this.#witness]) close()
  }

  async #everything(client: RiskClient, fresh = false): Promise<Held> {
    const answers: Record<string, unknown> = {}
    const add = async (name: string, ask: () => Promise<unknown>) => {
      const answer = await ask().catch((error: unknown) => {
        if (isRiskApiError(error)) return null
        throw error
      })
      answers[name] = withoutBase(answer)
    }
    await add('custom fields', () => client.customFields.list({ fresh }))
    for (const { id, phone } of this.#customers) {
      await add(`customer ${phone}`, () => client.customers.get(id, { fresh }))
      await add(`notes ${phone}`, () => client.notes.list(id, {}, { fresh }))
      await add(`reports ${phone}`, () => client.reports.list(id, {}, { fresh }))
      await add(`orders ${phone}`, () => client.orders.list(id, {}, { fresh }))
      await add(`risk ${phone}`, async () => ({ ...(await client.risk.assess(phone, { fresh })), id: '' }))
      await add(`resolved ${phone}`, () => client.customers.resolve({ phone }, { fresh }))
    }
    return answers
  }

  #customerOf(index: number): Customer & { readonly phone: string } {
    const customer = this.#customers[index]
    if (!customer) throw new RangeError('no such customer')
    return customer
  }

  #begin(work: Promise<unknown>): void {
    const settled = work
      .catch((error: unknown) => {
        if (!isRiskApiError(error)) throw error
      })
      .finally(() => this.#underWay.delete(settled))
    this.#underWay.add(settled)
  }

  async #settle(): Promise<void> {
    while (this.#underWay.size > 0) await Promise.all(this.#underWay)
  }

  async #until(holds: () => boolean): Promise<void> {
    for (let i = 0; !holds(); i++) {
      if (i > 600) throw new Error('waited ten minutes for an event')
      await this.clock.wait(1000)
    }
  }

  #cutStreams(): void {
    for (const stream of this.#streams) stream.abort()
    this.#streams.clear()
  }

  async #read(what: string, { id, phone }: { id: string; phone: string }, fresh: boolean): Promise<unknown> {
    const client = this.#own
    switch (what) {
      case 'customer':
        return client.customers.get(id, { fresh })
      case 'notes':
        return client.notes.list(id, {}, { fresh })
      case 'reports':
        return client.reports.list(id, {}, { fresh })
      case 'orders':
        return client.orders.list(id, {}, { fresh })
      case 'customFields':
        return client.customFields.list({ fresh })
      case 'risk':
        return client.risk.assess(phone, { fresh })
      default:
        return client.customers.resolve({ phone }, { fresh })
    }
  }

  async #write(what: string, { id }: { id: string }): Promise<unknown> {
    const client = this.#own
    const name = `Khách của mình ${++this.#names}`
    switch (what) {
      case 'rename':
        return client.customers.update(id, { name })
      case 'deactivate':
        return client.customers.update(id, { status: this.#names % 2 ? 'inactive' : 'active' })
      case 'refresh':
        return client.customers.refresh(id)
      case 'bulk':
        return client.customers.changeStatus({ status: 'inactive', target: { ids: [id] } })
      case 'addNote':
        return client.notes.create(id, name)
      case 'editNote':
      case 'deleteNote': {
        const [note] = (await client.notes.list(id)).items
        if (!note) return undefined
        return what === 'editNote' ? client.notes.update(note, name) : client.notes.delete(note)
      }
      case 'report':
        return client.reports.create(this.#ordered(id), REPORT)
      case 'retract': {
        const own = (await client.reports.list(id)).items.find((one) =>
          one.allowedActions.includes('retract'),
        )
        return own && client.reports.retract(own.id)
      }
      default:
        return client.customFields.show(this.#names % 2 ? ['vip'] : ['size', 'vip'])
    }
  }

  /** With a new order, which allows one more report (`D-18`). */
  #ordered(id: string): string {
    const phone = this.#customers.find((customer) => customer.id === id)?.phone ?? ''
    return placeOrder(this.#server, { phone }).customerId
  }

  async #otherWrites(what: string, { id }: { id: string }): Promise<void> {
    const name = `Khách của người khác ${++this.#names}`
    // Somebody else is quick: no time passes for the client meanwhile.
    this.clock.busy++
    try {
      await this.#asOther(what, id, name)
    } finally {
      this.clock.busy--
    }
  }

  async #asOther(what: string, id: string, name: string): Promise<void> {
    try {
      await this.#changeAsOther(what, id, name)
    } catch (error) {
      // What this client had under way arrived between reading and writing: then they read again, as people do.
      if (!isRiskApiError(error) || !MOVED.has(error.code)) throw error
      await this.#asOther(what, id, name)
    }
  }

  async #changeAsOther(what: string, id: string, name: string): Promise<void> {
    const { customers, notes, reports } = this.#other.client
    if (what === 'rename') {
      const { version } = await customers.get(id, { fresh: true })
      await customers.update(id, { name }, { version })
    } else if (what === 'bulk') {
      const status = this.#names % 2 ? 'active' : 'inactive'
      await customers.changeStatus({ status, target: { ids: [id] } })
    } else if (what === 'addNote') await notes.create(id, name)
    else if (what === 'report') await reports.create(this.#ordered(id), REPORT)
    else {
      const { items } = await notes.list(id, {}, { fresh: true })
      const own = items.find(({ allowedActions }) => allowedActions.includes('delete'))
      if (own) await notes.delete(own)
    }
  }
}

/** Addresses of pictures are whole against the base URL, which is another for each client. */
function withoutBase(answer: unknown): unknown {
  return JSON.parse(JSON.stringify(answer), (_, value: unknown) =>
    typeof value === 'string' ? value.replace(/^https:\/\/[\w-]+\.test\//, '') : value,
  )
}
