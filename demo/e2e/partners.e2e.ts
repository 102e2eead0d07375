import type { StatusChange } from '@boom-risk/client'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { alternately } from './stage/alternately.ts'
import { customerOf } from './stage/api.ts'
import { violations } from './stage/axe.ts'
import { call, PartnersPage, searchBoomList } from './stage/partners-page.ts'
import { Stage } from './stage/stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await Stage.open()
})
afterEach(() => stage.clear())
afterAll(() => stage.close())

test('filter and order stand in the address and are taken from it; what is searched for never does (X-10)', async () => {
  const partners = await PartnersPage.open(stage, '?level=high&sort=name')
  const filter = partners.table.locator('.level-filter').first()
  await expect.poll(() => filter.getAttribute('aria-pressed')).toBe('true')
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

test('D-8 the test bench has a carrier who brings a customer below the threshold', async () => {
  const partners = await PartnersPage.open(stage)
  const { items } = await searchBoomList(stage, {
    sort: { by: 'returned', direction: 'ascending' },
    limit: 1,
  })
  const name = items[0]?.name ?? ''
  await partners.page.getByRole('button', { name: 'Báo đã giao được' }).click()
  await partners.total(1)
  await expect.poll(() => partners.page.locator('.dock-carrier [role=status]').innerText()).toContain(name)
  await partners.chooseFromMenu(partners.row(name), 'Làm mới SL đơn hàng')
  await expect.poll(() => partners.notices.innerText()).toContain(`${name} không còn trong danh sách`)
  partners.visit.expectQuiet()
})

test('X-8 who may only read sees masked numbers and no switch, and is told why, in both lists', async () => {
  const partners = await PartnersPage.open(stage)
  await partners.page.locator('#bar-role').selectOption('read_only')
  await expect.poll(() => partners.customers.innerText()).toMatch(/\d{4}\*{3}\d{3}/)
  await expect.poll(() => partners.page.getByRole('switch').count()).toBe(0)
  await expect.poll(() => partners.page.locator('#customers-read-only').innerText()).toContain('Chỉ xem')
  await partners.table.getByText('Chỉ xem', { exact: false }).waitFor()
})

test('a bulk change by somebody else shows in the host list (X-9); more rows come when asked for', async () => {
  const partners = await PartnersPage.open(stage)
  await partners.page.getByRole('button', { name: 'Xem thêm' }).click()
  await expect.poll(() => partners.customers.locator('tr').count()).toBe(20)
  const { name, id } = await customerOf(stage, 'low-up-to')
  const ofHost = (await partners.findCustomer(name ?? '')).getByRole('switch')
  for (const status of ['inactive', 'active'] as const) {
    await call<StatusChange>(stage, '/v1/customers/status', { status, target: { ids: [id] } })
    await expect.poll(() => ofHost.isChecked()).toBe(status === 'active')
  }
  await partners.page.locator('#customer-query').fill('không có ai tên thế này')
  await expect
    .poll(() => partners.page.locator('#customers-shown').innerText())
    .toBe('Không có khách nào khớp.')
})

alternately([
  { theme: 'light', lang: 'vi', width: 1280 },
  { theme: 'dark', lang: 'en', width: 1280 },
  { theme: 'light', lang: 'en', width: 320 },
  { theme: 'dark', lang: 'vi', width: 320 },
] as const)('axe finds nothing in the back office ($theme, $lang, $width px)', async (view) => {
  const partners = await PartnersPage.open(stage, '', view)
  expect(await violations(partners.page)).toEqual([])
  await partners.table.locator('tbody input[type=checkbox]').first().click()
  expect(await violations(partners.page)).toEqual([])
  await expect.poll(() => partners.page.evaluate(() => document.documentElement.scrollWidth)).toBe(view.width)
  partners.visit.expectQuiet()
})
