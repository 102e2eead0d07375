import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from '../stage/chromium.ts'
import { ofToday } from '../../../scripts/test/in-turn.ts'
import { CELLS } from './cells.ts'
import { play, playAll } from './play.ts'
import { openSite, type Site } from './site.ts'

const isLong = Boolean(process.env['TEST_LONG'])
const cells = ofToday(CELLS, 80)

let browser: Browser
let site: Site
beforeAll(async () => {
  ;[browser, site] = await Promise.all([launchChromium(), openSite()])
})
afterAll(async () => {
  await browser?.close()
  site?.close()
})

describe('a write whose answer is lost', () => {
  it(
    `is done once, and the screen says so, whatever the line does (${cells.length} of ${CELLS.length} cells)`,
    { timeout: isLong ? 3_600_000 : 600_000 },
    async () => {
      const played = await playAll(browser, site, cells, 3)
      expect(played.filter(({ outcome }) => outcome !== 'fine')).toEqual([])
    },
  )
})

/** Each write goes out under a key that nobody has seen, as from a client that forgets it. */
const forgetsKeys = (change: (body: string) => string) => (page: Page) =>
  page.route(/\/(notes|retract)$/, (route) => {
    const request = route.request()
    if (request.method() !== 'POST') return route.continue()
    const headers = { ...request.headers(), 'idempotency-key': crypto.randomUUID() }
    return route.continue({ headers, postData: change(request.postData() ?? '') })
  })

/** Answers as if it were done, and sends nothing. */
const swallows = (page: Page) =>
  page.route(/\/v1\/notes\//, (route) =>
    route.request().method() === 'DELETE'
      ? route.fulfill({ status: 204, headers: { 'access-control-allow-origin': '*' } })
      : route.continue(),
  )

const cellOf = (write: string, name: string) => {
  const cell = CELLS.find((one) => one.write.id === write && one.name === name)
  if (!cell) throw new Error(`no cell ${write} · ${name}`)
  return cell
}

/** Done, and a gateway's page for an answer: of a connection that is cut, Chromium may ask again by itself. */
const playBroken = async (
  write: string,
  sabotage: (page: Page) => Promise<unknown>,
  isOver?: () => boolean,
) => {
  const options = { sabotage, mostMs: 12_000, isOver }
  return (await play(browser, site, cellOf(write, 'gateway_error × 1'), options)).outcome
}

// They wait until a screen could have said more.
describe.concurrent('the grid sees', () => {
  it('what is done twice', async () => {
    let tries = 0
    // Other white space is another request, and not for the eye.
    const sabotage = forgetsKeys((body) => body.replace('"}', `${' '.repeat(++tries)}"}`))
    expect(await playBroken('note, new', sabotage, () => tries > 1)).toBe('doubled')
  })

  it('what is done, and called a failure', async () => {
    expect(
      await playBroken(
        'report, retracted',
        forgetsKeys((body) => body),
      ),
    ).toBe('not shown')
  })

  it('what is shown, and never sent', async () => {
    expect(await playBroken('note, deleted', swallows)).toBe('lost')
  })
})
