import { readFileSync } from 'node:fs'
import { createMockServer, type MockServer } from '@boom-risk/mock-server'
import type { Browser, Request as Asked } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import manifest from '../../../packages/elements/custom-elements.json' with { type: 'json' }
import { amount, isWhole, partOf, seed, tried } from '../../../scripts/verify/tally.ts'
import { launchChromium } from '../stage/chromium.ts'
import { found, PLACES } from './secrets/canaries.ts'
import { type BundledPage, bundlePage, openBundledPage } from './stage/bundled-page.ts'

let calls = 0
let browser: Browser
let script: string
beforeAll(async () => {
  browser = await launchChromium()
  script = await bundlePage(new URL('secrets/page.ts', import.meta.url))
})
afterAll(() => browser.close())

/** One call in so many is answered unkindly. */
const UNKIND_EACH = 7

/** What an unkind API says: it quotes what it was sent. */
const UNKIND: readonly (() => Response)[] = [
  () =>
    problem(422, {
      violations: [{ field: 'phones.0', code: 'invalid', message: 'no number: 0987 654 321' }],
    }),
  () => problem(422, { violations: [{ field: '0987654321', code: '+84987654321', message: '' }] }),
  () =>
    problem(409, {
      code: 'customer_exists',
      customerId: 'c1',
      detail: 'of +84987654321',
      current: { phone: '+84987654321' },
    }),
  () => problem(412, { code: 'version_conflict', detail: '0987654321 dev-1-owner' }),
  () => problem(401, { detail: 'Bearer dev-1-owner is over' }),
  () => problem(500, { code: 'internal_error', detail: 'at 0987654321' }),
  () => new Response('<h1>0987654321 dev-1-owner</h1>', { headers: { 'content-type': 'text/html' } }),
  () => Response.json({ items: [{ phone: '+84987654321', token: 'dev-1-owner' }] }),
  () => new Response(null, { status: 307, headers: { location: 'https://elsewhere.test/0987654321' } }),
]

function problem(status: number, more: object): Response {
  return Response.json({ type: 'about:blank', title: '+84987654321', status, ...more }, { status })
}

/** The API of a page: honest, but for each so manieth call. @returns what canary stood in an address or in a referrer */
function apiOf(server: MockServer, leaks: string[]) {
  return async (asked: Asked): Promise<Response | undefined> => {
    const url = new URL(asked.url())
    const headers = await asked.allHeaders()
    const isPage = url.host === 'shop.test'
    if (!isPage && found(decodeURIComponent(url.href))) leaks.push(`address: ${url.href}`)
    if (!isPage && found(headers['referer'] ?? '')) leaks.push(`referrer: ${headers['referer']}`)
    if (url.host !== 'api.test') return undefined
    if (asked.method() === 'OPTIONS')
      return new Response(null, {
        status: 204,
        headers: { 'access-control-allow-headers': '*, authorization', 'access-control-allow-methods': '*' },
      })
    if (url.pathname === '/v1/events') return new Response(null, { status: 503 })
    if (++calls % UNKIND_EACH === 0) return UNKIND[(calls / UNKIND_EACH) % UNKIND.length]?.()
    const body = asked.postData()
    return server.respond(new Request(url, { method: asked.method(), headers, body }), url.pathname)
  }
}

/** What `docs/guides/personal-data.md` says of each event: its details, and whether they hold data of people. */
const told = new Map(
  [
    ...readFileSync(new URL('../../../docs/guides/personal-data.md', import.meta.url), 'utf8').matchAll(
      /^\| `(boom-[\w-]+)` \|.*\| (yes|no) \|$/gm,
    ),
  ].map(([, event = '', holds]) => [event, holds === 'yes']),
)

async function open(leaks: string[]): Promise<BundledPage> {
  const server = createMockServer({ customers: 40, shop: 1 })
  const opened = await openBundledPage(browser, script, {
    query: '?phone=0987654321',
    answer: apiOf(server, leaks),
  })
  const harmless = [...told].flatMap(([event, holds]) => (holds ? [] : [event]))
  await opened.page.evaluate((events) => window.secrets.watch(events), harmless)
  return opened
}

test('the guide tells of each event whether it holds data of people', () => {
  const fired = manifest.modules.flatMap(({ declarations }) =>
    declarations.flatMap(({ events }) => events.map(({ name }) => name)),
  )
  // It is fired from the host's own field.
  expect([...told.keys()].toSorted()).toEqual([...new Set([...fired, 'boom-phone-clean'])].toSorted())
})

test('X-10 neither phone nor token leaves by an address, a referrer, the console, an error, a channel, what a page keeps, a log or an attribute', async () => {
  const rounds = amount(1, 12)
  const presses = amount(20, 120)
  calls = 0
  for (let round = 0; round < rounds; round++) {
    const leaks: string[] = []
    const { page } = await open(leaks)
    for (const view of await page.evaluate(() => window.secrets.views)) {
      const before = calls
      leaks.push(
        ...(await page.evaluate(([shown, from, times]) => window.secrets.play(shown, from, times), [
          view,
          seed + round,
          presses,
        ] as const)),
      )
      // Else nothing was gone through.
      expect(calls, `${view}, seed ${seed + round}`).toBeGreaterThan(before)
      tried('presses', presses)
    }
    expect(leaks, `seed ${seed + round}`).toEqual([])
    await page.context().close()
  }
  // Each unkind answer, again and again.
  if (isWhole) expect(calls).toBeGreaterThan(UNKIND_EACH * UNKIND.length * 10)
  tried('calls of the API', calls)
}, 1_800_000)

test('a planted fault is seen, wherever it is planted', async () => {
  const { page } = await open([])
  for (const place of partOf(PLACES)) {
    const seen = await page.evaluate((planted) => window.secrets.play('panel', 1, 0, planted), place)
    expect(seen.join('\n')).toContain(`${place}: the`)
  }
  await page.context().close()
})

test('a planted fault is seen: an address on the line', async () => {
  const leaks: string[] = []
  const { page } = await open(leaks)
  await page.evaluate(() => fetch('https://elsewhere.test/?of=0987654321').catch(() => {}))
  expect(leaks).toEqual(['address: https://elsewhere.test/?of=0987654321'])
  await page.context().close()
})
