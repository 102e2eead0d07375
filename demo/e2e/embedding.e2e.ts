import { readFile } from 'node:fs/promises'
import { createMockServer } from '@boom-risk/mock-server'
import { type HttpDoor, listen } from '@boom-risk/mock-server/http'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type CdnHost, openCdnHost } from './stage/cdn-host.ts'
import { launchChromium } from './stage/chromium.ts'
import { phoneOf } from './stage/customers.ts'

const ROOT = new URL('../../', import.meta.url)
const README_API = 'http://127.0.0.1:8787'

/** The README's own lines, made into a page that knows where the API of this test is. */
async function embeddingPage(apiUrl: string): Promise<string> {
  const readme = await readFile(new URL('README.md', ROOT), 'utf8')
  const block = /<!-- tested: embed -->\n```html\n([\s\S]*?)```/.exec(readme)?.[1]
  if (!block?.includes(README_API)) throw new Error(`README.md embeds no badge served by ${README_API}`)
  const html = block.replace(README_API, apiUrl).replace('<script ', '<script nonce="n0nce" ')
  return `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Đơn hàng</title>${html}</html>`
}

/** Nothing is allowed but what the README says a host has to allow. */
function securityPolicy(apiUrl: string): string {
  return [
    "default-src 'none'",
    "script-src 'nonce-n0nce' 'strict-dynamic'",
    `connect-src ${apiUrl}`,
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    'trusted-types boom-risk',
  ].join('; ')
}

let api: HttpDoor
let host: CdnHost
let browser: Browser

beforeAll(async () => {
  api = await listen(createMockServer(), { port: 0 })
  host = await openCdnHost()
  host.pages.set('/', { html: await embeddingPage(api.url), policy: securityPolicy(api.url) })
  browser = await launchChromium()
})

afterAll(async () => {
  await browser.close()
  await host.close()
  await api.close()
})

test("the README's ten lines show a phone's risk, hold the order and submit it, under a strict policy", async () => {
  const page = await browser.newPage()
  const complaints: string[] = []
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(host.url)

  await page.locator('#phone').pressSequentially(phoneOf('high-from').typed)
  const badge = page.locator('risk-badge')
  await expect.poll(() => badge.locator('[part=badge]').innerText()).toContain('Nguy cơ cao')

  // Held until the warning is acknowledged.
  await page.getByRole('button', { name: 'Tạo đơn' }).click()
  expect(await badge.evaluate((element) => element.matches(':invalid'))).toBe(true)
  expect(host.submitted).toEqual([])

  await badge.getByRole('checkbox').check()
  await page.getByRole('button', { name: 'Tạo đơn' }).click()
  await expect.poll(() => host.submitted.length).toBe(1)
  expect(new URLSearchParams(host.submitted[0]).get('risk')).toBe('high')
  expect(complaints.filter((text) => !text.includes('favicon'))).toEqual([])
  await page.close()
})
