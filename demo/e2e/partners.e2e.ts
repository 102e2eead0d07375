import { readFile } from 'node:fs/promises'
import type { CustomerPage, CustomerSummary, StatusChange } from '@boom-risk/client'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { violations } from './stage/axe.ts'
import { call, PartnersPage, searchBoomList } from './stage/partners-page.ts'
import { Stage } from './stage/stage.ts'
import type { VisitOptions } from './stage/visit.ts'

let stage: Stage
beforeAll(async () => {
  stage = await Stage.open()
})
afterEach(() => stage.clear())
afterAll(() => stage.close())

async function visit(query = '', options: VisitOptions = {}): Promise<PartnersPage> {
  const opened = await stage.visit(`/partners.html${query}`, { width: 1440, ...options })
  return new PartnersPage(opened).settled()
}

/** Nobody else of the list is called like this one, so that a name finds the row. */
async function listed(at: number): Promise<CustomerSummary & { name: string }> {
  const { items } = await searchBoomList(stage, { limit: 100 })
  const names = items.map(({ name }) => name)
  const alone = items.filter(
    ({ name, status }) =>
      status === 'active' && name && names.filter((other) => other?.includes(name)).length === 1,
  )
  const customer = alone[at]
  if (!customer?.name) throw new Error('the boom list is too short')
  return { ...customer, name: customer.name }
}

test.each([
  { lang: 'vi', group: 'Quản lý đối tác', page: 'Khách boom hàng', other: 'Khách hàng' },
  { lang: 'en', group: 'Partners', page: 'Boom customers', other: 'Customers' },
] as const)('S0-4 the navigation leads to the boom list ($lang)', async ({ lang, group, page, other }) => {
  const partners = await visit('', { lang })
  const nav = partners.page.getByRole('navigation', { name: group })
  expect(await nav.locator('summary').innerText()).toBe(group)
  expect(await nav.getByRole('link').allInnerTexts()).toEqual([page, other])
  expect(await partners.page.title()).toBe(`${page} · Sổ Sách`)
  await nav.getByRole('link', { name: other, exact: true }).press('Enter')
  await expect.poll(() => nav.locator('[aria-current]').innerText()).toBe(other)
  await nav.getByRole('link', { name: page, exact: true }).press('Enter')
  await expect.poll(() => nav.locator('[aria-current]').innerText()).toBe(page)
  expect(await partners.page.getByRole('heading', { level: 1 }).innerText()).toBe(page)
  partners.visit.expectQuiet()
})

test('S0-1 S0-2 S0-3 S0-6 every listed customer has the level, counts and rate of the rule', async () => {
  const partners = await visit()
  const { total, items } = await searchBoomList(stage, { limit: 100 })
  await expect.poll(() => partners.table.locator('.foot').innerText()).toContain(String(total))
  for (const { risk } of items) {
    const { returned, shipped } = risk.shop
    expect(returned).toBeGreaterThanOrEqual(3)
    expect(returned * 4).toBeGreaterThanOrEqual(shipped)
  }
  const levels = partners.table.locator('.level-filter')
  for (const [at, word, level] of [
    [0, 'Nguy cơ cao', 'high'],
    [1, 'Nguy cơ trung bình', 'medium'],
    [2, 'Nguy cơ thấp', 'low'],
  ] as const) {
    const count = items.filter(({ risk }) => risk.level === level).length
    expect(await levels.nth(at).innerText()).toMatch(new RegExp(`^${word}\\s*${count}$`))
  }
  await partners.find('Bùi Thị Hồng Nhung')
  const row = partners.row('Bùi Thị Hồng Nhung')
  const text = async () => (await row.innerText()).replaceAll('\u00a0', ' ')
  await expect.poll(text).toContain('Nguy cơ thấp')
  expect(await text()).toContain('49,6 %')
})

