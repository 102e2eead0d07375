import type { FaultChange } from '@boom-risk/mock-server'
import type { Route } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { phoneOf } from './stage/customers.ts'
import { OrderPage } from './stage/order-page.ts'
import { Stage } from './stage/stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await Stage.open()
})
afterEach(() => stage.clear())
afterAll(() => stage.close())

/** What the server itself can be told to do wrong. */
const FAULTS: Readonly<Record<string, FaultChange>> = {
  'is away': { offline: true },
  'fails every call': { errorRate: 1 },
  'answers 401 twice': { scenario: 'expired-token' },
  'answers 429': { scenario: 'rate-limited' },
}

const json =
  (body: string, status = 200) =>
  (route: Route) =>
    route.fulfill({
      status,
      body,
      contentType: 'application/json',
      headers: { 'access-control-allow-origin': '*' },
    })

/** Answers that no server should give, put in the place of the server's. */
const RUBBISH: Readonly<Record<string, (route: Route) => Promise<void>>> = {
  'cuts its JSON short': json('{"assessments":[{"id":"as_1","phone":"+8498'),
  'sends other types': json('{"assessments":[{"id":7,"phone":[],"level":{}}]}'),
  'sends none of what was asked': json('{"assessments":[]}'),
  'sends a page instead of JSON': json('<!doctype html><title>Gateway</title>'),
  'sends nothing at all': json(''),
  'answers 404': json('{"type":"about:blank","title":"Not found","status":404,"code":"not_found"}', 404),
}

/** The badge says that it could not check, and the order goes out all the same. */
async function expectFailsOpen(order: OrderPage): Promise<void> {
  await order.type(phoneOf('high-from').typed)
  await order.fillCustomer()
  await expect.poll(() => order.badgeText()).toContain('Chưa kiểm tra được')
  await expect
    .poll(() => order.page.locator('#advice-value').textContent())
    .toBe('Chưa kiểm tra được, vẫn tạo đơn bình thường')
  await expect.poll(() => order.phone.inputValue()).toBe(phoneOf('high-from').typed)
  await expect.poll(() => order.page.locator('#customer-name').inputValue()).toBe('Nguyễn Thị Thu Hà')
  await order.submit.click()
  expect(await order.submitted()).toMatchObject({ customer: { phone: '+84987654321' }, cod: 618_000 })
  order.visit.expectQuiet({ warnings: 1, network: true })
}

describe('X-2 order entry goes on when the server', () => {
  test.each(Object.entries(FAULTS))('%s', async (_name, fault) => {
    const order = new OrderPage(await stage.visit())
    stage.fault(fault)
    await expectFailsOpen(order)
  })

  test.each(Object.entries(RUBBISH))('%s', async (_name, answer) => {
    const order = new OrderPage(await stage.visit())
    await order.page.route('**/v1/risk-assessments', answer)
    await expectFailsOpen(order)
  })

  test('has not answered yet', async () => {
    const order = new OrderPage(await stage.visit())
    stage.fault({ latencyMs: 60_000 })
    await order.type(phoneOf('high-from').typed)
    await order.expectBadge('Đang kiểm tra')
    await order.fillCustomer()
    await order.submit.click()
    expect(await order.submitted()).toMatchObject({ customer: { phone: '+84987654321' } })
    order.visit.expectQuiet()
  })
})

test('X-2 once the server is back, a click on the badge asks again', async () => {
  const order = new OrderPage(await stage.visit())
  stage.fault({ offline: true })
  await order.type(phoneOf('high-from').typed)
  await expect.poll(() => order.badgeText()).toContain('Thử lại')
  stage.fault({ offline: false })
  await order.badge.locator('button').click()
  await order.expectBadge('Nguy cơ cao', '3/4 · 75 %')
  order.visit.expectQuiet({ warnings: 1, network: true })
})

test('without its configuration the page says so, and takes orders', async () => {
  const order = new OrderPage(await stage.visit('/none'))
  await order.page.route('**/config.json', (route) => route.abort())
  await order.page.goto(stage.pages.url)
  await order.page.locator('#trouble').waitFor()
  await order.type(phoneOf('high-from').typed)
  await order.fillCustomer()
  await order.submit.click()
  expect(await order.submitted()).toMatchObject({ customer: { phone: '+84987654321' } })
  order.visit.expectQuiet({ warnings: 1, network: true })
})

test('the bar switches the faults of the mock server', async () => {
  const order = new OrderPage(await stage.visit())
  const { page } = order
  await page.locator('.network-button').click()
  await page.getByLabel('Độ trễ').selectOption('2 giây')
  await expect.poll(() => stage.server.faults.current.latencyMs).toBe(2000)
  await expect.poll(() => page.locator('.network-state').textContent()).toBe('Chậm')
  await page.getByLabel('Lỗi').selectOption('Mọi lần gọi')
  await expect.poll(() => stage.server.faults.current.errorRate).toBe(1)
  await expect.poll(() => page.locator('.network-state').textContent()).toBe('Có lỗi')
  await page.getByLabel('Ngoại tuyến').check()
  await expect.poll(() => stage.server.faults.current.offline).toBe(true)
  await expect.poll(() => page.locator('.network-state').textContent()).toBe('Ngoại tuyến')
  await page.getByLabel('Ngoại tuyến').uncheck()
  await page.getByLabel('Lỗi').selectOption('Không')
  await page.getByLabel('Độ trễ').selectOption('Không')
  await expect.poll(() => page.locator('.network-state').textContent()).toBe('Bình thường')
  expect(stage.server.faults.current).toMatchObject({
    latencyMs: 0,
    errorRate: 0,
    offline: false,
    scenario: null,
  })
})
