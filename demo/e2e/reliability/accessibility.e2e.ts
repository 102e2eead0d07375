import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Picture } from '../../../packages/elements/test/visual/scenes/scene.ts'
import { isWhole, seed, tried } from '../../../scripts/verify/tally.ts'
import { violations } from '../stage/axe.ts'
import { launchChromium } from '../stage/chromium.ts'
import { brokenPatterns, cutOff, turnedNumbers } from './accessibility/patterns.ts'
import { type GallerySite, oneOfEach, openGallerySite } from './stage/gallery-site.ts'

let browser: Browser
let site: GallerySite
let pictures: Picture[]
beforeAll(async () => {
  ;[browser, site] = await Promise.all([launchChromium(), openGallerySite()])
  const { page } = await open()
  pictures = oneOfEach(await page.evaluate(() => window.gallery.pictures()))
  await page.context().close()
})
afterAll(async () => {
  await browser.close()
  await site.close()
})

async function open(): Promise<{ page: Page }> {
  const context = await browser.newContext({ reducedMotion: 'reduce', locale: 'vi-VN' })
  const page = await context.newPage()
  await page.goto(site.url)
  await page.waitForFunction('"gallery" in globalThis')
  return { page }
}

type Look = Picture['look']

async function show(page: Page, { name, height }: Picture, look: Look): Promise<void> {
  await page.setViewportSize({ width: look.width, height })
  await page.emulateMedia({
    colorScheme: look.theme === 'dark' ? 'dark' : 'light',
    forcedColors: look.theme === 'forced' ? 'active' : 'none',
  })
  await page.evaluate(([asked, as]) => window.gallery.showAs(asked, as), [name, look] as const)
}

const MAX_NARROW = 420
const sceneOf = ({ name }: Picture) => name.slice(0, name.indexOf('.'))

/** States of narrow pages: some are of wide ones alone. */
function narrow(of: readonly Picture[]): Picture[] {
  const scenes = new Set(pictures.filter(({ look }) => look.width <= MAX_NARROW).map(sceneOf))
  return of.filter((picture) => scenes.has(sceneOf(picture)))
}

/** A tenth of the states every day, in one look. */
const some = () => (isWhole ? pictures : pictures.filter((_, index) => (index + seed) % 20 === 0))
const LOOKS = (['light', 'dark', 'forced'] as const).flatMap((theme) =>
  (['vi', 'en'] as const).map((lang) => ({ theme, lang })),
)

/** What assistive technology is given, once it is at rest: announcements come a moment later. */
async function aloud(page: Page): Promise<string> {
  for (let before = ''; ;) {
    const now = await page.locator('body').ariaSnapshot()
    if (now === before) return now
    before = now
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 400)))
  }
}

/** Of the page of pictures, which has states alone: no heading, no landmark, several panels. */
const isOfThePage = (violation: string) =>
  /^(?:region|landmark|page-has|heading-order|duplicate-id|aria-dialog-name)/.test(violation)

/** In a text that is cut, axe leaves out what is marked beyond the cut, and misses the rest in the option's name, which has all of it. */
const isCutShort = (violation: string) =>
  /^label-content-name-mismatch: #boom-suggestions-[\w-]+$/.test(violation)

test('axe finds nothing in any state, theme and language, and each pattern holds', async () => {
  const { page } = await open()
  let views = 0
  for (const picture of some())
    for (const { theme, lang } of isWhole ? LOOKS : LOOKS.slice(0, 1)) {
      const look = { ...picture.look, theme, lang }
      await show(page, picture, look)
      const found = (await violations(page)).filter(
        (violation) => !isOfThePage(violation) && !isCutShort(violation),
      )
      const broken = await page.evaluate(brokenPatterns)
      expect({ state: picture.name, theme, lang, found, broken }).toEqual({
        state: picture.name,
        theme,
        lang,
        found: [],
        broken: [],
      })
      views++
    }
  tried('states under axe', views)
  await page.context().close()
}, 3_600_000)

