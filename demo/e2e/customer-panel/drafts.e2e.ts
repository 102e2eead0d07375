import type { Locator } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { alternately } from '../stage/alternately.ts'
import { ask, customerOf } from '../stage/api.ts'
import type { InboxPage } from '../stage/inbox-page.ts'
import { giveFates } from '../stage/order-book.ts'
import { openPanel, POINTER_RUNS } from '../stage/panel-runs.ts'
import { Stage } from '../stage/stage.ts'

const WORDS = {
  vi: {
    notes: 'Ghi chú khách hàng',
    editProfile: 'Chỉnh sửa thông tin khách hàng',
    addPhone: 'Thêm số',
    addEmail: 'Thêm email',
    addAddress: 'Thêm địa chỉ',
    editNote: 'Sửa ghi chú',
    newNote: 'Ghi chú mới',
    editField: 'Sửa',
    actions: 'Thao tác với đơn',
    cancel: 'Hủy đơn hàng',
    reason: 'Lý do hủy',
    close: 'Giữ đơn',
    offline: 'Ngoại tuyến',
  },
  en: {
    notes: 'Customer notes',
    editProfile: 'Edit customer',
    addPhone: 'Add phone',
    addEmail: 'Add e-mail',
    addAddress: 'Add address',
    editNote: 'Edit note',
    newNote: 'New note',
    editField: 'Edit',
    actions: 'Actions on order',
    cancel: 'Cancel order',
    reason: 'Reason',
    close: 'Keep the order',
    offline: 'Offline',
  },
} as const

const CUSTOMER = 'Võ Thanh Hạnh'
const OTHER = 'Ngô Thùy Linh'
const STRANGER = 'Mai Phương'

let stage: Stage
beforeAll(async () => {
  stage = await Stage.open()
})
afterEach(() => stage.clear())
afterAll(() => stage.close())

alternately(POINTER_RUNS)(
  'S1 types into every field, kills the network, switches customers, comes back and finds every character ($label)',
  async (run) => {
    const words = WORDS[run.lang]
    const { order } = await prepare()
    const inbox = await openPanel(stage, run, CUSTOMER)
    const { panel, page } = inbox

    await openEverything(inbox, words)
    const typed = await typeEverywhere(panel)
    expect(typed.size, 'every kind of field').toBeGreaterThan(18)
    await writeReason(inbox, order, words, 'Lý do dở dang')

    await page.context().setOffline(true)
    await panel.getByText(words.offline).first().waitFor()
    await expect.poll(() => valuesOf(panel)).toEqual(typed)
    // Somebody who was on show before, somebody new to the panel, and back.
    for (const name of [STRANGER, OTHER]) await inbox.open(name)
    await panel.locator('[part=name]', { hasText: CUSTOMER }).waitFor({ state: 'detached' })
    await inbox.open(CUSTOMER)
    await panel.locator('[part~=section]').first().waitFor()
    await expect.poll(() => valuesOf(panel)).toEqual(typed)
    await expect.poll(() => reasonOf(inbox, order, words)).toBe('Lý do dở dang')

    await page.context().setOffline(false)
    await inbox.open(OTHER)
    await inbox.shows(OTHER)
    expect([...(await valuesOf(panel)).values()].join(''), 'nothing of it beside another customer').toBe('')
    await inbox.open(CUSTOMER)
    await expect.poll(() => valuesOf(panel)).toEqual(typed)
    await expect.poll(() => reasonOf(inbox, order, words)).toBe('Lý do dở dang')
    inbox.visit.expectQuiet({ network: true })
  },
)

alternately(POINTER_RUNS)(
  'S1 what is typed for somebody who is no customer yet outlives a lost network and a switch too ($label)',
  async (run) => {
    const inbox = await openPanel(stage, run, CUSTOMER)
    const { panel, page } = inbox
    await inbox.open(STRANGER)
    await panel.locator('.creation').waitFor()
    const typed = await typeEverywhere(panel)
    expect(typed.size).toBe(3)
    await page.context().setOffline(true)
    await inbox.open(CUSTOMER)
    await panel.locator('.creation').waitFor({ state: 'detached' })
    await inbox.open(STRANGER)
    await page.context().setOffline(false)
    await panel.locator('.creation').waitFor()
    await expect.poll(() => valuesOf(panel)).toEqual(typed)
    inbox.visit.expectQuiet({ network: true })
  },
)

