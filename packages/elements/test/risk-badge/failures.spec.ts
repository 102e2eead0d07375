// One engine is enough: these are about answers that fail, and what is kept and said.
import { expect, fixture, html } from '@open-wc/testing'
import '../../src/risk-badge/define.ts'
import type { BoomErrorDetail } from '../../src/risk-badge/index.ts'
import { configure } from '../../src/runtime/index.ts'
import { assessmentOf } from '../fixtures/assessments.ts'
import { BadgeDriver } from '../fixtures/badge-driver.ts'
import { countOnlineListeners } from '../fixtures/online-listeners.ts'
import { watchConsole } from '../fixtures/console-watch.ts'
import { cspFrame } from '../fixtures/csp-frame.ts'
import { resetRuntime } from '../fixtures/page-runtime.ts'
import { RiskClientDouble } from '../fixtures/risk-client-double.ts'
import { withoutTimers } from '../fixtures/without-timers.ts'
import { waitUntil } from '../fixtures/wait-until.ts'

const PHONE = '+84987654321'
const good = () => Response.json({ assessments: [assessmentOf({ phone: PHONE, shop: [3, 4] })] })
const json = (body: string, status = 200) =>
  new Response(body, { status, headers: { 'Content-Type': 'application/json' } })

type Answer = () => Response | Promise<Response>

/** What a broken server may send, the words for it, and the error's name. */
const BROKEN: Record<string, [answer: Answer, cause: string, name: string]> = {
  rubbish: [() => json('<html>'), 'Lỗi máy chủ', 'ContractError'],
  'wrong types': [() => json('{"assessments":[{"phone":1}]}'), 'Lỗi máy chủ', 'ContractError'],
  'truncated JSON': [() => json('{"assessments":[{"id":"a'), 'Lỗi máy chủ', 'ContractError'],
  'another phone’s answer': [
    () => Response.json({ assessments: [assessmentOf({ phone: '+84912345678' })] }),
    'Lỗi máy chủ',
    'ContractError',
  ],
  '401 twice': [() => json('{}', 401), 'Hết phiên đăng nhập', 'UnauthorizedError'],
  '403': [() => json('{}', 403), 'Không có quyền', 'ForbiddenError'],
  '404': [() => json('{}', 404), 'Lỗi máy chủ', 'NotFoundError'],
  '429': [() => json('{}', 429), 'Quá nhiều yêu cầu', 'RateLimitError'],
  '500': [() => json('{}', 500), 'Lỗi máy chủ', 'ServerError'],
  'no connection': [() => Promise.reject(new TypeError('Failed to fetch')), 'Mất kết nối', 'NetworkError'],
  'no answer at all': [() => new Promise(() => {}), 'Máy chủ chậm', 'DeadlineError'],
}

describe('a broken API', () => {
  let seen: ReturnType<typeof watchConsole>
  beforeEach(() => (seen = watchConsole()))
  afterEach(() => {
    seen.stop()
    resetRuntime()
  })

  for (const [what, [answer, cause, name]] of Object.entries(BROKEN))
    it(`X-2 ${what}: says so, offers a retry that works, lets the form go, and makes no noise`, async () => {
      let current = answer
      configure({
        baseUrl: 'https://risk.example',
        getToken: () => 'token',
        retries: 0,
        // Only what never comes is waited for in vain: a busy machine may take its time over the others.
        deadlineMs: name === 'DeadlineError' ? 200 : 60_000,
        fetch: async () => current(),
      })
      const errors: BoomErrorDetail[] = []
      const form = await fixture<HTMLFormElement>(
        html`<form
          lang="vi"
          @boom-error=${(event: CustomEvent<BoomErrorDetail>) => errors.push(event.detail)}
        >
          <risk-badge phone="0987654321" appearance="full" name="risk" block-on="low"></risk-badge>
        </form>`,
      )
      const driver = await BadgeDriver.in(form).shows('error')
      expect([driver.title, driver.detail]).to.deep.equal(['Chưa kiểm tra được', `${cause} · Thử lại`])
      expect(errors.map(({ error }) => (error as Error).name)).to.deep.equal([name])
      expect(form.checkValidity()).to.equal(true)
      expect([...new FormData(form)]).to.deep.equal([])
      current = good
      driver.button!.click()
      await driver.shows('high')
      expect(seen.lines).to.deep.equal([])
    })
})

const retryable = () => Object.assign(new Error('down'), { retryable: true })

/** The first retry comes after 2 s, give or take a quarter. */
const SOONEST_RETRY_MS = 1500

async function failing(error: Error) {
  const client = RiskClientDouble.answering(error)
  const root = await fixture<HTMLElement>(
    html`<div lang="vi"><risk-badge phone="0987654321" .client=${client}></risk-badge></div>`,
  )
  const driver = await BadgeDriver.in(root).shows('error')
  client.defaultReply = assessmentOf({ shop: [3, 4] })
  return { client, driver, root }
}

const source = (path: string) => new URL(`../../src/${path}`, import.meta.url).href

