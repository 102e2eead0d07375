import type { Customer } from '@boom-risk/client'
import type { Locator } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { alternately } from '../stage/alternately.ts'
import { ask, customerOf } from '../stage/api.ts'
import { BOOM_LIST_RUNS } from '../stage/boom-list-runs.ts'
import { isFocused } from '../stage/focus.ts'
import { loneCustomers, PartnersPage, searchBoomList } from '../stage/partners-page.ts'
import { Stage } from '../stage/stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await Stage.open()
})
afterEach(() => stage.clear())
afterAll(() => stage.close())

const LABELS = {
  vi: { status: 'Trạng thái khách hàng', active: 'Kích hoạt', inactive: 'Ngưng kích hoạt' },
  en: { status: 'Customer status', active: 'Active', inactive: 'Inactive' },
} as const

/** Waits until the server has this status of a customer. */
async function expectStatus(id: string, status: 'active' | 'inactive'): Promise<void> {
  await expect.poll(async () => (await ask<Customer>(stage, `/v1/customers/${id}`)).status).toBe(status)
}

const isOn = (control: Locator): Promise<boolean> =>
  control.evaluate((node) =>
    node instanceof HTMLInputElement ? node.checked : node.getAttribute('aria-checked') === 'true',
  )

alternately(BOOM_LIST_RUNS)(
  'S0-7 the status of a customer is a column and a filter ($label)',
  async ({ lang, hand }) => {
    const { status, active, inactive } = LABELS[lang]
    const partners = await PartnersPage.open(stage, '', { lang })
    const { table } = partners
    await table.getByRole('columnheader', { name: status, exact: true }).waitFor()
    const filter = table.getByRole('combobox', { name: status, exact: true })
    const words = table.locator('tbody tr:visible td.status .word')
    for (const [option, value] of [
      [inactive, 'inactive'],
      [active, 'active'],
    ] as const) {
      await hand.choose(filter, option)
      const { total } = await searchBoomList(stage, { filter: { status: value } })
      expect(total).toBeGreaterThan(0)
      await partners.total(total)
      await expect.poll(() => words.allInnerTexts()).toEqual(Array.from({ length: total }, () => option))
    }
    partners.visit.expectQuiet()
  },
)

alternately(BOOM_LIST_RUNS)('S0-8 every row has a switch for the status ($label)', async ({ lang, hand }) => {
  const { active, inactive } = LABELS[lang]
  const [customer] = await loneCustomers(stage)
  if (!customer) throw new Error('the boom list has nobody whose name is unlike all others')
  const { id, name } = customer
  const partners = await PartnersPage.open(stage, '', { lang })
  const rows = partners.table.locator('tbody tr:visible')
  await expect.poll(() => rows.getByRole('switch').count()).toBe(await rows.count())
  const row = await partners.find(name, hand)
  const control = row.getByRole('switch', { name: `${active}: ${name}`, exact: true })
  for (const [status, word] of [
    ['inactive', inactive],
    ['active', active],
  ] as const) {
    await hand.press(control)
    await expect.poll(() => isOn(control)).toBe(status === 'active')
    await expect.poll(() => control.innerText()).toBe(word)
    await expectStatus(id, status)
  }
  partners.visit.expectQuiet()
})

alternately(BOOM_LIST_RUNS)(
  'S0-10 a status changed in either list shows in the other ($label)',
  async ({ lang, hand }) => {
    const { active, inactive } = LABELS[lang]
    const { id, name } = await customerOf(stage, 'low-up-to')
    const partners = await PartnersPage.open(stage, '', { lang })
    const ofTable = (await partners.find(name ?? '', hand)).getByRole('switch')
    const ofHost = (await partners.findCustomer(name ?? '', hand)).getByRole('switch')
    for (const [pressed, other, status, word] of [
      [ofTable, ofHost, 'inactive', inactive],
      [ofHost, ofTable, 'active', active],
      [ofHost, ofTable, 'inactive', inactive],
      [ofTable, ofHost, 'active', active],
    ] as const) {
      await hand.press(pressed)
      await expect.poll(() => isOn(other)).toBe(status === 'active')
      await expect.poll(() => isOn(pressed)).toBe(status === 'active')
      for (const row of [partners.row(name ?? ''), partners.customer(name ?? '')])
        await expect.poll(() => row.innerText()).toMatch(new RegExp(`(^|\\s)${word}$`))
      await expectStatus(id, status)
    }
    await expect.poll(() => isFocused(ofTable)).toBe(true)
    partners.visit.expectQuiet()
  },
)

test('S0-10 a change that fails is said: the host list takes it back, the table asks until it is known', async () => {
  const partners = await PartnersPage.open(stage)
  const { id, name } = await customerOf(stage, 'low-up-to')
  const ofTable = (await partners.find(name ?? '')).getByRole('switch')
  const ofHost = (await partners.findCustomer(name ?? '')).getByRole('switch')
  stage.fault({ errorRate: 1 })
  await ofHost.click()
  await partners.page.locator('#customers-trouble').waitFor()
  await expect.poll(() => isOn(ofHost)).toBe(true)
  await ofTable.click()
  await expect.poll(() => partners.notices.innerText()).toContain(`Trạng thái của ${name} chưa lưu được`)
  await expect.poll(() => isOn(ofTable)).toBe(false)
  stage.fault({ errorRate: 0 })
  await expect.poll(() => partners.notices.innerText()).not.toContain('chưa lưu được')
  await expectStatus(id, 'inactive')
  // Where only the answer was lost the change was made: what the list says when it is asked again is the server's word.
  // Word of it may have had the page ask by itself, and the button away, before it is pressed.
  const trouble = partners.page.locator('#customers-trouble')
  await expect
    .poll(async () => {
      if (await trouble.isVisible()) await trouble.getByRole('button').click({ timeout: 500 })
      return trouble.isVisible()
    })
    .toBe(false)
  const { status } = await ask<Customer>(stage, `/v1/customers/${id}`)
  await expect.poll(() => isOn(ofHost)).toBe(status === 'active')
  await expect.poll(() => isOn(ofTable)).toBe(status === 'active')
  partners.visit.expectQuiet({ network: true, warnings: 1 })
})
