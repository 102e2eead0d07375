import { launch } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Picture } from '../../../packages/elements/test/visual/scenes/scene.ts'
import { found } from '../../../scripts/browsers.mjs'
import { isWhole, seed, tried } from '../../../scripts/verify/tally.ts'
import { launchChromium } from '../stage/chromium.ts'
import { type GallerySite, oneOfEach, openGallerySite, STRICT } from './stage/gallery-site.ts'

let site: GallerySite
beforeAll(async () => {
  site = await openGallerySite(STRICT)
})
afterAll(() => site.close())

/** A page of either engine's driver. */
interface Driven {
  evaluate<R>(script: string): Promise<R>
  resize(width: number, height: number): Promise<unknown>
}

const pictures = (page: Driven) => page.evaluate<Picture[]>('gallery.pictures()')

/** Shows states and presses what they have. @returns what was violated, by state */
async function violations(page: Driven, shown: readonly Picture[]): Promise<string[]> {
  const all: string[] = []
  for (const { name, look, height } of shown) {
    await page.resize(look.width, height)
    await page.evaluate(`gallery.show(${JSON.stringify(name)}).then(() => {})`)
    await page.evaluate(PRESS)
    const said = await page.evaluate<string[]>('violations.splice(0)')
    all.push(...said.map((violation) => `${name}: ${violation}`))
  }
  return all
}

/** Each button and each link of the state once, what opens then as well, without leaving the page. */
const PRESS = `(async () => {
  addEventListener('click', (event) => {
    if (event.composedPath().some((target) => target.localName === 'a')) event.preventDefault()
  }, { capture: true, once: false })
  const deep = (root) => [...root.querySelectorAll('*')].flatMap((each) => [each, ...(each.shadowRoot ? deep(each.shadowRoot) : [])])
  const pressed = new WeakSet()
  for (let time = 0; time < 12; time++) {
    const next = deep(document.body).find((each) => each.matches('button:not(:disabled), [role=tab], [role=menuitem], a[href]') && each.checkVisibility() && !pressed.has(each))
    if (!next) return
    pressed.add(next)
    next.click()
    await new Promise((resolve) => setTimeout(resolve, 2))
  }
})()`

/** A fifth of the states every day, all of them in the whole form. */
const some = (all: readonly Picture[]) =>
  isWhole ? all : oneOfEach(all).filter((_, index) => (index + seed) % 5 === 0)

test('every state of every element violates nothing of a strict policy with Trusted Types, in Chromium', async () => {
  const browser = await launchChromium()
  const page = await browser.newPage()
  await page.goto(site.url)
  const driven: Driven = {
    evaluate: (script) => page.evaluate(script),
    resize: (width, height) => page.setViewportSize({ width, height }),
  }
  const shown = some(await pictures(driven))
  expect(await violations(driven, shown)).toEqual([])
  tried('states in Chromium', shown.length)
  await browser.close()
}, 900_000)

if (found.firefox && isWhole)
  test('the same in Firefox', async () => {
    const browser = await launch({
      browser: 'firefox',
      headless: true,
      executablePath: found.firefox ?? '',
    })
    const page = await browser.newPage()
    await page.goto(site.url)
    const driven: Driven = {
      // As text: where an object comes twice, this driver has it once.
      evaluate: async (script) =>
        JSON.parse(
          (await page.evaluate(`(async () => JSON.stringify((await (${script})) ?? null))()`)) as string,
        ) as never,
      resize: (width, height) => page.setViewport({ width, height }),
    }
    const shown = await pictures(driven)
    expect(await violations(driven, shown)).toEqual([])
    tried('states in Firefox', shown.length)
    await browser.close()
  }, 900_000)

test.each([
  [
    'a style attribute',
    `document.body.insertAdjacentElement('beforeend', document.createElement('p')).setAttribute('style', 'color: red')`,
  ],
  [
    'a text that becomes markup',
    `try { document.body.appendChild(document.createElement('p')).innerHTML = '<b>x</b>' } catch {}`,
  ],
  ['an address of elsewhere', `fetch('https://elsewhere.test/').catch(() => {})`],
])('a planted fault is seen: %s', async (_, planted) => {
  const browser = await launchChromium()
  const page = await browser.newPage()
  await page.goto(site.url)
  await page.evaluate(planted)
  await expect.poll(() => page.evaluate('violations.length')).toBeGreaterThan(0)
  await browser.close()
})
