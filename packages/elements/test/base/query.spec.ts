// One engine is enough: these are about what is asked, kept and told, not about how it is drawn.
import { expect, fixture, html } from '@open-wc/testing'
import { html as template } from 'lit'
import { BoomElement } from '../../src/base/boom-element.ts'
import { QueryController } from '../../src/base/query-controller.ts'
import type { BoomClient } from '../../src/runtime/index.ts'
import { waitUntil } from '../fixtures/wait-until.ts'

interface Ask {
  key: string
  signal: AbortSignal
  fresh: boolean
  resolve: (data: string[]) => void
  reject: (error: unknown) => void
}

const asks: Ask[] = []

class QueryHost extends BoomElement {
  static override readonly tag: string = 'boom-query-host'
  static override properties = { key: {} }
  declare key: string | undefined
  readonly query = new QueryController<string[], [string]>(this, {
    key: () => (this.key ? [this.key] : undefined),
    load: (_client, [key], { signal, fresh }) =>
      new Promise((resolve, reject) => asks.push({ key, signal, fresh, resolve, reject })),
    isEmpty: (data) => data.length === 0,
  })
  protected override render() {
    return template`${this.query.status}: ${this.query.data?.join()}`
  }
  get text() {
    return this.renderRoot.textContent.trim()
  }
}
QueryHost.define()

const client: BoomClient = { risk: { assess: () => Promise.reject(new Error('not asked')) } }

describe('query controller', () => {
  let host: QueryHost
  beforeEach(async () => {
    asks.length = 0
    host = await fixture<QueryHost>(html`<boom-query-host .client=${client}></boom-query-host>`)
  })

  const ask = async (key: string): Promise<Ask> => {
    const before = asks.length
    host.key = key
    await waitUntil(() => asks.length > before)
    return asks[before]!
  }

  it('moves through initial, pending, complete, refreshing with the old data, complete', async () => {
    expect(host.text).to.equal('initial:')
    const first = await ask('a')
    await host.updateComplete
    expect(host.text).to.equal('pending:')
    first.resolve(['one'])
    await waitUntil(() => host.text === 'complete: one')
    const refreshed = host.query.refresh()
    await waitUntil(() => host.text === 'refreshing: one')
    expect(asks[1]!.fresh).to.equal(true)
    asks[1]!.resolve(['two'])
    await refreshed
    await waitUntil(() => host.text === 'complete: two')
  })

  it('drops the old answer and aborts the old question when the key changes', async () => {
    const first = await ask('a')
    const second = await ask('b')
    expect(first.signal.aborted).to.equal(true)
    first.resolve(['late'])
    second.resolve(['b'])
    await waitUntil(() => host.text === 'complete: b')
    const third = await ask('c')
    await host.updateComplete
    expect(host.text).to.equal('pending:')
    third.resolve([])
    await waitUntil(() => host.text === 'empty:')
    host.key = undefined
    await waitUntil(() => host.text === 'initial:')
  })

  it('keeps an error until it is asked again, and the data of the same key beside it', async () => {
    const first = await ask('a')
    first.reject(new Error('first'))
    await waitUntil(() => host.text === 'error:')
    expect(host.query.error).to.be.an('error')
    void host.query.refresh()
    await waitUntil(() => asks.length === 2)
    asks[1]!.resolve(['one'])
    await waitUntil(() => host.text === 'complete: one')
    expect(host.query.error).to.equal(undefined)
    void host.query.refresh()
    await waitUntil(() => asks.length === 3)
    asks[2]!.reject(new Error('second'))
    await waitUntil(() => host.text === 'error: one')
  })

  for (const name of ['RateLimitError', 'CircuitOpenError', 'ServerError'])
    it(`asks again by itself when a ${name} says when to come back`, async () => {
      const first = await ask('a')
      first.reject(Object.assign(new Error('not now'), { name, retryAfterMs: 20 }))
      await waitUntil(() => asks.length === 2)
      asks[1]!.resolve(['one'])
      await waitUntil(() => host.text === 'complete: one')
    })

  it('aborts when the element leaves, and asks again when it is back', async () => {
    const first = await ask('a')
    const parent = host.parentElement!
    host.remove()
    expect(first.signal.aborted).to.equal(true)
    first.reject(first.signal.reason)
    parent.append(host)
    await waitUntil(() => asks.length === 2)
    asks[1]!.resolve(['back'])
    await waitUntil(() => host.text === 'complete: back')
  })

  it('asks another client again', async () => {
    const first = await ask('a')
    first.resolve(['one'])
    await waitUntil(() => host.text === 'complete: one')
    host.client = { ...client }
    await waitUntil(() => asks.length === 2)
    await host.updateComplete
    expect(host.text).to.equal('pending:')
  })

  it('asks nothing while nobody serves the element', async () => {
    host.client = undefined
    host.key = 'a'
    await host.updateComplete
    expect(asks).to.have.length(0)
    host.client = client
    await waitUntil(() => asks.length === 1)
  })
})
