import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { amount, isWhole, tried } from '../../../scripts/verify/tally.ts'
import { launchChromium } from '../stage/chromium.ts'
import { heldBytes } from './long-days/heap.ts'
import { openShiftSite, type ShiftSite } from './long-days/shift-site.ts'

let browser: Browser
let site: ShiftSite
beforeAll(async () => {
  ;[browser, site] = await Promise.all([launchChromium(), openShiftSite()])
})
afterAll(async () => {
  await browser.close()
  await site.close()
})

async function open(prepare?: (page: Page) => Promise<void>): Promise<{ page: Page; errors: string[] }> {
  const page = await (await browser.newContext({ reducedMotion: 'reduce' })).newPage()
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(String(error)))
  await prepare?.(page)
  await page.goto(site.host.url)
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
      // What is let go is collected when the browser comes to it.
      await expect.poll(() => alive(page)).toBeLessThanOrEqual(MAY_STAY)
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

/** So many things happen to the customer who is always there. */
function happen(times: number): void {
  for (let event = 0; event < times; event++)
    site.server.domain.events.append(
      'shop_1',
      { type: 'customer.updated', customerIds: [site.ownCustomer()], entity: null },
      Date.now(),
    )
}

/** What happened in the last ten seconds is kept for tabs that join, and goes with the first event after them. */
async function forgetLately(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 10_500)))
  happen(1)
  await page.evaluate(() => window.longDays.work(1, 1))
}

/** Percent that what is held after the last quarter may be above that after the first. */
const MOST_GROWTH = 3

test('a shift of orders, events and chats leaves the memory as it was', async () => {
  const { page, errors } = await open()
  await page.evaluate(() => window.longDays.begin())
  const [orders, events, chats] = [amount(120, 2000), amount(200, 5000), amount(60, 1000)]
  // What is made once is made by then, and what has an end is full: the events that are remembered, the answers that are kept.
  happen(amount(50, 1250))
  await page.evaluate(([typed, opened]) => window.longDays.work(typed, opened), [
    amount(60, 500),
    amount(30, 250),
  ] as const)
  const heaps: number[] = []
  for (let quarter = 0; quarter < 4; quarter++) {
    happen(events / 4)
    await page.evaluate(([typed, opened]) => window.longDays.work(typed, opened), [
      orders / 4,
      chats / 4,
    ] as const)
    if (isWhole) await forgetLately(page)
    heaps.push(await heldBytes(page))
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

test('a planted fault is seen: what a script keeps', async () => {
  const { page } = await open()
  await page.evaluate(() => window.longDays.begin())
  // What was needed to load the page goes with the first look.
  await heldBytes(page)
  const before = await heldBytes(page)
  await page.evaluate(() =>
    Object.assign(window, { kept: Array.from({ length: 100_000 }, (_, at) => ({ at })) }),
  )
  expect((await heldBytes(page)) / before).toBeGreaterThan(1 + MOST_GROWTH / 100)
  await page.context().close()
})

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
    await page.context().setOffline(true)
    await page.clock.fastForward('08:00:00')
    await site.rename('Nguyễn Thị Mới')
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