test('filter and order stand in the address and are taken from it; what is searched for never does (X-10)', async () => {
  const partners = await visit('?level=high&sort=name')
  const filter = partners.table.locator('.level-filter').first()
  expect(await filter.getAttribute('aria-pressed')).toBe('true')
  const { items } = await searchBoomList(stage, {
    filter: { levels: ['high'] },
    sort: { by: 'name', direction: 'ascending' },
    limit: 3,
  })
  expect((await partners.names.allInnerTexts()).slice(0, 3)).toEqual(items.map(({ name }) => name))
  await partners.table.locator('select').selectOption('inactive')
  await partners.expectAddress('?level=high&status=inactive&sort=name')
  await filter.click()
  await partners.expectAddress('?status=inactive&sort=name')
  const search = partners.table.locator('input[type=search]')
  for (const typed of ['0987 654 321', '098', 'Nguyễn Thị Thu Hà']) {
    await search.fill(typed)
    await partners.page.locator('.event', { hasText: 'boom-view-change' }).first().waitFor()
    await expect
      .poll(() =>
        partners.table.evaluate((table: HTMLElement & { view: { text: string } }) => table.view.text),
      )
      .toBe(typed)
    await partners.expectAddress('?status=inactive&sort=name')
  }
  await partners.page.reload()
  await expect.poll(() => partners.table.locator('select').inputValue()).toBe('inactive')
  expect(partners.visit.requests.filter((request) => /987|Nguy/.test(decodeURI(request.url())))).toEqual([])
})

test('S0-7 S0-8 S0-10 a status is one value: changed in either list, it shows in the other', async () => {
  const partners = await visit()
  const { name } = await listed(0)
  await partners.find(name)
  const ofTable = partners.row(name).getByRole('switch')
  const ofHost = partners.customer(name).getByRole('switch')
  await ofTable.waitFor()
  await expect.poll(() => partners.customers.locator('tr').count()).toBe(1)
  await ofTable.click()
  await expect.poll(() => ofHost.isChecked()).toBe(false)
  expect(await partners.customer(name).innerText()).toContain('Ngưng kích hoạt')
  await ofHost.press('Space')
  await expect.poll(() => ofTable.getAttribute('aria-checked')).toBe('true')
  expect(await ofHost.isChecked()).toBe(true)
  expect(await ofHost.evaluate((control) => control.matches(':focus'))).toBe(true)
  partners.visit.expectQuiet()
})

test('S0-10 a change that fails is taken back and said, in the host list as in the table', async () => {
  const partners = await visit()
  const { name } = await listed(1)
  await partners.find(name)
  const ofTable = partners.row(name).getByRole('switch')
  const ofHost = partners.customer(name).getByRole('switch')
  await ofTable.waitFor()
  await expect.poll(() => partners.customers.locator('tr').count()).toBe(1)
  stage.fault({ errorRate: 1 })
  await ofHost.click()
  await partners.page.locator('#customers-trouble').waitFor({ timeout: 20_000 })
  expect(await ofHost.isChecked()).toBe(true)
  await ofTable.click()
  await expect.poll(() => partners.table.locator('.notices').innerText(), { timeout: 20_000 }).toContain(name)
  await expect.poll(() => ofTable.getAttribute('aria-checked')).toBe('true')
  partners.visit.expectQuiet({ network: true, warnings: 1 })
})

test('S0-9 a level is chosen whole, deactivated after a question that names the number, and undone', async () => {
  const partners = await visit('?level=low')
  const { total } = await searchBoomList(stage, { filter: { levels: ['low'], status: 'active' } })
  await partners.table.locator('select').selectOption('active')
  await expect.poll(() => partners.table.locator('.foot').innerText()).toContain(`${total} khách`)
  await partners.table.locator('thead input[type=checkbox]').click()
  await partners.table.getByRole('button', { name: 'Ngưng kích hoạt', exact: true }).click()
  const dialog = partners.table.getByRole('dialog', { name: `Ngưng kích hoạt ${total} khách` })
  await dialog.getByRole('button', { name: `Ngưng kích hoạt ${total} khách` }).click()
  const notices = partners.table.locator('.notices')
  await expect.poll(() => notices.innerText()).toContain(`Đã ngưng kích hoạt ${total} khách`)
  const active = () => searchBoomList(stage, { filter: { levels: ['low'], status: 'active' } })
  expect((await active()).total).toBe(0)
  await notices.getByRole('button', { name: 'Hoàn tác' }).click()
  await expect.poll(async () => (await active()).total).toBe(total)
})

test('S0-14 the row menu refreshes the order counts and says so', async () => {
  const partners = await visit()
  const { id, name } = await listed(2)
  await partners.find(name)
  await partners.row(name).waitFor()
  await partners.chooseFromMenu(partners.row(name), 'Làm mới SL đơn hàng')
  await expect
    .poll(() => partners.table.locator('.notices').innerText())
    .toContain(`Đã làm mới SL đơn hàng của ${name}`)
  expect(partners.visit.calls(`/v1/customers/${id}/refresh`)).toHaveLength(1)
})

