// One engine is enough: these are about what is asked, kept and told, not about how it is drawn.
import { expect, fixture, html } from '@open-wc/testing'
import '../../src/risk-provider/define.ts'
import type { RiskProvider } from '../../src/risk-provider/risk-provider.ts'
import { configure, type BoomClient } from '../../src/runtime/index.ts'
import { watchConsole } from '../fixtures/console-watch.ts'
import { resetRuntime } from '../fixtures/page-runtime.ts'
import { ProbeElement } from '../fixtures/probe-element.ts'
import { waitUntil } from '../fixtures/wait-until.ts'

ProbeElement.define()

const client = (): BoomClient => ({ risk: { assess: () => Promise.reject(new Error('not asked')) } })

describe('who serves an element', () => {
  const [own, provided, fallback] = [client(), client(), client()]
  afterEach(resetRuntime)

  it('is its own client, else the nearest provider, else the default', async () => {
    configure({ client: fallback })
    const provider = await fixture<RiskProvider>(
      html`<risk-provider .client=${provided}><boom-probe .client=${own}></boom-probe></risk-provider>`,
    )
    const probe = provider.querySelector<ProbeElement>('boom-probe')!
    await waitUntil(() => probe.servedBy === own)
    probe.client = undefined
    await waitUntil(() => probe.servedBy === provided)
    provider.client = undefined
    await waitUntil(() => probe.servedBy === fallback)
    const other = client()
    provider.client = other
    await waitUntil(() => probe.servedBy === other)
    provider.client = provided
    await waitUntil(() => probe.servedBy === provided)
  })

  it('is found through shadow roots, the inner provider before the outer', async () => {
    const outer = await fixture<RiskProvider>(
      html`<risk-provider .client=${fallback}><section></section></risk-provider>`,
    )
    const root = outer.querySelector('section')!.attachShadow({ mode: 'open' })
    root.innerHTML = '<boom-probe></boom-probe><risk-provider><boom-probe></boom-probe></risk-provider>'
    const [first, second] = root.querySelectorAll<ProbeElement>('boom-probe')
    await waitUntil(() => first!.servedBy === fallback && second!.servedBy === fallback)
    root.querySelector<RiskProvider>('risk-provider')!.client = provided
    await waitUntil(() => second!.servedBy === provided)
    expect(first!.servedBy).to.equal(fallback)
  })

  it('is a provider that is upgraded after the elements inside it', async () => {
    const late = await fixture(html`<late-provider><boom-probe></boom-probe></late-provider>`)
    Object.assign(late, { client: provided })
    const probe = late.querySelector<ProbeElement>('boom-probe')!
    await probe.updateComplete
    expect(probe.servedBy).to.equal(undefined)
    const { RiskProvider: Provider } = await import('../../src/risk-provider/risk-provider.ts')
    Provider.define('late-provider')
    await waitUntil(() => probe.servedBy === provided)
  })

  it('is any provider that speaks the context protocol, until the element leaves it', async () => {
    let subscribers = 0
    const place = await fixture<HTMLElement>(html`<div></div>`)
    place.addEventListener('context-request', (event) => {
      event.stopPropagation()
      subscribers++
      event.callback(provided, () => subscribers--)
    })
    place.innerHTML = '<boom-probe></boom-probe>'
    const probe = place.querySelector<ProbeElement>('boom-probe')!
    await waitUntil(() => probe.servedBy === provided)
    expect(subscribers).to.equal(1)
    document.body.append(probe)
    await waitUntil(() => probe.servedBy === undefined)
    expect(subscribers).to.equal(0)
    probe.remove()
  })

  it('may be configured after the element is there, without a word', async () => {
    const seen = watchConsole()
    const probe = await fixture<ProbeElement>(html`<boom-probe></boom-probe>`)
    expect(probe.unserved).to.equal(false)
    configure({ client: fallback })
    await waitUntil(() => probe.servedBy === fallback)
    seen.stop()
    expect(seen.lines).to.deep.equal([])
  })

  it('is nobody after a while: the element knows, and the console is told once', async () => {
    const seen = watchConsole()
    const pair = await fixture(html`<div><boom-probe></boom-probe><boom-probe></boom-probe></div>`)
    const [first, second] = pair.querySelectorAll<ProbeElement>('boom-probe')
    await waitUntil(() => first!.unserved && second!.unserved, 'unserved')
    pair.append(document.createElement('boom-probe'))
    await new Promise(requestAnimationFrame)
    seen.stop()
    expect(seen.lines).to.have.length(1)
    expect(seen.lines[0]).to.match(/^warn \[boom-risk\] nothing to ask: call configure/)
    configure({ client: fallback })
    expect(first!.unserved).to.equal(false)
  })

  it('is shared by a second copy of the SDK', async () => {
    configure({ client: fallback })
    const key = Symbol.for('boom-risk.runtime')
    expect((globalThis as never as Record<symbol, { source: unknown }>)[key]!.source).to.equal(fallback)
  })
})