/** An order that can be cancelled, a note that can be changed, and every field of the shop to be seen. */
async function prepare() {
  const customer = await customerOf(stage, 'low-from')
  const [order] = await giveFates(stage, customer, [{}])
  if (!order) throw new Error('the customer has no order')
  const { items } = await ask<{ items: { id: string }[] }>(stage, '/v1/custom-fields')
  await ask(stage, '/v1/custom-fields/shown', { method: 'PUT', body: { shown: items.map(({ id }) => id) } })
  const notes = await ask<{ total: number }>(stage, `/v1/customers/${customer.id}/notes`)
  if (notes.total === 0)
    await ask(stage, `/v1/customers/${customer.id}/notes`, { method: 'POST', body: { text: 'Có sẵn' } })
  return { order }
}

type Words = (typeof WORDS)['vi' | 'en']

/** Opens every form that the panel has. */
async function openEverything({ panel }: InboxPage, words: Words): Promise<void> {
  const { editProfile, addPhone, addEmail, addAddress, editNote } = words
  for (const name of [editProfile, addPhone, addEmail, addAddress, editNote])
    await panel.getByRole('button', { name, exact: true }).first().click()
  // A switch saves with one press, and has no form.
  const edit = panel.locator('.edit-field:not([role=switch])')
  for (let left = await edit.count(); left > 0; left--) {
    await edit.first().click()
    await expect.poll(() => edit.count()).toBe(left - 1)
  }
}

const FIELDS = 'input:visible, select:visible, textarea:visible'

/** Puts something of its own into every field. @returns what stands in each */
async function typeEverywhere(panel: Locator): Promise<Map<string, string>> {
  for (const [at, field] of (await panel.locator(FIELDS).all()).entries()) {
    const kind = await field.evaluate((element) =>
      element instanceof HTMLSelectElement ? 'select' : (element.getAttribute('type') ?? 'textarea'),
    )
    if (kind === 'select') await field.selectOption({ index: 1 })
    else if (kind === 'checkbox') await field.check()
    else if (kind === 'date') await field.fill('1991-12-31')
    else await field.fill(`Dở dang ${at} <ơ ữ 😀>`)
  }
  return valuesOf(panel)
}

/** What stands in every field of the panel, by its place. */
async function valuesOf(panel: Locator): Promise<Map<string, string>> {
  const values = await panel.locator(FIELDS).evaluateAll((fields) =>
    fields.map((field, at): [string, string] => {
      const named = field.id || field.getAttribute('name') || field.parentElement?.textContent.trim()
      if (field instanceof HTMLInputElement && field.type === 'checkbox')
        return [`${at} ${named}`, String(field.checked)]
      const hasValue =
        field instanceof HTMLInputElement ||
        field instanceof HTMLSelectElement ||
        field instanceof HTMLTextAreaElement
      return [`${at} ${named}`, hasValue ? field.value : '']
    }),
  )
  return new Map(values)
}

async function askToCancel({ panel }: InboxPage, code: string, words: Words): Promise<Locator> {
  await panel.getByRole('button', { name: `${words.actions} ${code}` }).click()
  await panel.getByRole('menuitem', { name: words.cancel }).click()
  return panel.getByRole('dialog')
}

async function writeReason(
  inbox: InboxPage,
  { code }: { code: string },
  words: Words,
  reason: string,
): Promise<void> {
  const question = await askToCancel(inbox, code, words)
  await question.getByRole('textbox', { name: words.reason }).fill(reason)
  await question.getByRole('button', { name: words.close }).click()
  await question.waitFor({ state: 'hidden' })
}

/** What stands in the question about a cancellation, when it is asked again. */
async function reasonOf(inbox: InboxPage, { code }: { code: string }, words: Words): Promise<string> {
  const question = await askToCancel(inbox, code, words)
  const reason = await question.getByRole('textbox', { name: words.reason }).inputValue()
  await question.getByRole('button', { name: words.close }).click()
  await question.waitFor({ state: 'hidden' })
  return reason
}
