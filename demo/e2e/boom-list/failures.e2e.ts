import type { CustomerSummary } from '@boom-risk/client'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { PartnersPage, searchBoomList } from '../stage/partners-page.ts'
import { plain } from '../stage/risk-labels.ts'
import { Stage } from '../stage/stage.ts'

let stage: Stage
beforeAll(async () => {
  // So that the list is longer than what is loaded at first.
  stage = await Stage.open({ customers: 8000 })
})
afterEach(() => stage.clear())
afterAll(() => stage.close())

/** The first of the list by name, as the API knows them. */
async function first(count: number): Promise<(CustomerSummary & { name: string })[]> {
  const { items } = await searchBoomList(stage, {
    sort: { by: 'name', direction: 'ascending' },
    limit: 100,
  })
  const names = items.map(({ name }) => name)
  return items
    .flatMap(({ name, ...customer }) =>
      name && customer.phones[0] && names.indexOf(name) === names.lastIndexOf(name)
        ? [{ ...customer, name }]
        : [],
    )
    .slice(0, count)
}

/** Somebody deletes a customer in another program, of which no live event tells. */
function deleteElsewhere({ id }: { id: string }): void {
  stage.server.domain.store.customers.delete(id)
}

const notices = ({ table }: PartnersPage) =>
  expect.poll(async () => plain(await table.locator('.notices').innerText()))

test('X-2 rows that are there stay while the API fails in a deep scroll; those missing say so and come on retry', async () => {
  const partners = await PartnersPage.open(stage, '?sort=name')
  const { table, page } = partners
  const shown = await partners.names.allInnerTexts()
  const scroller = table.locator('.scroller')
  const top = () => scroller.evaluate((element) => element.scrollTop)
  stage.fault({ offline: true })
  await scroller.hover()
  await page.mouse.wheel(0, 150 * 44)
  await notices(partners).toContain('Một phần danh sách chưa tải được')
  await expect.poll(() => table.locator('tbody').innerText()).toContain('Chưa tải được dòng này')
  const place = await top()
  expect(place).toBeGreaterThan(100 * 44)

  // What was there is there again, though nothing can be fetched.
  await scroller.evaluate((element) => (element.scrollTop = 0))
  await expect.poll(async () => (await partners.names.allInnerTexts()).slice(0, 5)).toEqual(shown.slice(0, 5))
  await scroller.evaluate((element, to) => (element.scrollTop = to), place)
  await notices(partners).toContain('Một phần danh sách chưa tải được')

  stage.fault({ offline: false })
  // The list may be quicker: it asks again by itself once the API is there.
  await Promise.race([
    table.locator('.notices').getByRole('button', { name: 'Thử lại' }).click(),
    partners.names.first().waitFor(),
  ])
  await expect.poll(() => partners.names.count()).toBeGreaterThan(0)
  await expect.poll(() => table.locator('tbody').innerText()).not.toContain('Chưa tải được dòng này')
  expect(await top()).toBe(place)
  await expect.poll(() => table.locator('.notices .banner').count()).toBe(0)
})

test('a customer who was deleted elsewhere: the detail says so and keeps what it knows, the row leaves', async () => {
  const partners = await PartnersPage.open(stage, '?sort=name')
  const { page } = partners
  const [one, other] = await first(2)
  if (!one || !other) throw new Error('the boom list is too short')
  for (const customer of [one, other]) deleteElsewhere(customer)

  await partners.row(one.name).getByRole('button', { name: one.name, exact: true }).click()
  const detail = page.getByRole('dialog', { name: one.name, exact: true })
  await expect.poll(async () => plain(await detail.innerText())).toContain('Khách hàng này đã bị xóa')
  expect(plain(await detail.innerText())).toContain(`${one.risk.shop.returned}/${one.risk.shop.shipped}`)
  await page.keyboard.press('Escape')

  await partners.row(one.name).getByRole('switch').click()
  await notices(partners).toContain(`${one.name} đã bị xóa nên đã rời danh sách.`)
  await expect.poll(() => partners.row(one.name).count()).toBe(0)
  await partners.chooseFromMenu(partners.row(other.name), 'Báo xấu khách hàng')
  const dialog = page.getByRole('dialog', { name: `Báo xấu ${other.name}` })
  await dialog.locator('#content').fill('Không nhận hàng ba lần.')
  await dialog.getByRole('button', { name: 'Gửi báo xấu' }).click()
  await expect
    .poll(async () => plain(await dialog.innerText()))
    .toContain('Chưa gửi được: khách hàng đã bị xóa. Nội dung vẫn được giữ.')
  await expect.poll(() => dialog.locator('#content').inputValue()).toBe('Không nhận hàng ba lần.')
  await page.keyboard.press('Escape')
  await partners.chooseFromMenu(partners.row(other.name), 'Làm mới SL đơn hàng')
  await notices(partners).toContain(`${other.name} đã bị xóa nên đã rời danh sách.`)
  await expect.poll(() => partners.row(other.name).count()).toBe(0)
  partners.visit.expectQuiet({ network: true })
})

test('S0-9 D-7 a bulk change that half fails changes the others and names who could not be changed', async () => {
  const partners = await PartnersPage.open(stage, '?sort=name&status=active')
  const { table } = partners
  const { items } = await searchBoomList(stage, {
    filter: { status: 'active' },
    sort: { by: 'name', direction: 'ascending' },
    limit: 4,
  })
  const boxes = table.locator('tbody').getByRole('checkbox')
  for (let at = 0; at < 4; at++) await boxes.nth(at).click()
  const gone = items.slice(0, 2)
  gone.forEach(deleteElsewhere)
  await table.getByRole('button', { name: 'Ngưng kích hoạt', exact: true }).click()
  await table.getByRole('dialog').getByRole('button', { name: 'Ngưng kích hoạt 4 khách' }).click()
  await notices(partners).toContain('Đã ngưng kích hoạt 2 khách · 2 khách chưa đổi được')
  await table.getByText('Khách chưa đổi được', { exact: true }).click()
  const named = table.locator('.notices li > span')
  expect((await named.allInnerTexts()).map(plain)).toEqual(gone.map(({ name }) => `${name}: đã bị xóa`))
  for (const { id } of items.slice(2))
    expect(stage.server.domain.store.customers.get(id)?.status).toBe('inactive')
})
