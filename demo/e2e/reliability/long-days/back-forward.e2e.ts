import { type Browser, launch, type Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { found } from '../../../../scripts/browsers.mjs'
import { amount, tried } from '../../../../scripts/verify/tally.ts'
import { openShiftSite, type ShiftSite } from './shift-site.ts'

// Without its window Chromium keeps no page for the way back.
const executablePath = found.chromium ?? ''

declare global {
  interface Window {
    /** Whether the page came out of the back-forward cache when it was last shown. */
    isFromCache?: boolean
  }
}

let browser: Browser
let site: ShiftSite
beforeAll(async () => {
  site = await openShiftSite()
  browser = await launch({
    executablePath,
    headless: true,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  })
})
afterAll(async () => {
  await browser.close()
  await site.close()
})

async function open(): Promise<{ page: Page; errors: string[] }> {
  const page = await browser.newPage()
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(String(error)))
  await page.goto(site.host.url)
  await page.waitForFunction('"longDays" in globalThis')
  await page.evaluate(() => {
    addEventListener('pageshow', (event) => (window.isFromCache = event.persisted))
    return window.longDays.begin()
  })
  await expect.poll(() => said(page)).toContain('Nguyễn Thị')
  return { page, errors }
}

const said = (page: Page): Promise<string> => page.evaluate(() => window.longDays.text())

/** Follows a link, and comes back by the browser's button. @returns whether the page is the one that was left */
async function leave(page: Page, meanwhile: () => Promise<unknown>): Promise<boolean> {
  await page.goto(`${site.host.url}/elsewhere`)
  await meanwhile()
  await page.goBack()
  return page.evaluate(() => window.isFromCache ?? false)
}

test('X-9 a page that comes out of the back-forward cache shows what changed meanwhile, and has what was typed', async () => {
  const { page, errors } = await open()
  await page.evaluate(() => window.longDays.note('Khách hẹn giao sau 17 giờ'))
  const times = amount(2, 20)
  for (let time = 0; time < times; time++) {
    const name = `Nguyễn Thị Lần ${time}`
    expect(await leave(page, () => site.rename(name))).toBe(true)
    await expect.poll(() => said(page)).toContain(name)
    expect(await page.evaluate(() => window.longDays.noted())).toBe('Khách hẹn giao sau 17 giờ')
  }
  expect(errors).toEqual([])
  tried('ways back', times)
  await page.close()
})

test('a page that is left while answers are on their way shows them when it comes back', async () => {
  const { page, errors } = await open()
  const times = amount(2, 20)
  for (let time = 0; time < times; time++) {
    // A number that nobody has asked about.
    const phone = `912345${600 + time}`
    site.server.faults.change({ latencyMs: 1000 })
    await page.evaluate((number) => window.longDays.ask(number), `0${phone}`)
    // On its way by then: it is asked once typing pauses.
    await expect.poll(() => page.evaluate(() => window.longDays.text())).toContain('Đang kiểm tra')
    const isKept = await leave(page, async () => site.server.faults.change({ latencyMs: 0 }))
    expect(isKept).toBe(true)
    await expect.poll(() => page.evaluate(() => window.longDays.asked())).toBe(`+84${phone}`)
  }
  expect(errors).toEqual([])
  tried('ways back while asking', times)
  await page.close()
})

test('a planted fault is seen: a page that the browser does not keep', async () => {
  const { page } = await open()
  await page.evaluate(() => addEventListener('unload', () => {}))
  expect(await leave(page, async () => {})).toBe(false)
  await page.close()
})
