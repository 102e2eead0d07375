import type { Locator } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { alternately } from '../stage/alternately.ts'
import { openPanel, PANEL_RUNS } from '../stage/panel-runs.ts'
import { Stage } from '../stage/stage.ts'

const WORDS = {
  vi: {
    profile: 'Thông tin khách hàng',
    edit: 'Chỉnh sửa thông tin khách hàng',
    save: 'Lưu',
    addPhone: 'Thêm số',
    cancel: 'Hủy',
    actions: /^Thao tác với đơn/,
    cancelOrder: 'Hủy đơn hàng',
  },
  en: {
    profile: 'Customer',
    edit: 'Edit customer',
    save: 'Save',
    addPhone: 'Add phone',
    cancel: 'Cancel',
    actions: /^Actions on order/,
    cancelOrder: 'Cancel order',
  },
} as const

let stage: Stage
beforeAll(async () => {
  stage = await Stage.open()
})
afterEach(() => stage.clear())
afterAll(() => stage.close())

alternately(PANEL_RUNS)('X-11 nothing of the panel is cut off or too small to meet ($label)', async (run) => {
  const words = WORDS[run.lang]
  const inbox = await openPanel(stage, run, 'Phạm Thị Ngọc Ánh')
  const { panel } = inbox
  expect((await panel.boundingBox())?.width).toBe(run.width)
  await expectFits(panel)

  const profile = inbox.section(words.profile)
  await run.hand.press(profile.getByRole('button', { name: words.edit }))
  await run.hand.press(profile.getByRole('button', { name: words.addPhone }))
  await run.hand.press(profile.getByRole('button', { name: words.save }))
  await profile.locator('[aria-invalid]').waitFor()
  await expectFits(panel)
  await run.hand.press(profile.getByRole('button', { name: words.cancel, exact: true }))

  await inbox.open('Nguyễn Thị Thu Hà', run.hand)
  await inbox.shows('Nguyễn Thị Thu Hà')
  await expectFits(panel)
  await run.hand.press(panel.getByRole('button', { name: words.actions }).first())
  await expectInWindow(panel.getByRole('menu'))
  await run.hand.press(panel.getByRole('menuitem', { name: words.cancelOrder }))
  await expectInWindow(panel.getByRole('dialog'))
  inbox.visit.expectQuiet()
})

/** No part reaches over the panel's edge or hides what it says, and every target has 24 px or stands in a line of text. */
async function expectFits(panel: Locator): Promise<void> {
  await expect.poll(() => panel.evaluate(misfits)).toEqual([])
}

async function expectInWindow(overlay: Locator): Promise<void> {
  const box = await overlay.boundingBox()
  const size = overlay.page().viewportSize()
  if (!box || !size) throw new Error('the overlay is not to be seen')
  expect(Math.min(box.x, box.y)).toBeGreaterThanOrEqual(0)
  expect(box.x + box.width).toBeLessThanOrEqual(size.width)
  expect(box.y + box.height).toBeLessThanOrEqual(size.height)
  expect(await overlay.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0)
}

/** Runs in the page: what is wrong, and where. */
function misfits(panel: Element): string[] {
  const found: string[] = []
  const edge = panel.getBoundingClientRect()
  for (const element of panel.shadowRoot?.querySelectorAll<HTMLElement>('.panel *') ?? []) {
    const { left, right, width, height } = element.getBoundingClientRect()
    if (width === 0 || height === 0 || element.closest('.visually-hidden, [popover], dialog')) continue
    const name = `${element.localName}.${element.className} ${element.innerText?.slice(0, 30) ?? ''}`
    if (left < edge.left - 0.5 || right > edge.right + 0.5) found.push(`reaches over the edge: ${name}`)
    const { overflowX } = getComputedStyle(element)
    const isClipped = element.scrollWidth > element.clientWidth + 1 && overflowX !== 'visible'
    if (isClipped && !element.matches('input, textarea')) found.push(`is cut off: ${name}`)
    const isTarget = element.matches('button, input, textarea, select, [role=button]')
    const isSmall = width < 23.5 || height < 23.5
    const isChoice = element.matches('input[type=checkbox], input[type=radio]')
    if (isTarget && isSmall && !isChoice) found.push(`is too small (${width} × ${height}): ${name}`)
  }
  return found
}
