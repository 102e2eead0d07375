// One engine is enough: these are about what is asked, kept and told, not about how it is drawn.
import { expect, fixture, html } from '@open-wc/testing'
import { createRiskClient } from '@boom-risk/client'
import '../../src/risk-badge/define.ts'
import { configure } from '../../src/runtime/index.ts'
import { assessmentOf } from '../fixtures/assessments.ts'
import { BadgeDriver } from '../fixtures/badge-driver.ts'
import { resetRuntime } from '../fixtures/page-runtime.ts'
import { later, RiskClientDouble } from '../fixtures/risk-client-double.ts'
import { waitUntil } from '../fixtures/wait-until.ts'

const PHONE = '+84987654321'

/** The real client over a fetch that answers from memory. */
function countingApi() {
  const bodies: { phones: string[] }[] = []
  const answer: typeof fetch = async (input, init) => {
    const body = (await new Request(input, init).json()) as { phones: string[] }
    bodies.push(body)
    return Response.json({ assessments: body.phones.map((phone) => assessmentOf({ phone, shop: [3, 4] })) })
  }
  return { bodies, options: { baseUrl: 'https://risk.example', getToken: () => 'token', fetch: answer } }
}

function mountMany(count: number, phones: number): BadgeDriver[] {
  const badges = Array.from({ length: count }, (_, index) => {
    const badge = document.createElement('risk-badge')
    badge.phone = `09876543${String(index % phones).padStart(2, '0')}`
    return badge
  })
  const place = document.createElement('div')
  place.append(...badges)
  document.body.append(place)
  return badges.map((badge) => new BadgeDriver(badge))
}

describe('look-ups', () => {
  afterEach(resetRuntime)

  it('X-4 1,000 badges over 50 phones make exactly one request, from a cold start', async () => {
    const { bodies, options } = countingApi()
    configure(options)
    const drivers = mountMany(1000, 50)
    await waitUntil(() => drivers.every(({ state }) => state === 'high'), 'all show it')
    expect(bodies).to.have.length(1)
    expect(new Set(bodies[0]!.phones).size).to.equal(50)
    expect(bodies[0]!.phones).to.have.length(50)
    drivers[0]!.badge.parentElement!.remove()
  })

  it('X-4 a phone that comes back is answered from memory, at once', async () => {
    const { bodies, options } = countingApi()
    const client = createRiskClient(options)
    const root = await fixture<HTMLElement>(
      html`<div><risk-badge phone="0987654321" .client=${client}></risk-badge></div>`,
    )
    const driver = await BadgeDriver.in(root).shows('high')
    driver.badge.phone = ''
    await driver.shows('empty')
    driver.badge.phone = '0987654321'
    await driver.badge.updateComplete
    expect(driver.state).to.equal('high')
    const again = document.createElement('risk-badge')
    Object.assign(again, { client, phone: '0987 654 321' })
    root.append(again)
    await again.updateComplete
    expect(new BadgeDriver(again).state).to.equal('high')
    expect(bodies).to.have.length(1)
  })

  it('keeps the old answer while a newer one is asked for', async () => {
    const client = RiskClientDouble.answering(assessmentOf({ shop: [7, 12] }))
    const root = await fixture(
      html`<div><risk-badge phone="0987654321" .client=${client}></risk-badge></div>`,
    )
    const driver = await BadgeDriver.in(root).shows('medium')
    const next = later()
    client.replies.set(PHONE, next.reply)
    const refreshed = driver.badge.refresh()
    await waitUntil(() => driver.badge.matches(':state(refreshing)'))
    expect(driver.state).to.equal('medium')
    next.answer(assessmentOf({ shop: [3, 4] }))
    await refreshed
    await driver.shows('high')
    expect(driver.badge.matches(':state(refreshing)')).to.equal(false)
    expect(client.asked.map(({ fresh }) => fresh)).to.deep.equal([false, true])
  })

  it('X-9 asks again when the answer it has no longer counts', async () => {
    const client = RiskClientDouble.answering(assessmentOf({ shop: [7, 12] }))
    const root = await fixture(
      html`<div><risk-badge phone="0987654321" .client=${client}></risk-badge></div>`,
    )
    const driver = await BadgeDriver.in(root).shows('medium')
    client.replies.set(PHONE, assessmentOf({ shop: [3, 4] }))
    client.publish(PHONE, undefined)
    await driver.shows('high')
  })

  it('gives up what nobody waits for', async () => {
    const client = RiskClientDouble.answering(later().reply)
    const root = await fixture(
      html`<div>
        <risk-badge phone="0987654321" .client=${client}></risk-badge>
        <risk-badge phone="0987 654 321" .client=${client}></risk-badge>
      </div>`,
    )
    const [first, second] = root.querySelectorAll('risk-badge')
    await waitUntil(() => client.asked.length === 1)
    expect(client.subscriptions).to.equal(1)
    first!.remove()
    expect(client.asked[0]!.signal!.aborted).to.equal(false)
    second!.phone = '0912345678'
    await waitUntil(() => client.asked.length === 2)
    expect(client.asked[0]!.signal!.aborted).to.equal(true)
    second!.remove()
    expect(client.subscriptions).to.equal(0)
  })

  it('shows nothing of a loading state where the answer comes at once', async () => {
    const client = RiskClientDouble.answering(assessmentOf({ shop: [3, 4] }))
    const states = new Set<string>()
    const root = await fixture<HTMLElement>(html`<div></div>`)
    const badge = document.createElement('risk-badge')
    Object.assign(badge, { client, phone: '0987654321' })
    root.append(badge)
    const driver = new BadgeDriver(badge)
    await badge.updateComplete
    const watch = new MutationObserver(() => states.add(driver.state))
    watch.observe(badge.renderRoot, { subtree: true, childList: true, attributes: true })
    await driver.shows('high')
    watch.disconnect()
    expect([...states]).to.not.include('loading')
  })

  it('asks another client when it is given one', async () => {
    const first = RiskClientDouble.answering(assessmentOf({ shop: [3, 12] }))
    const second = RiskClientDouble.answering(assessmentOf({ shop: [3, 4] }))
    const root = await fixture(html`<div><risk-badge phone="0987654321" .client=${first}></risk-badge></div>`)
    const driver = await BadgeDriver.in(root).shows('low')
    driver.badge.client = second
    await driver.shows('high')
    expect(first.subscriptions).to.equal(0)
  })
})
