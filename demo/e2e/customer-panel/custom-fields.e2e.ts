import type { CustomFieldList } from '@boom-risk/client'
import type { Locator } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest'
import { alternately } from '../stage/alternately.ts'
import { ask, customerOf } from '../stage/api.ts'
import { isFocused } from '../stage/focus.ts'
import type { InboxPage } from '../stage/inbox-page.ts'
import { keep } from '../stage/keep.ts'
import { openPanel, PANEL_RUNS, type PanelRun } from '../stage/panel-runs.ts'
import { Stage } from '../stage/stage.ts'

const WORDS = {
  vi: {
    fields: 'Custom field',
    add: 'Thêm',
    done: 'Xong',
    edit: 'Sửa',
    save: 'Lưu',
    cancel: 'Hủy',
    yes: 'Có',
    birthday: '03/02/1990',
    notANumber: 'Chiết khấu (%): phải là số, ví dụ 1234',
    tooLarge: 'Chiết khấu (%): tối đa 50',
    badUrl: 'Trang cá nhân: cần địa chỉ http hoặc https',
    tooMany: 'Sở thích: chọn tối đa 3',
    empty: 'Khách thân thiết: không được để trống',
  },
  en: {
    fields: 'Custom field',
    add: 'Add',
    done: 'Done',
    edit: 'Edit',
    save: 'Save',
    cancel: 'Cancel',
    yes: 'Yes',
    birthday: '3 Feb 1990',
    notANumber: 'Chiết khấu (%): must be a number, such as 1234',
    tooLarge: 'Chiết khấu (%): at most 50',
    badUrl: 'Trang cá nhân: needs an http or https address',
    tooMany: 'Sở thích: choose at most 3',
    empty: 'Khách thân thiết: cannot be empty',
  },
} as const

/** Without orders, so that the keyboard is soon at the fields. */
const CUSTOMER = 'Trần Ngọc Vy'

let stage: Stage
let restore: () => void
beforeAll(async () => {
  stage = await Stage.open()
})
beforeEach(async () => {
  restore = await keep(stage, await customerOf(stage, 'nothing-shipped'))
  await show((await definitions()).items.map(({ id }) => id))
})
afterEach(async () => {
  await stage.clear()
  restore()
})
afterAll(() => stage.close())

alternately(PANEL_RUNS)('S1-22 each field is shown and edited in place by its type ($label)', async (run) => {
  const words = WORDS[run.lang]
  const { hand } = run
  const inbox = await openPanel(stage, run, CUSTOMER)
  const section = inbox.section(words.fields)
  const { items } = await definitions()
  await expect.poll(() => section.locator('dt').allInnerTexts()).toEqual(items.map(({ label }) => label))

  await edit(section, run, 'Cỡ áo')
  await hand.choose(section.getByRole('combobox', { name: 'Cỡ áo' }), 'XL')
  await expectSaved(inbox, run, 'size', 'xl', 'XL')

  await edit(section, run, 'Sở thích')
  for (const choice of ['Chăm sóc da', 'Thời trang'])
    await hand.press(section.getByRole('checkbox', { name: choice }))
  await expectSaved(inbox, run, 'interests', ['fashion', 'skincare'], 'Thời trang, Chăm sóc da')

  await edit(section, run, 'Sinh nhật')
  await row(section, 'birthday').locator('input[type=date]').fill('1990-02-03')
  await expectSaved(inbox, run, 'birthday', '1990-02-03', words.birthday)

  const vip = section.getByRole('switch', { name: 'Khách thân thiết' })
  await hand.press(vip)
  await expectKept(inbox, run, 'vip', true, words.yes)
  await expect.poll(() => vip.getAttribute('aria-checked')).toBe('true')

  await edit(section, run, 'Chiết khấu (%)')
  await hand.write(section.getByRole('textbox', { name: 'Chiết khấu (%)' }), '15')
  await expectSaved(inbox, run, 'discount', 15, '15')

  await edit(section, run, 'Cân nặng (kg)')
  const weight = run.lang === 'vi' ? '52,125' : '52.125'
  await hand.write(section.getByRole('textbox', { name: 'Cân nặng (kg)' }), weight)
  await expectSaved(inbox, run, 'weight', 52.125, weight)

  await edit(section, run, 'Trang cá nhân')
  await hand.write(section.getByRole('textbox', { name: 'Trang cá nhân' }), 'https://facebook.com/hanh')
  await expectSaved(inbox, run, 'facebook', 'https://facebook.com/hanh', 'https://facebook.com/hanh')
  const link = row(section, 'facebook').getByRole('link')
  expect([await link.getAttribute('href'), await link.getAttribute('rel')]).toEqual([
    'https://facebook.com/hanh',
    'noopener noreferrer',
  ])

  await edit(section, run, 'Lưu ý giao hàng')
  await hand.write(section.getByRole('textbox', { name: 'Lưu ý giao hàng' }), 'Gửi bảo vệ')
  await expectSaved(inbox, run, 'delivery_hint', 'Gửi bảo vệ', 'Gửi bảo vệ')

  expect(await row(section, 'first_order').getByRole('button').count(), 'filled by the system').toBe(0)
  inbox.visit.expectQuiet()
})

