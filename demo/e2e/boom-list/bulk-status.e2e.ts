import type { CustomerFilter, StatusChange } from '@boom-risk/client'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { alternately } from '../stage/alternately.ts'
import { BOOM_LIST_RUNS } from '../stage/boom-list-runs.ts'
import { call, PartnersPage, searchBoomList } from '../stage/partners-page.ts'
import { Stage } from '../stage/stage.ts'

let stage: Stage
beforeAll(async () => {
  // More on the list than a table loads at first, so that the whole filter is more than what is loaded (D-7).
  stage = await Stage.open({ customers: 10_000 })
})
afterEach(() => stage.clear())
afterAll(() => stage.close())

const LABELS = {
  vi: {
    selectLoaded: 'Chọn các khách đã tải',
    selected: (count: number) => `Đã chọn ${count} khách`,
    selectAll: (count: number) => `Chọn tất cả ${count} khách`,
    activate: 'Kích hoạt',
    deactivate: 'Ngưng kích hoạt',
    activateAll: (count: number) => `Kích hoạt ${count} khách`,
    deactivateAll: (count: number) => `Ngưng kích hoạt ${count} khách`,
    activated: (count: number) => `Đã kích hoạt ${count} khách`,
    deactivated: (count: number) => `Đã ngưng kích hoạt ${count} khách`,
    undo: 'Hoàn tác',
    undone: (count: number) => `Đã hoàn tác cho ${count} khách`,
  },
  en: {
    selectLoaded: 'Select the loaded customers',
    selected: (count: number) => `${count} customers selected`,
    selectAll: (count: number) => `Select all ${count} customers`,
    activate: 'Activate',
    deactivate: 'Deactivate',
    activateAll: (count: number) => `Activate ${count} customers`,
    deactivateAll: (count: number) => `Deactivate ${count} customers`,
    activated: (count: number) => `Activated ${count} customers`,
    deactivated: (count: number) => `Deactivated ${count} customers`,
    undo: 'Undo',
    undone: (count: number) => `Undone for ${count} customers`,
  },
} as const

async function totalOf(filter: CustomerFilter = {}): Promise<number> {
  return (await searchBoomList(stage, { filter, limit: 1 })).total
}

alternately(BOOM_LIST_RUNS)(
  'S0-9 all are selected and deactivated, which is undone, and activated in bulk ($label)',
  async ({ lang, hand }) => {
    const labels = LABELS[lang]
    const { items, total } = await searchBoomList(stage, { limit: 5 })
    const target = { ids: items.map(({ id }) => id) }
    await call<StatusChange>(stage, '/v1/customers/status', { status: 'inactive', target })
    const inactive = await totalOf({ status: 'inactive' })
    const partners = await PartnersPage.open(stage, '', { lang })
    const { table, notices } = partners
    const button = (name: string) => table.getByRole('button', { name, exact: true })
    await partners.total(total)

    await hand.press(table.getByRole('checkbox', { name: labels.selectLoaded, exact: true }))
    const loaded = Number((await table.locator('.selection b').innerText()).replace(/\D/g, ''))
    expect(loaded).toBeLessThan(total)
    await hand.press(button(labels.selectAll(total)))
    await table.getByRole('group', { name: labels.selected(total) }).waitFor()
    await hand.press(button(labels.deactivate))
    const question = table.getByRole('dialog', { name: labels.deactivateAll(total) })
    await hand.press(question.getByRole('button', { name: labels.deactivateAll(total), exact: true }))
    await expect.poll(() => notices.innerText()).toContain(labels.deactivated(total - inactive))
    expect(await totalOf({ status: 'active' })).toBe(0)

    await hand.press(notices.getByRole('button', { name: labels.undo, exact: true }))
    await expect.poll(() => notices.innerText()).toContain(labels.undone(total - inactive))
    expect(await totalOf({ status: 'inactive' })).toBe(inactive)

    await hand.press(button(labels.activate))
    const other = table.getByRole('dialog', { name: labels.activateAll(total) })
    await hand.press(other.getByRole('button', { name: labels.activateAll(total), exact: true }))
    await expect.poll(() => notices.innerText()).toContain(labels.activated(inactive))
    expect(await totalOf({ status: 'inactive' })).toBe(0)
    partners.visit.expectQuiet()
  },
)
