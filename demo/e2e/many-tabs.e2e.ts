import type { Customer } from '@boom-risk/client'
import type { BrowserContext, Page, Request } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { ask, customerOf } from './stage/api.ts'
import { phoneOf } from './stage/customers.ts'
import { OrderPage } from './stage/order-page.ts'
import { PartnersPage } from './stage/partners-page.ts'
import { report } from './stage/reports.ts'
import { Stage } from './stage/stage.ts'
import { Visit } from './stage/visit.ts'

/** A browser allows six connections to a host over HTTP/1.1. */
const TABS = process.env['TEST_LONG'] ? 20 : 8

let stage: Stage
beforeAll(async () => {
  stage = await Stage.open()
})
afterEach(() => stage.clear())
afterAll(() => stage.close())

/** The streams of events that the tabs of a browser hold open. */
class Streams {
  readonly open = new Map<Request, Page>()

  constructor(context: BrowserContext) {
    context.on('request', (request) => {
      if (request.method() === 'GET' && new URL(request.url()).pathname === '/v1/events')
        this.open.set(request, request.frame().page())
    })
    const ended = (request: Request) => void this.open.delete(request)
    context.on('requestfailed', ended)
    context.on('requestfinished', ended)
  }
}

async function openTab(context: BrowserContext, path: string): Promise<Visit> {
  const visit = new Visit(await context.newPage())
  await visit.page.goto(`${stage.pages.url}${path}`)
  return visit
}

/** The row's switch says so in each of these tabs. */
async function expectStatus(tabs: readonly PartnersPage[], name: string, word: string): Promise<void> {
  for (const tab of tabs)
    await expect.poll(async () => (await tab.row(name).getByRole('switch').innerText()).trim()).toBe(word)
}

test(`X-13 ${TABS} tabs over HTTP/1.1 hold one stream: each answers, and each hears what others change`, async () => {
  const { id, name } = await customerOf(stage, 'low-up-to')
  const first = await stage.visit('/partners.html', { width: 1440 })
  const context = first.page.context()
  const streams = new Streams(context)
  const tabs = [await new PartnersPage(first).settled()]
  // The first tab's own request was there before anybody counted.
  await first.page.reload()
  await tabs[0]!.settled()
  while (tabs.length < TABS)
    tabs.push(await new PartnersPage(await openTab(context, '/partners.html')).settled())
  for (const tab of tabs) await tab.find(name ?? '')
  await expect.poll(() => streams.open.size).toBe(1)

  const order = new OrderPage(await openTab(context, '/'))
  await order.type(phoneOf('low-up-to').typed)
  await order.expectBadge('Nguy cơ thấp')
  expect(streams.open.size).toBe(1)

  const change = async (status: 'active' | 'inactive') => {
    const { version } = await ask<Customer>(stage, `/v1/customers/${id}`)
    await ask(stage, `/v1/customers/${id}`, { method: 'PATCH', version, body: { status } })
  }
  await change('inactive')
  await expectStatus(tabs, name ?? '', 'Ngưng kích hoạt')

  const [holder] = streams.open.values()
  const left = tabs.filter(({ page }) => page !== holder)
  await holder!.close()
  await change('active')
  await expectStatus(left, name ?? '', 'Kích hoạt')
  await expect.poll(() => [...streams.open.values()].filter((page) => !page.isClosed()).length).toBe(1)
  for (const { visit } of left) visit.expectQuiet()
})

test('X-9 a badge hears of a report that another shop makes', async () => {
  const order = new OrderPage(await stage.visit())
  const { typed, e164 } = phoneOf('low-up-to')
  await order.type(typed)
  await order.expectBadge('Nguy cơ thấp')
  const before = stage.answerFor(e164).reports.total
  await expect.poll(() => order.visit.calls('/v1/events').length).toBe(1)
  await report(stage, 'low-up-to', 2, 'Khách đặt hàng rồi không nhận, báo bận nhiều lần.')
  await expect.poll(() => stage.answerFor(e164).reports.total).toBe(before + 1)
  order.visit.expectQuiet()
})
