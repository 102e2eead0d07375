import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { amount, seed, tried } from '../../../../scripts/verify/tally.ts'
import { launchChromium } from '../../stage/chromium.ts'
import { bundlePage, openBundledPage } from '../stage/bundled-page.ts'

let browser: Browser
let script: string
beforeAll(async () => {
  browser = await launchChromium()
  script = await bundlePage(new URL('focus-page.ts', import.meta.url))
})
afterAll(() => browser.close())

const open = () => openBundledPage(browser, script, { context: { viewport: { width: 1280, height: 900 } } })

test.each(['panel', 'table', 'badge'] as const)(
  'after whatever is pressed, the focus is somewhere and can be seen: %s',
  async (view) => {
    for (let round = 0; round < amount(1, 20); round++) {
      const { page, complaints } = await open()
      const { presses, faults } = await page.evaluate(
        ([shown, from, times]) => window.focusWalk.walk(shown, from, times),
        [view, seed + round, 40] as const,
      )
      expect({ seed: seed + round, faults, complaints }).toEqual({
        seed: seed + round,
        faults: [],
        complaints: [],
      })
      expect(presses).toBeGreaterThan(0)
      tried('presses with the focus', presses)
      await page.context().close()
    }
  },
  1_800_000,
)

test('a planted fault is seen: the focus falls on the page', async () => {
  const { page } = await open()
  const { faults } = await page.evaluate(() => window.focusWalk.walk('panel', 1, 3, true))
  expect(faults.join('\n')).toMatch(/: nowhere$/m)
  await page.context().close()
})