/** What needs more room, and what it has. */
const ROOM: Readonly<Record<string, { style: string; width: number }>> = {
  'a phone of 320 px, or a zoom of 400 %': { style: '', width: 320 },
  'wide texts': {
    style:
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }',
    width: 320,
  },
  'a font of 24 px': { style: ':root { font-size: 24px !important }', width: 420 },
  'a page from right to left': { style: '', width: 320 },
}

test.each(Object.entries(ROOM))(
  'nothing lies beside the window: %s',
  async (kind, { style, width }) => {
    const { page } = await open()
    for (const picture of narrow(some())) {
      await show(page, picture, { ...picture.look, width, theme: 'light', lang: 'vi' })
      await page.evaluate(
        ([text, direction]) => {
          document.documentElement.dir = direction
          const sheet = new CSSStyleSheet()
          sheet.replaceSync(text)
          const roots: (Document | ShadowRoot)[] = [document]
          for (const root of roots) {
            root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
            for (const element of root.querySelectorAll('*'))
              if (element.shadowRoot) roots.push(element.shadowRoot)
          }
        },
        [style, kind.includes('right') ? 'rtl' : 'ltr'] as const,
      )
      const found = [...(await page.evaluate(cutOff)), ...(await page.evaluate(turnedNumbers))]
      expect({ state: picture.name, found }).toEqual({ state: picture.name, found: [] })
      tried('states with less room', 1)
      await page.evaluate(() => (document.adoptedStyleSheets = []))
    }
    await page.context().close()
  },
  1_800_000,
)

test('texts grow with a browser font of 24 px', async () => {
  const { page } = await open()
  const picture = pictures.find(({ name }) => name.startsWith('panel-customer'))
  expect(picture).toBeDefined()
  if (!picture) return
  await show(page, picture, picture.look)
  const size = () =>
    page.evaluate(() => getComputedStyle(document.querySelector('customer-panel') ?? document.body).fontSize)
  expect(await size()).toBe('13px')
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '24px'))
  expect(await size()).toBe('19.44px')
  await page.context().close()
})

describe('what is read aloud', () => {
  const READ = [
    'panel-customer',
    'panel-notes',
    'table-sparse',
    'badge-why',
    'suggestions',
    'report-write',
    'detail-returns',
  ]

  test.each(READ)('%s', async (name) => {
    const { page } = await open()
    // A day and a time of their own: what is relative stays.
    await page.clock.setFixedTime('2026-11-21T03:00:00Z')
    await page.goto(site.url)
    await page.waitForFunction('"gallery" in globalThis')
    const picture = pictures.find((each) => each.name.split('.')[0] === name)
    expect(picture).toBeDefined()
    if (!picture) return
    await show(page, picture, { ...picture.look, lang: 'vi', theme: 'light' })
    await expect(`${await aloud(page)}\n`).toMatchFileSnapshot(`accessibility/aloud/${name}.txt`)
    await page.context().close()
    tried('states read aloud', 1)
  })
})

test('a planted fault is seen', async () => {
  const { page } = await open()
  for (const [html, seen] of [
    ['<button></button>', /button-name/],
    ['<img src="/pictures/x">', /image-alt/],
    ['<div role="tablist"><button role="tab">x</button></div>', /tabs are selected/],
    ['<input aria-labelledby="nowhere">', /leads to nothing/],
    ['<dialog open>x</dialog>', /a dialog has no name/],
    ['<p style="width: 2000px">x</p>', /px wide/],
    ['<p dir="rtl">0987 654 321</p>', /^p\.$/m],
  ] as const) {
    await page.evaluate((planted) => (document.body.innerHTML = planted), html)
    const found = [
      ...(await violations(page)),
      ...(await page.evaluate(brokenPatterns)),
      ...(await page.evaluate(cutOff)),
      ...(await page.evaluate(turnedNumbers)),
    ]
    expect(found.join('\n')).toMatch(seen)
  }
  await page.context().close()
})
