import { expect, fixture, html } from '@open-wc/testing'
import { RiskBadge } from '../../src/risk-badge/risk-badge.ts'
import { configure } from '../../src/runtime/index.ts'
import { runtime } from '../../src/runtime/runtime.ts'
import { assessmentOf } from '../fixtures/assessments.ts'
import { BadgeDriver } from '../fixtures/badge-driver.ts'
import { watchConsole } from '../fixtures/console-watch.ts'
import { resetRuntime } from '../fixtures/page-runtime.ts'
import { RiskClientDouble } from '../fixtures/risk-client-double.ts'
import { waitUntil } from '../fixtures/wait-until.ts'

describe('from markup to element', () => {
  afterEach(resetRuntime)

  it('what was set before the upgrade survives it', async () => {
    const client = RiskClientDouble.answering(assessmentOf({ shop: [3, 4] }))
    const root = await fixture<HTMLElement>(html`<div lang="vi"></div>`)
    root.innerHTML = '<late-badge></late-badge>'
    const early = root.querySelector<RiskBadge>('late-badge')!
    const set = {
      client,
      phone: '0987 654 321',
      name: 'risk',
      blockOn: 'high',
      appearance: 'full',
      size: 'large',
    } as const
    Object.assign(early, set)
    RiskBadge.define('late-badge')
    await new BadgeDriver(early).shows('high')
    for (const [name, value] of Object.entries(set))
      expect(early[name as keyof typeof set], name).to.equal(value)
    expect(Object.keys(early)).to.not.include.members(['phone'])
    expect(early.getAttribute('block-on')).to.equal('high')
  })

  it('an element before configure() waits for it, without a word', async () => {
    RiskBadge.define()
    const seen = watchConsole()
    const root = await fixture<HTMLElement>(html`<div lang="vi"></div>`)
    root.innerHTML = '<risk-badge phone="0987654321"></risk-badge>'
    const driver = await BadgeDriver.in(root).meets('loading', () =>
      configure({ client: RiskClientDouble.answering(assessmentOf({ shop: [3, 4] })) }),
    )
    await driver.shows('high')
    seen.stop()
    expect(seen.lines).to.deep.equal([])
  })

  it('without any configure() it says so, with one warning for all, and recovers', async () => {
    RiskBadge.define()
    const seen = watchConsole()
    const root = await fixture(
      html`<div lang="vi"><risk-badge phone="0987654321"></risk-badge><risk-badge></risk-badge></div>`,
    )
    const [first, second] = [...root.querySelectorAll('risk-badge')].map((badge) => new BadgeDriver(badge))
    await first!.shows('unconfigured')
    await second!.shows('unconfigured')
    seen.stop()
    expect(seen.lines).to.have.length(1)
    configure({ client: RiskClientDouble.answering(assessmentOf({ shop: [3, 4] })) })
    await first!.shows('high')
    await second!.shows('empty')
  })

  it('a second copy of the script is quiet, and both copies are served by one configure()', async () => {
    const seen = watchConsole()
    RiskBadge.define()
    const url = new URL('../../src/define.ts?copy', import.meta.url).href
    const copy = (await import(url)) as typeof import('../../src/define.ts')
    seen.stop()
    expect(seen.lines).to.deep.equal([])
    copy.configure({ client: RiskClientDouble.answering(assessmentOf({ shop: [3, 4] })) })
    const root = await fixture(html`<div lang="vi"><risk-badge phone="0987654321"></risk-badge></div>`)
    await BadgeDriver.in(root).shows('high')
  })
})

const hasSignal = (options: unknown): options is { signal: AbortSignal } =>
  typeof options === 'object' && options !== null && 'signal' in options

/** Counts what is registered outside of the elements, to see that all of it is given back. */
function countRegistrations() {
  let left = 0
  const restore: (() => void)[] = []
  const patch = <T extends object>(target: T, name: keyof T & string, by: number) => {
    const original = Object.getOwnPropertyDescriptor(target, name)!
    const call = original.value as (...args: unknown[]) => unknown
    Object.defineProperty(target, name, {
      ...original,
      value(this: unknown, ...args: unknown[]) {
        const outside =
          this === undefined || this === window || this === document || this instanceof MutationObserver
        if (outside) left += by
        const [, , options] = args
        if (outside && hasSignal(options)) options.signal.addEventListener('abort', () => left--)
        return call.apply(this, args)
      },
    })
    restore.push(() => Object.defineProperty(target, name, original))
  }
  patch(EventTarget.prototype, 'addEventListener', 1)
  patch(EventTarget.prototype, 'removeEventListener', -1)
  patch(MutationObserver.prototype, 'observe', 1)
  patch(MutationObserver.prototype, 'disconnect', -1)
  return { left: () => left, stop: () => restore.forEach((undo) => undo()) }
}

describe('coming and going', () => {
  afterEach(resetRuntime)

  it('leaves nothing behind, however often', async () => {
    RiskBadge.define()
    const client = RiskClientDouble.answering(assessmentOf({ shop: [3, 4] }))
    const input = document.createElement('input')
    input.id = 'phone'
    input.value = '0987654321'
    const root = await fixture<HTMLElement>(html`<div></div>`)
    root.append(input)
    const round = async () => {
      const badge = Object.assign(document.createElement('risk-badge'), { client, htmlFor: 'phone' })
      root.append(badge)
      const driver = await new BadgeDriver(badge).shows('high')
      await driver.open()
      await waitUntil(() => badge.shadowRoot!.activeElement === driver.popover)
      badge.remove()
      await waitUntil(() => !driver.popover)
    }
    await round()
    const counts = countRegistrations()
    for (let i = 0; i < 7; i++) await round()
    await waitUntil(() => counts.left() === 0, 'all registrations are given back')
    counts.stop()
    expect(client.subscriptions).to.equal(0)
    expect(runtime().listeners.size).to.equal(0)
  })
})
