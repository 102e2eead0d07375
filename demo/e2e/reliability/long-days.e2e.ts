import { createMockServer, type MockServer } from '@boom-risk/mock-server'
import { type HttpDoor, listen } from '@boom-risk/mock-server/http'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { amount, tried } from '../../../scripts/verify/tally.ts'
import { type CdnHost, openCdnHost } from '../stage/cdn-host.ts'
import { launchChromium } from '../stage/chromium.ts'
import { bundlePage } from './stage/bundled-page.ts'

let browser: Browser
let host: CdnHost
let server: MockServer
let api: HttpDoor
beforeAll(async () => {
  server = createMockServer({ customers: 60, shop: 1 })
  api = await listen(server)
  host = await openCdnHost()
  host.pages.set('/page.js', { script: await bundlePage(new URL('long-days/page.ts', import.meta.url)) })
  host.pages.set('/', {
    html: `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Shop</title><body><script>API_URL = '${api.url}'</script><script type="module" src="/page.js"></script></body></html>`,
  })
  browser = await launchChromium()
})
afterAll(async () => {
  await browser.close()
  await Promise.all([host.close(), api.close()])
})

/** The id of the shop's customer who is always there. */
function ownCustomer(): string {
  const known = server.domain.store.customersByPhone.get('+84987654321')
  return known.find(({ shopId }) => shopId === 'shop_1')?.id ?? ''
}

async function open(prepare?: (page: Page) => Promise<void>): Promise<{ page: Page; errors: string[] }> {
  const page = await (await browser.newContext({ reducedMotion: 'reduce' })).newPage()
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(String(error)))
  await prepare?.(page)
  await page.goto(host.url)
  await page.waitForFunction('"longDays" in globalThis')
  return { page, errors }
}

/** Sweeps the memory until nothing more goes. */
async function alive(page: Page): Promise<number> {
  let left = Infinity
  for (let time = 0; time < 6; time++) {
    await page.requestGC()
    left = await page.evaluate(() => window.longDays.alive())
    if (left === 0) return 0
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 150)))
  }
  return left
}

/** The browser itself may hold the one that had the focus last. */
const MAY_STAY = 2

describe('what was taken away', () => {
  test.each(['panel', 'table', 'badge', 'suggestions'] as const)(
    'is not held: %s',
    async (view) => {
      const { page, errors } = await open()
      const times = amount(12, 200)
      await page.evaluate(([shown, count]) => window.longDays.mounts(shown, count), [view, times] as const)
      expect(await alive(page)).toBeLessThanOrEqual(MAY_STAY)
      expect(errors).toEqual([])
      tried('mounts', times)
      await page.context().close()
    },
    900_000,
  )

  test('a planted fault is seen: a list that holds on to them', async () => {
    const { page } = await open()
    await page.evaluate(() => window.longDays.hold())
    await page.evaluate(() => window.longDays.mounts('badge', 6))
    expect(await alive(page)).toBeGreaterThan(MAY_STAY)
    await page.context().close()
  })
})

const heapOf = async (page: Page): Promise<number> => {
  await page.requestGC()
  await page.requestGC()
  const session = await page.context().newCDPSession(page)
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  await session.detach()
  return usedSize
}

/** Percent that the heap of the last quarter may be above that of the first. */
const MOST_GROWTH = 3

test('a shift of orders, events and chats leaves the memory as it was', async () => {
  const { page, errors } = await open()
  await page.evaluate(() => window.longDays.begin())
  const [orders, events, chats] = [amount(120, 2000), amount(200, 5000), amount(60, 1000)]
  // What is made once is made by then.
  await page.evaluate(() => window.longDays.work(60, 30))
  const heaps: number[] = []
  for (let quarter = 0; quarter < 4; quarter++) {
    for (let event = 0; event < events / 4; event++)
      server.domain.events.append(
        'shop_1',
        { type: 'customer.updated', customerIds: [ownCustomer()], entity: null },
        Date.now(),
      )
    await page.evaluate(([typed, opened]) => window.longDays.work(typed, opened), [
      orders / 4,
      chats / 4,
    ] as const)
    heaps.push(await heapOf(page))
  }
  const [first = 0, last = Infinity] = [heaps[0], heaps[3]]
  // A short shift says only that nothing runs away.
  expect((last / first - 1) * 100, heaps.join()).toBeLessThanOrEqual(amount(15, MOST_GROWTH))
  expect(errors).toEqual([])
  tried('orders', orders)
  tried('events', events)
  tried('chats', chats)
  await page.context().close()
}, 1_800_000)

const NONSENSE = /\bNaN\b|\bundefined\b|Invalid Date|\[object \w+\]/
const DAY_MS = 86_400_000

describe('clocks and lines', () => {
  test.each([-DAY_MS, DAY_MS])('a clock that is wrong by %d ms says no nonsense', async (by) => {
    const { page, errors } = await open((opened) => opened.clock.setFixedTime(Date.now() + by))
    // It is still busy when the page goes.
    page.evaluate(() => window.longDays.begin()).catch(() => {})
    const text = () => page.evaluate(() => window.longDays.text())
    await expect.poll(text).toContain('Nguyễn Thị Thu Hà')
    expect(await text()).not.toMatch(NONSENSE)
    expect(errors).toEqual([])
    tried('clocks', 1)
    await page.context().close()
  })

  test('a machine that slept for eight hours shows what changed meanwhile', async () => {
    const { page, errors } = await open((opened) => opened.clock.install())
    const begun = page.evaluate(() => window.longDays.begin())
    await page.clock.runFor(2000)
    await begun
    const text = () => page.evaluate(() => window.longDays.text())
    await expect.poll(text).toContain('Nguyễn Thị Thu Hà')
    const id = ownCustomer()
    const answer = await fetch(`${api.url}/v1/customers/${id}`, {
      headers: { Authorization: 'Bearer dev-1-owner' },
    })
    await page.context().setOffline(true)
    await page.clock.fastForward('08:00:00')
    const changed = await fetch(`${api.url}/v1/customers/${id}`, {
      method: 'PATCH',
      headers: {
        Authorization: 'Bearer dev-1-owner',
        'Content-Type': 'application/json',
        'If-Match': answer.headers.get('etag') ?? '',
        'Idempotency-Key': 'while-asleep',
      },
      body: JSON.stringify({ name: 'Nguyễn Thị Mới' }),
    })
    expect(changed.status).toBe(200)
    await page.context().setOffline(false)
    await expect
      .poll(async () => {
        await page.clock.runFor(1000)
        return text()
      })
      .toContain('Nguyễn Thị Mới')
    expect(errors).toEqual([])
    tried('sleeps', 1)
    await page.context().close()
  })
})