const order = (missing: string) =>
  cspFrame(
    '<form><risk-badge phone="0987654321" appearance="full" name="risk" block-on="low"></risk-badge></form>',
    `import '${source('risk-badge/define.ts')}'
     import { configure } from '${source('runtime/index.ts')}'
     globalThis.errors = []
     addEventListener('boom-error', () => errors.push('boom-error'))
     const answer = ${JSON.stringify(assessmentOf({ shop: [3, 4] }))}
     configure({ client: { risk: { assess: async () => answer } } })
     setTimeout(done)`,
    { imports: { [source(missing)]: source('there-is-no-such-file.ts') } },
  )

describe('a part of the SDK that does not arrive', () => {
  it('X-2 the look-up: says so, offers a retry, lets the form go', async () => {
    const frame = await order('risk-badge/answer/index.ts')
    const driver = await BadgeDriver.in(frame.document).shows('error')
    expect([driver.title, driver.detail]).to.deep.equal(['Chưa kiểm tra được', 'Thử lại'])
    expect(frame.document.querySelector('form')!.checkValidity()).to.equal(true)
    driver.button!.click()
    await driver.shows('error')
    frame.remove()
  })

  it('the explanation: the badge stays, and the host is told', async () => {
    const frame = await order('risk-badge/popover/risk-popover.ts')
    const driver = await BadgeDriver.in(frame.document).shows('high')
    driver.button!.click()
    const { errors } = frame.document.defaultView as Window & { errors?: string[] }
    await waitUntil(() => errors?.length === 1)
    expect(driver.state).to.equal('high')
    frame.remove()
  })
})

describe('options that no client can be made of', () => {
  it('show an error, and tell the developer once', async () => {
    const seen = watchConsole()
    configure({ baseUrl: 'https://risk.example', getToken: 'token' as never })
    const root = await fixture(
      html`<div lang="vi">
        <risk-badge phone="0987654321"></risk-badge><risk-badge phone="0912345678"></risk-badge>
      </div>`,
    )
    for (const badge of root.querySelectorAll('risk-badge')) await new BadgeDriver(badge).shows('error')
    seen.stop()
    resetRuntime()
    expect(seen.lines).to.have.length(1)
    expect(seen.lines[0]).to.match(/^warn \[boom-risk\] .*getToken/)
  })
})

describe('retrying', () => {
  afterEach(resetRuntime)

  it('X-2 comes by itself after a while, without a flicker', async () => {
    const { driver, client } = await failing(retryable())
    const states = new Set<string>()
    const watch = new MutationObserver(() => states.add(driver.state))
    watch.observe(driver.badge.renderRoot, { subtree: true, childList: true, attributes: true })
    await driver.shows('high')
    watch.disconnect()
    expect([...states]).to.not.include('loading')
    expect(client.asked).to.have.length(2)
  })

  it('X-2 comes at once when the browser is back online', async () => {
    await withoutTimers(SOONEST_RETRY_MS, async () => {
      const { driver } = await failing(retryable())
      dispatchEvent(new Event('online'))
      await driver.shows('high')
    })
  })

  it('X-2 waits for the browser to be back online only as long as something is to be asked again', async () => {
    const waiting = countOnlineListeners()
    try {
      const { driver, root } = await failing(retryable())
      expect(waiting.size).to.equal(1)
      dispatchEvent(new Event('online'))
      await driver.shows('high')
      expect(waiting.size).to.equal(0)
      const other = await failing(retryable())
      expect(waiting.size).to.equal(1)
      other.root.remove()
      root.remove()
      await waitUntil(() => waiting.size === 0)
    } finally {
      waiting.stop()
    }
  })

  it('X-2 X-4 brings back all that failed with one look-up each, in one go', async () => {
    const client = RiskClientDouble.answering(retryable())
    const root = await fixture<HTMLElement>(html`<div lang="vi"></div>`)
    const drivers = ['0987654321', '0912345678', '0912345678'].map((phone) => {
      const badge = Object.assign(document.createElement('risk-badge'), { client, phone })
      root.append(badge)
      return new BadgeDriver(badge)
    })
    for (const driver of drivers) await driver.shows('error')
    client.defaultReply = assessmentOf({ shop: [3, 4] })
    dispatchEvent(new Event('online'))
    for (const driver of drivers) await driver.shows('high')
    expect(client.asked).to.have.length(4)
  })

  it('X-2 comes by itself after an open circuit, which says when', async () => {
    const { driver } = await failing(
      Object.assign(new Error('circuit open'), { retryable: false, retryAfterMs: 100 }),
    )
    await driver.shows('high')
  })

  it('is left to the person where it would be of no use', async () => {
    const { driver, client } = await failing(Object.assign(new Error('forbidden'), { retryable: false }))
    dispatchEvent(new Event('online'))
    await driver.badge.updateComplete
    expect(client.asked).to.have.length(1)
    driver.button!.click()
    await driver.shows('high')
  })

  it('keeps an answer that is there when a newer one cannot be had', async () => {
    const client = RiskClientDouble.answering(assessmentOf({ shop: [3, 4] }))
    const root = await fixture(
      html`<div><risk-badge phone="0987654321" .client=${client}></risk-badge></div>`,
    )
    const driver = await BadgeDriver.in(root).shows('high')
    client.defaultReply = new Error('down')
    await driver.badge.refresh()
    expect(driver.state).to.equal('high')
    expect(driver.badge.assessment?.level).to.equal('high')
  })
})
