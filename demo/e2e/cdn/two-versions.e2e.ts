import { createMockServer, deskToken } from '@boom-risk/mock-server'
import { type HttpDoor, listen } from '@boom-risk/mock-server/http'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import elements from '../../../packages/elements/package.json' with { type: 'json' }
import { type CdnHost, openCdnHost } from '../stage/cdn-host.ts'
import { launchChromium } from '../stage/chromium.ts'
import { ofToday } from '../../../scripts/test/in-turn.ts'

/** What stands in the files of `/boom-risk/`, and what those of `/again/` are told to be. */
const VERSIONS = { '/boom-risk/': elements.version, '/again/': '9.8.7' } as const
type Folder = keyof typeof VERSIONS

const FILES = ['boom-risk.js', 'boom-risk.standalone.js', 'risk-badge.js', 'risk-badge.standalone.js']

let host: CdnHost
let api: HttpDoor
let browser: Browser

beforeAll(async () => {
  api = await listen(createMockServer({ customers: 200 }))
  host = await openCdnHost()
  host.alter = (_, text, folder) =>
    folder === 'again' ? text.replaceAll(VERSIONS['/boom-risk/'], VERSIONS['/again/']) : text
  browser = await launchChromium()
})

afterAll(async () => {
  await browser.close()
  await host.close()
  await api.close()
})

const ORDERS: (readonly [Folder, Folder])[] = [
  ['/boom-risk/', '/again/'],
  ['/again/', '/boom-risk/'],
]
/** The same file twice, and one of each kind. */
const PAIRS = [
  ...FILES.map((file) => [file, file] as const),
  [FILES[0]!, FILES[1]!],
  [FILES[3]!, FILES[0]!],
] as const

const CASES = ORDERS.flatMap((folders) =>
  PAIRS.flatMap((files) => {
    const [first, second] = [0, 1].map((at) => `${folders[at]}${files[at]}`) as [string, string]
    return [first, second].map((configures) => [first, second, configures] as const)
  }),
)

/** A third has both orders. */
test.each(ofToday(CASES, 3))(
  '%s, then %s of another version: both go by the word of %s',
  async (first, second, configures) => {
    const configure = `import { configure } from '${configures}'
    configure({ baseUrl: '${api.url}', getToken: () => '${deskToken(1, 'owner')}' })`
    const scripts = [first, second].map((src) => `<script type="module" src="${src}"></script>`).join('')
    host.pages.set('/', {
      html: `<!doctype html><html lang="vi"><title>Shop</title><link rel="icon" href="data:,"><body>
      <label>Phone <input id="phone" type="tel"></label><risk-badge for="phone"></risk-badge>
      ${scripts}<script type="module">${configure}</script></body></html>`,
    })
    const page = await browser.newPage()
    const complaints: string[] = []
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
    })
    await page.goto(host.url)
    await page.fill('#phone', '0987 654 321')
    await page.locator('risk-badge [part=badge]', { hasText: 'Nguy cơ cao' }).waitFor()
    // The other version's elements are served by the same word.
    await page.evaluate(() =>
      document.body.append(
        Object.assign(document.createElement('risk-badge'), { id: 'late', phone: '0987654321' }),
      ),
    )
    await page.locator('#late [part=badge]', { hasText: 'Nguy cơ cao' }).waitFor()
    // Of a tag that both have, one word on the console at most: whose it is, and whose is not used.
    const version = await page.evaluate(
      () => (customElements.get('risk-badge') as unknown as { version: string }).version,
    )
    expect(Object.values(VERSIONS)).toContain(version)
    const other = Object.values(VERSIONS).find((one) => one !== version)
    const told = complaints.filter(
      (text) =>
        !/^\[boom-risk\] <[\w-]+> is already defined by version /.test(text) ||
        !text.endsWith(`version ${version}; ${other} is not used`),
    )
    expect(told).toEqual([])
    expect(new Set(complaints).size).toBe(complaints.length)
    // What defines its elements at once comes first and stays; the second says so.
    if (![first, second].some((file) => file.endsWith('/boom-risk.js'))) {
      expect(version).toBe(VERSIONS[first.startsWith('/again/') ? '/again/' : '/boom-risk/'])
      expect(complaints.some((text) => text.includes('<risk-badge> is already defined'))).toBe(true)
    }
    await page.close()
  },
)