test('S0-17 X-9 a report of another shop shows without a reload, and the bar switches to that shop', async () => {
  const partners = await visit()
  const phone = '+84987654321'
  await partners.find('0987 654 321')
  const count = partners.row('Nguyễn Thị Thu Hà').locator('[data-action=history]')
  await count.waitFor()
  const before = Number(await count.innerText())
  const [other] = (
    await call<CustomerPage>(stage, '/v1/customers/search', { filter: { text: phone }, limit: 1 }, 2)
  ).items
  const customer =
    other ?? (await call<CustomerSummary>(stage, '/v1/customers', { name: 'Thu Hà', phones: [phone] }, 2))
  await call(
    stage,
    `/v1/customers/${customer.id}/reports`,
    { content: 'Hẹn lại ba lần rồi không nhận hàng.' },
    2,
  )
  await expect.poll(async () => Number(await count.innerText())).toBe(before + 1)
  await partners.page.locator('#bar-shop').selectOption({ label: 'Gốm Lặng' })
  await expect.poll(() => partners.page.locator('#signed-in-shop').innerText()).toBe('Gốm Lặng')
  await partners.page.locator('#customer-rows tr').first().waitFor()
  await expect.poll(() => partners.customers.innerText()).toContain('0987 654 321')
})

test.each([
  { lang: 'vi', button: 'Xuất excel' },
  { lang: 'en', button: 'Export Excel' },
] as const)('S0-19 the list is exported as a workbook ($lang)', async ({ lang, button }) => {
  const partners = await visit('', { lang })
  const download = partners.page.waitForEvent('download')
  await partners.table.getByRole('button', { name: button }).click()
  const file = await download
  expect(file.suggestedFilename()).toMatch(/\.xlsx$/)
  expect((await readFile(await file.path())).subarray(0, 2).toString()).toBe('PK')
  partners.visit.expectQuiet()
})

test('X-8 who may only read sees masked numbers and no switch, and is told why, in both lists', async () => {
  const partners = await visit()
  await partners.page.locator('#bar-role').selectOption('read_only')
  await expect.poll(() => partners.customers.innerText()).toMatch(/\d{4}\*{3}\d{3}/)
  await expect.poll(() => partners.page.getByRole('switch').count()).toBe(0)
  expect(await partners.page.locator('#customers-read-only').innerText()).toContain('Chỉ xem')
  await partners.table.getByText('Chỉ xem', { exact: false }).waitFor()
})

test('a bulk change by somebody else shows in the host list (X-9); more rows come when asked for', async () => {
  const partners = await visit()
  await partners.page.getByRole('button', { name: 'Xem thêm' }).click()
  await expect.poll(() => partners.customers.locator('tr').count()).toBe(20)
  const { name, id } = await listed(3)
  await partners.page.locator('#customer-query').fill(name)
  const ofHost = partners.customer(name).getByRole('switch')
  await expect.poll(() => partners.customers.locator('tr').count()).toBe(1)
  for (const status of ['inactive', 'active'] as const) {
    await call<StatusChange>(stage, '/v1/customers/status', { status, target: { ids: [id] } })
    await expect.poll(() => ofHost.isChecked()).toBe(status === 'active')
  }
  await partners.page.locator('#customer-query').fill('không có ai tên thế này')
  await expect
    .poll(() => partners.page.locator('#customers-shown').innerText())
    .toBe('Không có khách nào khớp.')
})

test.each([
  { theme: 'light', lang: 'vi', width: 1280 },
  { theme: 'dark', lang: 'en', width: 1280 },
  { theme: 'light', lang: 'en', width: 320 },
  { theme: 'dark', lang: 'vi', width: 320 },
] as const)(
  'axe finds nothing in the back office ($theme, $lang, $width px)',
  { timeout: 60_000 },
  async (view) => {
    const partners = await visit('', view)
    expect(await violations(partners.page)).toEqual([])
    await partners.table.locator('tbody input[type=checkbox]').first().click()
    expect(await violations(partners.page)).toEqual([])
    expect(await partners.page.evaluate(() => document.documentElement.scrollWidth)).toBe(view.width)
    partners.visit.expectQuiet()
  },
)
