import type { ReturnPage } from '@boom-risk/client'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { alternately } from '../stage/alternately.ts'
import { ask } from '../stage/api.ts'
import { openRow } from '../stage/boom-list-row.ts'
import { BOOM_LIST_RUNS } from '../stage/boom-list-runs.ts'
import { isFocused } from '../stage/focus.ts'
import { plain, RISK_LABELS } from '../stage/risk-labels.ts'
import { figures } from '../stage/risk-popover.ts'
import { Stage } from '../stage/stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await Stage.open()
})
afterEach(() => stage.clear())
afterAll(() => stage.close())

alternately(BOOM_LIST_RUNS)(
  'S0-13 clicking a customer opens the detail with the return history ($label)',
  async (run) => {
    const { lang, hand } = run
    const { partners, customer, name } = await openRow(stage, run, 'medium-up-to')
    await hand.press(name)
    const detail = partners.page.getByRole('dialog', { name: customer.name, exact: true })
    const tab = detail.getByRole('tab', { name: RISK_LABELS[lang].returns, exact: true })
    await expect.poll(() => tab.getAttribute('aria-selected')).toBe('true')
    const panel = detail.getByRole('tabpanel', { name: RISK_LABELS[lang].returns, exact: true })
    const codes = panel.locator('.order .code')
    await codes.first().waitFor()

    const { items, total } = await ask<ReturnPage>(stage, `/v1/customers/${customer.id}/returns`)
    expect(total).toBeGreaterThan(items.length)
    expect((await codes.allInnerTexts()).map(plain)).toEqual(items.map(({ orderCode }) => orderCode))
    const first = plain(await panel.locator('.order').first().innerText())
    for (const words of [items[0]?.reason, items[0]?.lines[0]?.title])
      if (words) expect(first).toContain(words)
    expect(plain(await detail.innerText())).toContain(figures(lang, customer.risk.shop))

    await partners.page.keyboard.press('Escape')
    await detail.waitFor({ state: 'detached' })
    await expect.poll(() => isFocused(name)).toBe(true)
    partners.visit.expectQuiet()
  },
)
