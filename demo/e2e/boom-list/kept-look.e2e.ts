import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { PartnersPage } from '../stage/partners-page.ts'
import { Stage } from '../stage/stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await Stage.open()
})
afterEach(() => stage.clear())
afterAll(() => stage.close())

test('columns, widths and filters are there again when the page is opened anew', async () => {
  const partners = await PartnersPage.open(stage)
  const { page, table } = partners
  const heads = () => table.locator('thead th').evaluateAll((all) => all.map((head) => head.classList[0]))
  await table.getByRole('button', { name: 'Hiển thị', exact: true }).click()
  await table.getByRole('button', { name: 'Đưa cột Mức độ cảnh báo ra sau' }).click()
  await expect.poll(heads).toEqual(expect.arrayContaining(['returned', 'level']))
  await page.keyboard.press('Escape')
  await table.getByRole('button', { name: /^Nguy cơ cao/ }).click()
  await table.getByRole('button', { name: 'Bộ lọc đã lưu', exact: true }).click()
  await table.getByRole('textbox', { name: 'Lưu bộ lọc đang dùng' }).fill('Sáng nay')
  await page.keyboard.press('Enter')
  await table.getByRole('button', { name: /^Sáng nay/ }).waitFor()
  const order = await heads()

  // Without what stands in the address.
  await page.goto(page.url().replace(/\?.*$/, ''))
  const again = await new PartnersPage(partners.visit).settled()
  await expect.poll(heads).toEqual(order)
  await again.table.evaluate((element) => element.focus())
  await page.keyboard.press('f')
  await table.getByRole('dialog', { name: 'Bộ lọc đã lưu' }).waitFor()
  await page.keyboard.press('1')
  const high = table.getByRole('button', { name: /^Nguy cơ cao/ })
  await expect.poll(() => high.getAttribute('aria-pressed')).toBe('true')
})
