import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { PartnersPage } from '../stage/partners-page.ts'
import { Stage } from '../stage/stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await Stage.open()
})
afterEach(() => stage.clear())
afterAll(() => stage.close())

for (const width of [258, 390])
  it(`X-11 under a finger every target of the detail has 44 px (${width} px)`, async () => {
    const context = { hasTouch: true, isMobile: true }
    const partners = await PartnersPage.open(stage, '', { width, context })
    await partners.names.first().click()
    const detail = partners.page.getByRole('dialog').filter({ has: partners.page.getByRole('tab') })
    await detail.locator('a.code').first().waitFor()
    for (const tab of await detail.getByRole('tab').all()) {
      await tab.click()
      await detail.locator('.skeleton').first().waitFor({ state: 'detached' })
      await expect.poll(() => detail.evaluate(smallTargets)).toEqual([])
    }
    partners.visit.expectQuiet()
  })

/** Runs in the page: targets that a finger misses. */
function smallTargets(dialog: Element): string[] {
  return [...dialog.querySelectorAll<HTMLElement>('a, button, input, select')].flatMap((element) => {
    const { width, height } = element.getBoundingClientRect()
    const isSmall = width > 0 && height < 43.5
    return isSmall
      ? [`${element.localName}.${element.className} ${element.innerText}: ${height} px high`]
      : []
  })
}
