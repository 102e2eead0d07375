import { existsSync, readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addressOf, LANGUAGES, type Language, PAGES } from '../../docs/assemble/site-map.ts'
import { serveDocs } from '../../docs/serve.ts'
import { violations } from '../stage/axe.ts'
import { launchChromium } from '../stage/chromium.ts'

const SITE = new URL('../../dist-docs/', import.meta.url)

let server: Awaited<ReturnType<typeof serveDocs>>
let browser: Browser
let origin: string
beforeAll(async () => {
  if (!existsSync(SITE)) throw new Error('the documentation is not built: run `pnpm run build:docs` first')
  server = await serveDocs()
  origin = server.url.replace(/\/$/, '')
  browser = await launchChromium()
})
afterAll(async () => {
  await browser.close()
  await server.close()
})

interface Look {
  readonly language?: Language
  readonly theme?: 'light' | 'dark'
  readonly width?: number
}

/** Opens a page of the site; what it complains of fails the test. */
async function visit(
  path: string,
  { language = 'en', theme = 'light', width = 1280 }: Look,
  act: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({ colorScheme: theme, viewport: { width, height: 900 } })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${message.text()} ${message.location().url}`)
  })
  await page.goto(`${origin}${addressOf(path, language)}`)
  // VitePress has taken the page over.
  await page.waitForFunction(() => '__vue_app__' in (document.querySelector('#app') ?? {}))
  await act(page)
  await context.close()
  expect(complaints).toEqual([])
}

describe('the documentation', () => {
  test('has every page in each language, and llms.txt names them', async () => {
    const index = await (await fetch(`${origin}/llms.txt`)).text()
    for (const { path } of PAGES) {
      for (const language of LANGUAGES) {
        const response = await fetch(`${origin}${addressOf(path, language)}`)
        expect(response.status, path).toBe(200)
        expect(await response.text(), path).toContain(`lang="${language}"`)
      }
      if (path !== 'index') expect(index).toContain(`(${addressOf(path, 'en')}.md)`)
    }
    for (const [, link = ''] of index.matchAll(/\]\((\/[^)]+)\)/g)) {
      const response = await fetch(`${origin}${link}`)
      expect(response.status, link).toBe(200)
      expect(await response.text(), link).not.toMatch(/^<!doctype/i)
    }
    const whole = await (await fetch(`${origin}/llms-full.txt`)).text()
    expect(whole).toContain('block-on')
    expect(whole).not.toMatch(/<(?:LiveExample|ThemePlayground)/)
  })

  test.each([
    ['en', 'acknowledged', '/elements/risk-badge'],
    ['vi', 'chuyển hướng', '/vi/security'],
  ] as const)('finds its pages (%s)', async (language, words, found) => {
    await visit('index', { language }, async (page) => {
      await page.getByRole('button', { name: language === 'vi' ? 'Tìm kiếm' : 'Search' }).click()
      await page.getByRole('searchbox').fill(words)
      await page.locator(`.results a[href^="${found}"]`).first().click()
      await page.waitForURL((url) => url.pathname === found)
    })
  })

  test.each(LANGUAGES)('shows each element at work (%s)', async (language) => {
    const high = language === 'vi' ? 'Nguy cơ cao' : 'High risk'
    await visit('elements/risk-badge', { language }, async (page) => {
      await page.locator('.live risk-badge [part=badge]', { hasText: high }).waitFor()
      await page.locator('#live-phone').fill('0903 100 101')
      await page.locator('.live-heard', { hasText: '"none"' }).waitFor()
    })
    await visit('elements/customer-suggestions', { language }, async (page) => {
      await page.locator('#live-suggested').fill('nguyễn')
      await page.locator('#live-suggested[aria-expanded=true]').waitFor()
      await page.locator('#live-suggested').press('ArrowDown')
      await page.locator('#live-suggested').press('Enter')
      await page.locator('.live-heard', { hasText: 'cus_' }).waitFor()
    })
    await visit('elements/boom-customer-table', { language }, async (page) => {
      await page
        .locator('boom-customer-table tbody tr', { hasText: /0\d{3}/ })
        .first()
        .waitFor()
    })
    await visit('elements/customer-panel', { language }, async (page) => {
      await page.locator('customer-panel [part=name]').waitFor()
      await page.locator('.live input[type=range]').fill('258')
      await expect
        .poll(() => page.locator('customer-panel').evaluate(({ clientWidth }) => clientWidth))
        .toBeLessThan(260)
    })
    await visit('elements/risk-provider', { language }, async (page) => {
      await expect.poll(() => page.locator('.live risk-badge [part=badge]').count()).toBe(2)
    })
  })

  test('lets a theme be made, says what cannot be read, and gives its CSS', async () => {
    await visit('theming', { language: 'vi' }, async (page) => {
      await page.locator('.live-preview customer-panel [part=name]').first().waitFor()
      await page.getByRole('button', { name: 'Tương phản cao' }).click()
      const css = page.locator('.live-css code')
      await expect.poll(() => css.innerText()).toContain('--boom-color-text: light-dark(#000000, #ffffff);')
      expect(await page.locator('.live-too-low').count()).toBe(0)
      await page.getByLabel('--boom-color-text light').fill('#bbbbbb')
      await expect.poll(() => page.locator('.live-too-low').innerText()).toContain('khó đọc')
      await expect.poll(() => css.innerText()).toContain('--boom-color-text: light-dark(#bbbbbb, #ffffff);')
    })
  })

  test.each([
    ['index', 'en', 'light', 1280],
    ['index', 'vi', 'dark', 320],
    ['elements/risk-badge', 'vi', 'light', 320],
    ['elements/risk-badge', 'en', 'dark', 1280],
    ['theming', 'en', 'light', 1280],
    ['start/react', 'vi', 'dark', 1280],
    ['security', 'en', 'light', 320],
  ] as const)(
    'has no fault that axe knows, and fits: %s, %s, %s, %i px',
    async (path, language, theme, width) => {
      await visit(path, { language, theme, width }, async (page) => {
        const live = page.locator('.live-stage, .live-preview').first()
        if ((await live.count()) > 0) {
          await live.scrollIntoViewIfNeeded()
          await page.locator('.live risk-badge [part=badge]').first().waitFor()
        }
        expect(await violations(page)).toEqual([])
        const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
        expect(wider).toBeLessThanOrEqual(0)
      })
    },
  )
})

test('the start page loads no example, so that it is there at once', () => {
  const html = readFileSync(new URL('index.html', SITE), 'utf8')
  expect(html).not.toContain('LiveExample')
  expect([...html.matchAll(/modulepreload" href="([^"]+)"/g)].map(([, href]) => href)).not.toContainEqual(
    expect.stringMatching(/mock|testing|server/),
  )
})
