import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { tried } from '../../../../scripts/verify/tally.ts'
import { launchChromium } from '../../stage/chromium.ts'
import { openShiftSite, type ShiftSite } from './shift-site.ts'

let browser: Browser
let site: ShiftSite
beforeAll(async () => {
  ;[browser, site] = await Promise.all([launchChromium(), openShiftSite()])
})
afterEach(() => site.server.faults.change({ latencyMs: 0 }))
afterAll(async () => {
  await browser.close()
  await site.close()
})

/** What is read; what is written has a grid of its own (`e2e/faults`). */
interface Flow {
  readonly press: (page: Page) => Promise<unknown>
  /** What is there at its end, without another press. */
  readonly end: (page: Page) => Promise<unknown>
}

const OTHER = 'Đoàn Tuấn Kiên'
const list = (page: Page) => page.locator('boom-customer-table')
const names = (page: Page) => list(page).locator('tbody tr:not(.coming) button.name:visible')
const panel = (page: Page) => page.locator('customer-panel')
const typed = (page: Page, phone: string) => page.evaluate((number) => window.longDays.ask(number), phone)

const FLOWS: Readonly<Record<string, Flow>> = {
  'a number is typed into the order form': {
    press: (page) => typed(page, '0356700700'),
    end: (page) => expect.poll(() => page.evaluate(() => window.longDays.asked())).toBe('+84356700700'),
  },
  'the boom list is searched': {
    press: (page) => list(page).getByRole('searchbox').fill('thu hà'),
    end: (page) => expect.poll(() => names(page).allInnerTexts()).toEqual(['Nguyễn Thị Thu Hà']),
  },
  'the boom list is ordered by name': {
    press: (page) =>
      list(page)
        .getByRole('columnheader', { name: /^Khách hàng/ })
        .getByRole('button')
        .first()
        .click(),
    end: (page) =>
      expect
        .poll(async () => {
          const shown = await names(page).allInnerTexts()
          return shown.length > 3 && shown.join() === shown.toSorted(new Intl.Collator('vi').compare).join()
        })
        .toBe(true),
  },
  'the detail of a customer is opened': {
    press: (page) => names(page).filter({ hasText: 'Nguyễn Thị Thu Hà' }).click(),
    end: (page) => page.getByRole('dialog').locator('.order .code').first().waitFor(),
  },
  'the chat goes on to another customer': {
    press: (page) => panel(page).evaluate((element) => element.setAttribute('phone', '0356 700 700')),
    end: (page) => panel(page).locator('.name', { hasText: OTHER }).waitFor(),
  },
  'more orders are wanted': {
    press: (page) => panel(page).getByRole('button', { name: 'Xem thêm', exact: true }).first().click(),
    end: (page) => expect.poll(() => panel(page).locator('.order').count()).toBeGreaterThan(5),
  },
}

const NONSENSE = /\bNaN\b|\bundefined\b|Invalid Date|\[object \w+\]/

async function open(): Promise<{ page: Page; errors: string[] }> {
  const page = await (
    await browser.newContext({ reducedMotion: 'reduce', viewport: { width: 1440, height: 1600 } })
  ).newPage()
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(String(error)))
  await page.goto(site.host.url)
  await page.waitForFunction('"longDays" in globalThis')
  await page.evaluate(() => window.longDays.begin())
  await names(page).first().waitFor()
  await panel(page).locator('.order').first().waitFor()
  return { page, errors }
}

const rest = (page: Page, ms: number) =>
  page.evaluate((time) => new Promise((resolve) => setTimeout(resolve, time)), ms)

describe.each(Object.entries(FLOWS))('offline while %s', (_, { press, end }) => {
  test.each(['before the press', 'while the answer is on its way'])('%s', async (when) => {
    const { page, errors } = await open()
    if (when.startsWith('before')) await page.context().setOffline(true)
    else site.server.faults.change({ latencyMs: 1500 })
    await press(page)
    await rest(page, 800)
    await page.context().setOffline(true)
    await rest(page, 1500)
    const said = await page.evaluate(() => window.longDays.text())
    expect(said).not.toMatch(NONSENSE)
    expect(said.length).toBeGreaterThan(100)
    site.server.faults.change({ latencyMs: 0 })
    await page.context().setOffline(false)
    await end(page)
    expect(errors).toEqual([])
    tried('flows with no line in their middle', 1)
    await page.context().close()
  })
})

test('a planted fault is seen: a line that does not come back', async () => {
  const { page } = await open()
  await page.context().setOffline(true)
  await FLOWS['the chat goes on to another customer']?.press(page)
  const shown = panel(page).locator('.name', { hasText: OTHER }).waitFor({ timeout: 4000 })
  await expect(shown).rejects.toThrow('Timeout')
  await page.context().close()
})