alternately(PANEL_RUNS)('S1-22 an invalid value is refused, and its field named ($label)', async (run) => {
  const words = WORDS[run.lang]
  const { hand } = run
  const { id, version } = await customerOf(stage, 'nothing-shipped')
  await ask(stage, `/v1/customers/${id}`, {
    method: 'PATCH',
    version,
    body: { customFields: [{ fieldId: 'vip', value: true }] },
  })
  const inbox = await openPanel(stage, run, CUSTOMER)
  const section = inbox.section(words.fields)
  const before = (await customerOf(stage, 'nothing-shipped')).version
  const refused = async (field: string, control: Locator, said: string) => {
    await hand.press(row(section, field).getByRole('button', { name: words.save }))
    const alert = row(section, field).getByRole('alert')
    await expect.poll(() => alert.innerText()).toBe(said)
    await expect
      .poll(() => isFocused(control), {
        message: 'to be mended at once',
      })
      .toBe(true)
  }

  await edit(section, run, 'Chiết khấu (%)')
  const discount = section.getByRole('textbox', { name: 'Chiết khấu (%)' })
  await hand.write(discount, 'nhiều')
  await refused('discount', discount, words.notANumber)
  await expect.poll(() => discount.getAttribute('aria-invalid')).toBe('true')
  await hand.write(discount, '51')
  await refused('discount', discount, words.tooLarge)
  await expect.poll(() => discount.inputValue()).toBe('51')

  await edit(section, run, 'Trang cá nhân')
  const facebook = section.getByRole('textbox', { name: 'Trang cá nhân' })
  await hand.write(facebook, 'javascript:alert(1)')
  await refused('facebook', facebook, words.badUrl)

  await edit(section, run, 'Sở thích')
  const choices = section.getByRole('group', { name: 'Sở thích' }).getByRole('checkbox')
  for (const choice of await choices.all()) await hand.press(choice)
  await refused('interests', choices.first(), words.tooMany)

  expect(await row(section, 'vip').getByRole('button').count(), 'a required one is yes or no').toBe(0)

  expect((await customerOf(stage, 'nothing-shipped')).version, 'nothing was sent').toBe(before)
  inbox.visit.expectQuiet()
})

alternately(PANEL_RUNS)(
  'S1-22 Thêm picks more of the shop’s fields to show, remembered for the employee ($label)',
  async (run) => {
    const words = WORDS[run.lang]
    const { hand } = run
    await show(['size'])
    const inbox = await openPanel(stage, run, CUSTOMER)
    const section = inbox.section(words.fields)
    const labels = () => section.locator('dt').allInnerTexts()
    await expect.poll(labels).toEqual(['Cỡ áo'])
    await hand.press(section.getByRole('button', { name: words.add, exact: true }))
    const boxes = section.locator('.picker').getByRole('checkbox')
    await expect.poll(() => boxes.count()).toBe((await definitions()).items.length)
    await hand.press(section.locator('.picker').getByRole('checkbox', { name: 'Sinh nhật' }))
    await hand.press(section.locator('.picker').getByRole('checkbox', { name: 'Cỡ áo' }))
    await hand.press(section.getByRole('button', { name: words.done }))
    await expect.poll(labels).toEqual(['Sinh nhật'])
    await expect.poll(async () => (await definitions()).shown).toEqual(['birthday'])

    await inbox.open('Ngô Thùy Linh', hand)
    await inbox.shows('Ngô Thùy Linh')
    await expect.poll(labels, { message: 'with every customer' }).toEqual(['Sinh nhật'])
    await inbox.page.reload()
    await inbox.shows('Nguyễn Thị Thu Hà')
    await expect.poll(labels, { message: 'and on the next visit' }).toEqual(['Sinh nhật'])
    // A colleague has chosen nothing of the kind.
    const colleague = await inbox.page.context().newPage()
    await colleague.addInitScript(() => localStorage.setItem('demo.role', 'staff'))
    await colleague.goto(inbox.page.url())
    await colleague.locator('#panel dt', { hasText: 'Cỡ áo' }).first().waitFor()
    inbox.visit.expectQuiet()
  },
)

function row(section: Locator, field: string): Locator {
  return section.locator(`[data-field=${field}]`)
}

async function edit(section: Locator, { lang, hand }: PanelRun, label: string): Promise<void> {
  await hand.press(section.getByRole('button', { name: `${WORDS[lang].edit} ${label}` }))
}

/** Saves the field: the server then has the value, and the panel shows it in words. */
async function expectSaved(
  inbox: InboxPage,
  run: PanelRun,
  fieldId: string,
  value: unknown,
  shown: string,
): Promise<void> {
  const { lang, hand } = run
  const field = row(inbox.section(WORDS[lang].fields), fieldId)
  await hand.press(field.getByRole('button', { name: WORDS[lang].save }))
  await expectKept(inbox, run, fieldId, value, shown)
}

async function expectKept(
  inbox: InboxPage,
  { lang }: PanelRun,
  fieldId: string,
  value: unknown,
  shown: string,
): Promise<void> {
  const field = row(inbox.section(WORDS[lang].fields), fieldId)
  await expect
    .poll(async () => (await field.locator('.field-value').innerText()).replaceAll(/\s+/g, ' ').trim())
    .toBe(shown)
  await expect
    .poll(async () => {
      const { customFields } = await customerOf(stage, 'nothing-shipped')
      return customFields.find((known) => known.fieldId === fieldId)?.value
    })
    .toEqual(value)
}

function definitions(): Promise<CustomFieldList> {
  return ask(stage, '/v1/custom-fields')
}

async function show(shown: readonly string[]): Promise<void> {
  await ask(stage, '/v1/custom-fields/shown', { method: 'PUT', body: { shown } })
}
