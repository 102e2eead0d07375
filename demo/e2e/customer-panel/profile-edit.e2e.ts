import type { Customer } from '@boom-risk/client'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { alternately } from '../stage/alternately.ts'
import { ask, customerOf } from '../stage/api.ts'
import { phoneOf } from '../stage/customers.ts'
import { isFocused } from '../stage/focus.ts'
import type { InboxPage } from '../stage/inbox-page.ts'
import { keep } from '../stage/keep.ts'
import { openPanel, PANEL_RUNS, type PanelRun } from '../stage/panel-runs.ts'
import { Stage } from '../stage/stage.ts'

const WORDS = {
  vi: {
    profile: 'Thông tin khách hàng',
    edit: 'Chỉnh sửa thông tin khách hàng',
    save: 'Lưu',
    name: 'Tên',
    phone: 'Số điện thoại',
    email: 'Email',
    address: 'Địa chỉ',
    addressParts: ['Số nhà, đường', 'Phường, xã', 'Quận, huyện', 'Tỉnh, thành phố'],
    addPhone: 'Thêm số',
    addAddress: 'Thêm địa chỉ',
    saved: 'Đã lưu thông tin của',
    tooShort: 'Chưa đủ số: 4 chữ số, cần 10',
    noPhone: 'Nhập số điện thoại hoặc xóa dòng này',
    noEmail: 'Email thiếu dấu @, ví dụ lan@gmail.com',
    taken: 'Một khách hàng khác của shop đã có số điện thoại này.',
    conflict: 'Người khác vừa sửa khách hàng này. Chọn bản muốn giữ cho từng mục.',
    yours: 'Bản của bạn',
    theirs: 'Bản mới nhất',
    keep: 'Lưu lựa chọn',
    psid: 'Mã PSID',
  },
  en: {
    profile: 'Customer',
    edit: 'Edit customer',
    save: 'Save',
    name: 'Name',
    phone: 'Phone number',
    email: 'E-mail',
    address: 'Address',
    addressParts: ['Street', 'Ward', 'District', 'Province'],
    addPhone: 'Add phone',
    addAddress: 'Add address',
    saved: 'Saved',
    tooShort: 'Unfinished: 4 digits, 10 expected',
    noPhone: 'Enter a phone number or remove this line',
    noEmail: 'The @ is missing; it should look like lan@gmail.com',
    taken: 'Another customer of the shop has this phone number.',
    conflict: 'Someone else has just changed this customer. Choose what to keep.',
    yours: 'Yours',
    theirs: 'Latest',
    keep: 'Save choice',
    psid: 'PSID',
  },
} as const

/** Has a phone, an e-mail address and an address of the old form with its district. */
const NAME = 'Phạm Thị Ngọc Ánh'

let stage: Stage
let customer: Customer
let putBack: () => void
beforeAll(async () => {
  stage = await Stage.open()
  customer = await customerOf(stage, 'half-returned-below-count')
  putBack = await keep(stage, customer)
})
afterEach(async () => {
  await stage.clear()
  putBack()
})
afterAll(() => stage.close())

/** The form of the profile, opened by its icon. */
async function edit(run: PanelRun) {
  const words = WORDS[run.lang]
  const inbox = await openPanel(stage, run, NAME)
  const profile = inbox.section(words.profile)
  await run.hand.press(profile.getByRole('button', { name: words.edit }))
  const name = profile.getByRole('textbox', { name: words.name, exact: true })
  await name.waitFor()
  await expect.poll(() => isFocused(name)).toBe(true)
  return {
    panel: inbox.panel,
    visit: inbox.visit,
    words,
    profile,
    name,
    field: (label: string) => profile.getByRole('textbox', { name: label, exact: true }),
    press: (label: string) => run.hand.press(profile.getByRole('button', { name: label, exact: true })),
    write: run.hand.write.bind(run.hand),
  }
}

alternately(PANEL_RUNS)('S1-3 every field is edited in place and saved ($label)', async (run) => {
  const { words, profile, panel, name, field, press, write, visit } = await edit(run)
  await write(name, 'Phạm Ngọc Ánh')
  await write(field(words.phone), '0168 765 4399')
  await profile.getByText('0387 654 399').waitFor()
  await press(words.addPhone)
  await write(field(`${words.phone} 2`), '+84 979 888 001')
  await write(field(words.email), 'anh.pham@example.com')
  const address = { street: '12 Bạch Đằng', ward: 'Phường Hải Châu', district: null, province: 'Đà Nẵng' }
  for (const [at, value] of Object.values(address).entries())
    await write(field(words.addressParts[at] ?? ''), value ?? '')
  await press(words.save)
  await panel.locator('[part=notice]', { hasText: `${words.saved} Phạm Ngọc Ánh` }).waitFor()

  const saved = await ask<Customer>(stage, `/v1/customers/${customer.id}`)
  expect(saved).toMatchObject({
    name: 'Phạm Ngọc Ánh',
    emails: ['anh.pham@example.com'],
    addresses: [{ ...address, country: 'VN' }],
  })
  expect(saved.phones.map(({ e164 }) => e164)).toEqual(['+84387654399', '+84979888001'])
  const [sent, ...more] = visit
    .calls(`/v1/customers/${customer.id}`)
    .filter((call) => call.method() === 'PATCH')
  expect(more).toEqual([])
  expect(sent?.headers()['if-match']).toBe(`"${customer.version}"`)

  for (const text of [
    saved.name,
    ...saved.emails,
    '0387 654 399',
    '0979 888 001',
    '12 Bạch Đằng, Phường Hải Châu, Đà Nẵng',
  ])
    await expect.poll(() => profile.innerText()).toContain(text)
  await expect.poll(() => isFocused(profile.getByRole('button', { name: words.edit }))).toBe(true)
  visit.expectQuiet()
})

