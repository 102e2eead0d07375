import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isWhole, partOf, tried } from '../../../scripts/verify/tally.ts'
import { launchChromium } from '../stage/chromium.ts'
import { BODY, CLOBBERED, STYLES } from './host-pages/pages.ts'
import { type BundledPage, bundlePage, openBundledPage } from './stage/bundled-page.ts'

let browser: Browser
let script: string
beforeAll(async () => {
  browser = await launchChromium()
  script = await bundlePage(new URL('host-pages/page.ts', import.meta.url))
})
afterAll(() => browser.close())

async function open(html: string): Promise<BundledPage> {
  const opened = await openBundledPage(browser, script, {
    html,
    context: { viewport: { width: 1280, height: 1600 } },
  })
  expect(opened.complaints).toEqual([])
  await opened.page.evaluate(() => window.hostPage.shown())
  return opened
}

let looksOfPlain: ReturnType<typeof looksOf> | undefined
/** A page without styles of its own looks the same beside each of the others. */
const plainLooks = () => (looksOfPlain ??= open(BODY).then(looksOf))

/** Looks of pieces that no piece of their kind has on a plain page: on one with these styles, which, and how. */
async function differences(style: string): Promise<string[]> {
  const plain = await plainLooks()
  const styled = await looksOf(await open(`<style>${style}</style>${BODY}`))
  return Object.entries(styled).flatMap(([piece, looks]) =>
    looks.filter((look) => !plain[piece]?.includes(look)).map((look) => `${piece}: ${look}`),
  )
}

const MENU = 'boom-customer-table [data-action=menu]'

/** What is pressed, one after the other, and what is open then. */
const OPENINGS: readonly (readonly [presses: readonly string[], shown: string])[] = [
  [['form > risk-badge button[part=badge]'], 'form > risk-badge [part=popover] dl'],
  [['boom-customer-table [data-action=open]'], 'boom-customer-table .summary .facts'],
  [['boom-customer-table [data-action=history]:not(.without)'], 'boom-customer-table td .content'],
  [[MENU], 'boom-customer-table #row-menu button'],
  [[MENU, 'boom-customer-table [data-item=report]'], 'boom-customer-table dialog textarea'],
  [['customer-panel .actions'], 'customer-panel #order-menu button'],
  [['#name'], 'customer-suggestions [role=option]'],
]

/** How each kind of piece looks, with everything opened that can be. */
async function looksOf({ page }: BundledPage) {
  const looks: Record<string, string[]> = {}
  for (const [presses, shown] of OPENINGS) {
    for (const press of presses) await page.locator(press).first().click()
    if (shown.endsWith('[role=option]')) await page.keyboard.type('Nguyễn')
    await page.locator(shown).first().waitFor()
    for (const [piece, all] of Object.entries(await page.evaluate(() => window.hostPage.looks())))
      (looks[piece] ??= []).push(...all)
    await page.keyboard.press('Escape')
  }
  await page.context().close()
  return looks
}

/** What a page gives the element itself is the page's; what counts is inside. */
const isOfHost = (difference: string) => difference.startsWith('host')

describe('styles of a page', () => {
  test.each(partOf(Object.entries(STYLES)))('leave everything inside as it is: %s', async (_, style) => {
    const found = await differences(style)
    expect(found.filter((difference) => !isOfHost(difference))).toEqual([])
    tried('styles of pages', 1)
  })

  test('the list keeps its border on a page that takes all borders', async () => {
    const { page } = await open(`<style>${Object.values(STYLES)[0]}</style>${BODY}`)
    const border = await page.evaluate(() => {
      const list = document.querySelector('boom-customer-table')
      return list && getComputedStyle(list).borderTopWidth
    })
    expect(border).toBe('1px')
    await page.context().close()
  })

  test('a planted fault is seen: a style that reaches inside', async () => {
    const found = await differences('customer-panel{--boom-font-size:30px}')
    expect(found.join('\n')).toMatch(/line-height: 43\.5px/)
    // Else what opens was not looked at.
    const pieces = [
      'customer-suggestions div.option',
      'boom-customer-table dl.facts',
      'boom-customer-table textarea.',
    ]
    expect(Object.keys(await plainLooks())).toEqual(expect.arrayContaining(pieces))
  })

  test('the acknowledgement stands below a badge of any display', async () => {
    const displays = isWhole ? ['inline-block', 'block', 'flex', 'inline-flex', 'grid'] : ['block', 'flex']
    for (const display of displays) {
      const { page } = await open(`<style>risk-badge{display:${display}}</style>${BODY}`)
      await page.evaluate(() => document.querySelector('form')?.requestSubmit())
      const badge = await page.locator('form > risk-badge [part=badge]').boundingBox()
      const asked = await page.locator('form > risk-badge [part=acknowledge]').boundingBox()
      expect(asked?.y, display).toBeGreaterThanOrEqual((badge?.y ?? 0) + (badge?.height ?? 0) - 1)
      await page.context().close()
    }
    tried('displays', displays.length)
  })

  test.each(partOf([0.5, 1, 1.5, 2]))(
    'a page zoomed by %d has its popovers beside what they explain',
    async (zoom) => {
      const { page } = await open(`<style>body{zoom:${zoom};margin:0}</style>${BODY}`)
      const button = page.locator('form > risk-badge button[part=badge]')
      await button.click()
      const popover = page.locator('form > risk-badge [part=popover]')
      await popover.locator('dl').waitFor()
      const isBeside = async () => {
        const [at, box] = await Promise.all([button.boundingBox(), popover.boundingBox()])
        if (!at || !box) return false
        const gap = box.y - (at.y + at.height)
        return Math.abs(box.x - Math.max(8, at.x)) < 3 && gap > 0 && gap < 12
      }
      await expect.poll(isBeside).toBe(true)
      await page.context().close()
      tried('zooms', 1)
    },
  )
})

