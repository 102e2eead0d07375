import type { Session } from '@boom-risk/client'
import { deskToken, SHOP_COUNT } from '@boom-risk/mock-server'
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

const plain = (text: string | null): string => (text ?? '').replaceAll('\u00a0', ' ')

test('amounts group their thousands while they are typed, and the caret stays beside its digit', async () => {
  const { page, visit } = new OrderPage(await stage.visit())
  const fee = page.locator('#shipping-fee')
  await fee.fill('')
  await fee.pressSequentially('1250000')
  await expect.poll(() => fee.inputValue()).toBe('1.250.000')
  for (const key of ['ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'Backspace']) await fee.press(key)
  await expect.poll(() => fee.inputValue()).toBe('125.000')
  await fee.pressSequentially('9')
  await expect.poll(() => fee.inputValue()).toBe('1.259.000')
  await fee.pressSequentially('x')
  await expect.poll(() => fee.inputValue()).toBe('1.259.000')
  await page.getByText('EN', { exact: true }).click()
  await expect.poll(() => fee.inputValue()).toBe('1,259,000')
  visit.expectQuiet()
})

test('cash on delivery follows the amount due until another amount is typed', async () => {
  const { page } = new OrderPage(await stage.visit())
  const cod = page.locator('#cod')
  await expect.poll(() => cod.inputValue()).toBe('618.000')
  await page.locator('#discount').fill('18000')
  await expect.poll(() => cod.inputValue()).toBe('600.000')
  await cod.fill('500000')
  expect(plain(await page.locator('#cod-note').textContent())).toBe('Ít hơn số còn phải thu 100.000 đ')
  await page.locator('#deposit').fill('50000')
  await expect.poll(() => cod.inputValue()).toBe('500.000')
  await cod.fill('')
  await cod.press('Tab')
  await expect.poll(() => cod.inputValue()).toBe('550.000')
  await cod.fill('550001')
  await page.locator('#submit').click()
  expect(plain(await page.locator('#cod-error').textContent())).toBe('Tiền thu hộ không lớn hơn 550.000 đ.')
})

test('the page says what is missing, in the language of the moment, and keeps what was typed', async () => {
  const order = new OrderPage(await stage.visit())
  const { page } = order
  await order.type('0987 654')
  await page.locator('#street').fill('12 Bạch Đằng')
  await order.submit.click()
  await expect.poll(() => page.locator('#phone-error').textContent()).toBe('Số điện thoại chưa đúng.')
  await expect.poll(() => page.locator('#customer-name-error').textContent()).toBe('Nhập tên khách hàng.')
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('phone')
  await expect.poll(() => order.phone.getAttribute('aria-invalid')).toBe('true')
  await page.getByText('EN', { exact: true }).click()
  await expect
    .poll(() => page.locator('#customer-name-error').textContent())
    .toBe('Enter the customer’s name.')
  await page.locator('#customer-name').fill('Hà')
  await expect.poll(() => page.locator('#customer-name-error').textContent()).toBe('')
  await expect.poll(() => order.phone.inputValue()).toBe('0987 654')
  await expect.poll(() => page.locator('#street').inputValue()).toBe('12 Bạch Đằng')
  expect(await order.toast.count()).toBe(0)
  order.visit.expectQuiet()
})

test('products are found, added, counted and removed by keyboard alone', async () => {
  const { page } = new OrderPage(await stage.visit())
  const query = page.locator('#product-query')
  await query.focus()
  await page.keyboard.type('ao khoac')
  await page.keyboard.press('ArrowDown')
  await expect
    .poll(() => page.locator('[role=option][aria-selected=true]').innerText())
    .toContain('Áo khoác gió hai lớp')
  await page.keyboard.press('Enter')
  await expect.poll(() => page.locator('.cart-row').count()).toBe(3)
  expect(plain(await page.locator('#goods').textContent())).toBe('1.278.000 đ')
  await expect.poll(() => query.inputValue()).toBe('')
  await page.keyboard.type('không có gì')
  await page.locator('.search-none').waitFor()
  await page.keyboard.press('Escape')
  await page.locator('.search-panel').waitFor({ state: 'hidden' })
  await page.getByRole('textbox', { name: 'Số lượng Áo khoác gió hai lớp' }).focus()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  expect(plain(await page.locator('#goods').textContent())).toBe('1.968.000 đ')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect.poll(() => page.locator('.cart-row').count()).toBe(2)
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
    .toBe('Bỏ Đầm hoa nhí dáng dài')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await page.locator('#cart-empty').waitFor()
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('product-query')
})

test('an order goes out with the level and the assessment that the badge submitted', async () => {
  const order = new OrderPage(await stage.visit())
  const code = await order.page.locator('#draft-code').textContent()
  await order.type(phoneOf('low-from').typed)
  await order.expectBadge('Nguy cơ thấp')
  await order.fillCustomer()
  await order.page.keyboard.press('Control+Enter')
  const { id } = stage.answerFor(phoneOf('low-from').e164)
  expect(await order.submitted()).toMatchObject({
    code,
    customer: {
      name: 'Nguyễn Thị Thu Hà',
      phone: '+84913100312',
      address: '12 Bạch Đằng, Phường Hải Châu, Đà Nẵng',
    },
    items: [
      { code: 'TUI-07', quantity: 1, price: 129_000 },
      { code: 'DH-118', quantity: 1, price: 459_000 },
    ],
    goods: 588_000,
    shippingFee: 30_000,
    cod: 618_000,
    risk: { level: 'low', assessmentId: id, acknowledged: false },
  })
  await expect.poll(() => order.toast.locator('.toast-title').textContent()).toBe(`Đã tạo đơn ${code}`)
  await expect.poll(() => order.phone.inputValue()).toBe('')
  await expect.poll(() => order.page.locator('#customer-name').inputValue()).toBe('')
  expect(await order.page.locator('#draft-code').textContent()).not.toBe(code)
  await order.expectBadge('Nhập số điện thoại')
  order.visit.expectQuiet()
})

test('X-3 the suggestion is said beside the total, and a deposit is recorded on a click', async () => {
  const order = new OrderPage(await stage.visit())
  const advice = order.page.locator('#advice-value')
  await expect.poll(() => advice.textContent()).toBe('Nhập số điện thoại để có gợi ý')
  await order.type(phoneOf('medium-up-to').typed)
  await expect.poll(() => advice.textContent()).toBe('Gọi xác nhận trước khi giao')
  await order.type(phoneOf('high-from').typed)
  await expect.poll(() => advice.textContent()).toBe('Yêu cầu cọc')
  await order.page.locator('#take-deposit').click()
  await expect.poll(() => order.page.locator('#deposit').inputValue()).toBe('190.000')
  await expect.poll(() => order.page.locator('#cod').inputValue()).toBe('428.000')
  await order.phone.fill('')
  await expect.poll(() => advice.textContent()).toBe('Nhập số điện thoại để có gợi ý')
})

test('another shop sees its own counts, and the typed phone stays', async () => {
  const order = new OrderPage(await stage.visit())
  await order.type(phoneOf('high-from').typed)
  await order.expectBadge('Nguy cơ cao', '3/4')
  await order.page.getByLabel('Shop').selectOption('Gốm Lặng')
  await expect.poll(() => order.page.locator('#signed-in-shop').textContent()).toBe('Gốm Lặng')
  await order.expectBadge('Toàn hệ thống')
  await expect.poll(() => order.phone.inputValue()).toBe(phoneOf('high-from').typed)
  expect(stage.asked).toHaveLength(2)
  order.visit.expectQuiet()
})

test('a read-only role cannot create orders, and is told why', async () => {
  const order = new OrderPage(await stage.visit())
  await order.page.getByLabel('Vai trò').selectOption('Chỉ xem')
  await expect
    .poll(() => order.page.locator('#submit-note').textContent())
    .toBe('Vai trò chỉ xem không được tạo đơn.')
  await order.type(phoneOf('low-from').typed)
  await order.fillCustomer()
  await expect.poll(() => order.submit.getAttribute('aria-disabled')).toBe('true')
  await order.page.keyboard.press('Control+Enter')
  expect(await order.toast.count()).toBe(0)
  await order.page.getByLabel('Vai trò').selectOption('Nhân viên')
  await expect.poll(() => order.page.locator('#submit-note').textContent()).toBe('')
  await order.submit.click()
  expect(await order.submitted()).toHaveProperty('cod', 618_000)
})

test('X-11 at 320 px everything is there without a horizontal scroll', async () => {
  const order = new OrderPage(await stage.visit('/', { width: 320, height: 640 }))
  await order.type(phoneOf('high-from').typed)
  await order.expectBadge('Nguy cơ cao')
  await order.page.getByRole('button', { name: 'Tùy chọn' }).click()
  await order.page.getByLabel('Vai trò').waitFor()
  await order.submit.click()
  await expect.poll(() => order.page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
})

test('the shops of the bar are those of the server', async () => {
  const { page } = await stage.visit()
  const shops = await page
    .locator('#bar-shop option')
    .evaluateAll((options) => options.map((option) => [option.getAttribute('value'), option.textContent]))
  const named = await Promise.all(
    shops.map(async ([number]) => {
      const response = await fetch(`${stage.api.url}/v1/session`, {
        headers: { authorization: `Bearer ${deskToken(Number(number), 'owner')}` },
      })
      const { shop } = (await response.json()) as Session
      return [number, shop.name]
    }),
  )
  // Those of the seed, and the one of own orders.
  expect(shops).toHaveLength(SHOP_COUNT + 1)
  expect(shops).toEqual(named)
})

test('D-17 a phone typed with words around it is cleaned when the field is left, with undo', async () => {
  const order = new OrderPage(await stage.visit())
  const { page, phone } = order
  const typed = `anh Nam ${phoneOf('high-from').typed} nhé`
  await order.type(typed)
  await order.expectBadge('Nguy cơ cao')
  await phone.press('Tab')
  await expect.poll(() => phone.inputValue()).toMatch(/^0\d{9}$/)
  const hint = page.locator('#phone-hint')
  await expect.poll(() => hint.textContent()).toContain(`“${typed}”`)
  await hint.getByRole('button', { name: 'Hoàn tác' }).click()
  await expect.poll(() => phone.inputValue()).toBe(typed)
  expect(await hint.textContent()).not.toContain(typed)
  await page.locator('#street').focus()
  await order.expectBadge('Nguy cơ cao')
  await expect.poll(() => phone.inputValue(), { message: 'what was taken back stays' }).toBe(typed)
  order.visit.expectQuiet()
})
