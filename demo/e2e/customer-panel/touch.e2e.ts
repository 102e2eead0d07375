import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { InboxPage } from '../stage/inbox-page.ts'
import { Stage } from '../stage/stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await Stage.open()
})
afterEach(() => stage.clear())
afterAll(() => stage.close())

const TOUCH = { hasTouch: true, isMobile: true }

for (const [lang, width, edit] of [
  ['vi', 390, 'Chỉnh sửa thông tin khách hàng'],
  ['en', 820, 'Edit customer'],
] as const)
  it(`under a finger every target of the panel has 44 px, and no field is zoomed into (${lang}, ${width} px)`, async () => {
    const inbox = new InboxPage(await stage.visit('/inbox.html', { lang, width, context: TOUCH }))
    const { page, panel } = inbox
    expect(await page.evaluate(() => matchMedia('(pointer: coarse)').matches)).toBe(true)
    await inbox.open('Nguyễn Thị Thu Hà')
    await inbox.shows('Nguyễn Thị Thu Hà')
    await expect.poll(() => panel.evaluate(smallTargets)).toEqual([])
    await panel.getByRole('button', { name: edit }).click()
    await panel.locator('.profile input').first().waitFor()
    await expect.poll(() => panel.evaluate(smallTargets)).toEqual([])
    inbox.visit.expectQuiet()
  })

it('S1-5 copy and call stand by the number, however wide the panel is', async () => {
  const inbox = new InboxPage(await stage.visit('/inbox.html', { width: 820, context: TOUCH }))
  await inbox.open('Nguyễn Thị Thu Hà')
  await inbox.shows('Nguyễn Thị Thu Hà')
  const line = inbox.panel.locator('.phone').first()
  const [text, copy] = [
    await line.locator('.contact-text').boundingBox(),
    await line.locator('.copy').boundingBox(),
  ]
  expect(copy!.x - (text!.x + text!.width)).toBeLessThanOrEqual(16)
})

/** Runs in the page: targets that a finger misses, and fields that a phone zooms into. */
function smallTargets(panel: Element): string[] {
  const found: string[] = []
  const root = panel.shadowRoot
  for (const element of root?.querySelectorAll<HTMLElement>(
    '.panel :is(a, button, input, select, textarea)',
  ) ?? []) {
    const { width, height } = element.getBoundingClientRect()
    if (width === 0 || element.closest('[popover], dialog, label')) continue
    const name = `${element.localName}.${element.className} ${element.innerText.slice(0, 30)}`
    if (height < 43.5) found.push(`${name}: ${height} px high`)
    const isField = element.matches('input, select, textarea')
    if (isField && parseFloat(getComputedStyle(element).fontSize) < 16) found.push(`${name}: zoomed into`)
  }
  return found
}