alternately(PANEL_RUNS)(
  'S1-3 each field that is wrong says so, and nothing is sent until it is right ($label)',
  async (run) => {
    const { words, profile, field, press, write, visit } = await edit(run)
    await write(field(words.phone), '0987')
    await press(words.addPhone)
    const [first, second] = [field(`${words.phone} 1`), field(`${words.phone} 2`)]
    await write(field(words.email), 'anh')
    expect(await first.getAttribute('aria-invalid'), 'an unfinished number is no error yet').toBe(null)
    await press(words.save)
    await profile.getByText(words.tooShort).waitFor()
    for (const [wrong, message] of [
      [first, words.tooShort],
      [second, words.noPhone],
      [field(words.email), words.noEmail],
    ] as const) {
      await expect.poll(() => wrong.getAttribute('aria-invalid')).toBe('true')
      await expect.poll(() => descriptionOf(wrong)).toBe(message)
    }
    await expect.poll(() => isFocused(first)).toBe(true)
    const patches = () => visit.requests.filter((request) => request.method() === 'PATCH').length
    expect(patches()).toBe(0)

    // Right in form, but the number of somebody else: only the server can tell.
    await write(first, phoneOf('high-from').typed)
    await write(second, '0979 888 002')
    await write(field(words.email), 'anh.pham@example.com')
    await press(words.save)
    await profile.getByText(words.taken).waitFor()
    expect(patches()).toBe(1)
    await expect.poll(() => first.inputValue()).toBe(phoneOf('high-from').typed)
    await write(first, phoneOf('half-returned-below-count').typed)
    await press(words.save)
    await profile.getByRole('button', { name: words.edit }).waitFor()
    const { phones, emails } = await ask<Customer>(stage, `/v1/customers/${customer.id}`)
    expect([phones.map(({ e164 }) => e164), emails]).toEqual([
      [customer.phones[0]?.e164, '+84979888002'],
      ['anh.pham@example.com'],
    ])
    visit.expectQuiet({ network: true })
  },
)

alternately(PANEL_RUNS)('S1-3 who loses the race sees both versions and chooses ($label)', async (run) => {
  const { words, profile, name, field, press, write, visit } = await edit(run)
  const theirs = await ask<Customer>(stage, `/v1/customers/${customer.id}`, {
    method: 'PATCH',
    body: { name: 'Ngọc Ánh (chị họ)', emails: ['ho@example.com'], addresses: [] },
    version: customer.version,
  })
  await write(name, 'Phạm Ngọc Ánh')
  await write(field(words.email), 'toi@example.com')
  await press(words.save)
  await profile.getByText(words.conflict).waitFor()
  const choice = (of: string, whose: string) =>
    profile.getByRole('group', { name: of, exact: true }).getByRole('radio', { name: whose })
  for (const [label, mine, latest] of [
    [words.name, 'Phạm Ngọc Ánh', theirs.name],
    [words.email, 'toi@example.com', theirs.emails[0]],
  ] as const) {
    await choice(label, `${words.yours} ${mine}`).waitFor()
    await choice(label, `${words.theirs} ${latest}`).waitFor()
  }
  await expect
    .poll(() => profile.getByRole('group').count(), { message: 'what only they changed is not asked' })
    .toBe(2)
  const save = profile.getByRole('button', { name: words.keep })
  await expect.poll(() => save.isDisabled()).toBe(true)
  await run.hand.press(choice(words.name, words.yours))
  await run.hand.press(choice(words.email, words.theirs))
  await run.hand.press(save)
  await profile.locator('[part=name]', { hasText: 'Phạm Ngọc Ánh' }).waitFor()
  expect(await ask<Customer>(stage, `/v1/customers/${customer.id}`)).toMatchObject({
    name: 'Phạm Ngọc Ánh',
    emails: ['ho@example.com'],
    addresses: [],
  })
  visit.expectQuiet({ network: true })
})

alternately(PANEL_RUNS)(
  'S1-6 a PSID that is typed as an e-mail address is shown as one ($label)',
  async (run) => {
    const { words, panel, profile, field, press, write, visit } = await edit(run)
    await write(field(words.email), '7001122334455667@facebook.com')
    await press(words.save)
    const psid = profile.locator('.psid')
    await psid.waitFor()
    expect((await psid.innerText()).replaceAll(/\s+/g, ' ').trim()).toBe(`${words.psid} 7001122334455667`)
    expect(await panel.locator('a[href^="mailto:"]').count()).toBe(0)
    const { emails } = await ask<Customer>(stage, `/v1/customers/${customer.id}`)
    expect(emails).toEqual(['7001122334455667@facebook.com'])
    visit.expectQuiet()
  },
)

/** What is read out along with a field. */
function descriptionOf(field: ReturnType<InboxPage['section']>): Promise<string | undefined> {
  return field.evaluate((element) => {
    const root = element.getRootNode()
    const id = element.getAttribute('aria-describedby') ?? ''
    return root instanceof ShadowRoot ? root.getElementById(id)?.innerText : undefined
  })
}