describe('a page that is in the way', () => {
  // Every day all of them on one page; else each on its own, so that none hides another.
  test.each(isWhole ? CLOBBERED.map((name) => [name]) : [CLOBBERED])(
    'has pictures and forms named %s, and works',
    async (...names) => {
      const clobbering = names.map(
        (name) => `<img name="${name}" alt=""><form name="${name}"><input name="submit"></form>`,
      )
      const opened = await open(`${clobbering.join('')}${BODY}`)
      await opened.page.locator('form > risk-badge button[part=badge]').click()
      await opened.page.locator('form > risk-badge [part=popover] dl').waitFor()
      await opened.page.locator('customer-panel .icon-button.copy').first().click()
      expect(opened.complaints).toEqual([])
      await opened.page.context().close()
      tried('names taken away', names.length)
    },
  )

  test.each(['wrapping', 'changing'] as const)(
    'has its texts replaced by %s them, and shows the next customer alone',
    async (by) => {
      const opened = await open(BODY)
      const { page } = opened
      await page.evaluate((way) => window.hostPage.replaceTexts(way), by)
      await page.evaluate(() => window.hostPage.next())
      const panel = page.locator('customer-panel')
      const said = () => panel.evaluate((element) => element.shadowRoot?.textContent ?? '')
      await expect.poll(said).toMatch(/0356 700 700/)
      await expect.poll(said).not.toMatch(/0987 654 321|Nguyễn Thị Thu Hà|NGUYỄN THỊ THU HÀ/)
      await expect
        .poll(() =>
          page.locator('form > risk-badge').evaluate((element) => element.shadowRoot?.textContent ?? ''),
        )
        .not.toMatch(/3\/4/)
      expect(opened.complaints).toEqual([])
      await page.context().close()
      tried('pages with replaced texts', 1)
    },
  )

  test('takes elements away while they are pressed, and brings them back', async () => {
    const opened = await open(BODY)
    const kinds = await opened.page.evaluate(() => window.hostPage.pressAndTakeAway())
    expect(kinds.length).toBeGreaterThan(25)
    expect(opened.complaints).toEqual([])
    await opened.page.evaluate(() => window.hostPage.shown())
    await opened.page.context().close()
    tried('kinds of buttons whose element went', kinds.length)
  }, 120_000)

  test('is swapped piece by piece, moved and cloned, and shows everything again', async () => {
    const opened = await open(BODY)
    const { page } = opened
    const swaps: readonly (() => void)[] = [
      () =>
        document.querySelector('.host')?.replaceWith(document.querySelector('.host')?.cloneNode(true) ?? ''),
      () => document.body.prepend(document.querySelector('.host') ?? ''),
      () => {
        const host = document.querySelector('.host')
        if (host) host.outerHTML = `<!-- swapped -->${host.outerHTML}`
      },
      () => {
        const old = document.body
        const fresh = document.createElement('body')
        fresh.append(...old.childNodes)
        document.documentElement.replaceChild(fresh, old)
      },
    ]
    for (const swap of swaps) {
      await page.locator('form > risk-badge button[part=badge]').click()
      await page.evaluate(swap)
      await page.evaluate(() => window.hostPage.shown())
    }
    expect(opened.complaints).toEqual([])
    await page.context().close()
    tried('swaps', swaps.length)
  })
})
