import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { phoneOf } from './stage/customers.ts'
import { OrderPage } from './stage/order-page.ts'
import { Stage } from './stage/stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await Stage.open()
})
afterEach(() => stage.clear())
afterAll(() => stage.close())

test('X-11 the language switches live, page and badge alike, without asking again or losing a word', async () => {
  const order = new OrderPage(await stage.visit())
  const { page } = order
  await order.type(phoneOf('low-up-to').typed)
  await order.expectBadge('Nguy cơ thấp', '149/300 · 49,6 %')
  await page.locator('#note').fill('Giao giờ hành chính')
  await page.getByText('EN', { exact: true }).click()
  await order.expectBadge('Low risk', '149/300 · 49.6%')
  await expect.poll(() => page.locator('h1').textContent()).toBe('New order')
  expect(await page.title()).toBe('New order · Quầy')
  await expect.poll(() => order.submit.innerText()).toContain('Create order')
  await expect.poll(() => page.locator('#due').textContent()).toBe('618,000\u00a0đ')
  await expect.poll(() => page.locator('#note').inputValue()).toBe('Giao giờ hành chính')
  await page.reload()
  await expect.poll(() => page.locator('h1').textContent()).toBe('New order')
  await page.getByText('VI', { exact: true }).click()
  await order.expectBadge('Nhập số điện thoại')
  expect(stage.asked).toHaveLength(1)
  order.visit.expectQuiet()
})

test('no text of the page stays in the other language', async () => {
  const { page } = await stage.visit('/', { lang: 'en' })
  await page.locator('.sample').first().waitFor()
  const untranslated = await page.evaluate(() => {
    const own = new Set(['Tiệm Nhà Mây', 'Quầy'])
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found: string[] = []
    while (walker.nextNode()) {
      const text = walker.currentNode.textContent?.trim() ?? ''
      const inData = walker.currentNode.parentElement?.closest('option, .signed-in, datalist')
      if (
        !inData &&
        !own.has(text) &&
        /[àáạảãâầấậẩẫăằắặẳẵèéẹẻẽêềếệểễìíịỉĩòóọỏõôồốộổỗơờớợởỡùúụủũưừứựửữỳýỵỷỹ]/i.test(text)
      )
        found.push(text)
    }
    return found
  })
  expect(untranslated).toEqual([])
})

test('X-11 the theme switches live, and the badge with it', async () => {
  const order = new OrderPage(await stage.visit())
  const { page } = order
  await order.type(phoneOf('high-from').typed)
  await order.expectBadge('Nguy cơ cao')
  const colours = () =>
    page.evaluate(() => {
      const part = document.querySelector('#risk')?.shadowRoot?.querySelector('[part=title]')
      const card = document.querySelector('.card')
      return part && card ? [getComputedStyle(card).backgroundColor, getComputedStyle(part).color] : []
    })
  const light = await colours()
  await page.locator('label.segment', { hasText: 'Tối' }).click()
  const dark = await colours()
  expect(dark).toHaveLength(2)
  expect(dark[0]).not.toBe(light[0])
  expect(dark[1]).not.toBe(light[1])
  await page.reload()
  await expect.poll(async () => (await colours())[0]).toBe(dark[0])
  await page.locator('label.segment', { hasText: 'Theo hệ thống' }).click()
  expect((await colours())[0]).toBe(light[0])
})
