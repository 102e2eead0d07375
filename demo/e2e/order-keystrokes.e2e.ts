import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { OrderPage } from './stage/order-page.ts'
import { Stage } from './stage/stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await Stage.open()
})
afterEach(() => stage.clear())
afterAll(() => stage.close())

/** Every key, those of the number too; what is held down with another is one with it. */
const MOST = 12

test.each(['vi', 'en'] as const)(
  'X-3 S0-11 an order of a high-risk customer takes at most 12 keys (%s)',
  async (lang) => {
    const order = new OrderPage(await stage.visit('/', { lang }))
    const { page, phone } = order
    await order.settled()
    const pressed: string[] = []
    const press = async (key: string) => {
      pressed.push(key)
      await page.keyboard.press(key)
    }
    await phone.focus()
    for (const digit of '0987') await press(digit)
    await page.getByRole('option', { name: /Nguyễn Thị Thu Hà/ }).waitFor()
    while (
      !(await page.locator('[role=option][aria-selected=true]', { hasText: 'Nguyễn Thị Thu Hà' }).count())
    )
      await press('ArrowDown')
    await press('Enter')
    await order.expectBadge(lang === 'vi' ? 'Nguy cơ cao' : 'High risk')
    // The warning is read and acknowledged, wherever it stands.
    while (
      !(await order.badge.evaluate(({ shadowRoot }) => shadowRoot?.activeElement?.matches('[type=checkbox]')))
    )
      await press('Tab')
    await press('Space')
    await press('Control+Enter')
    expect(await order.submitted()).toMatchObject({ risk: expect.anything() as unknown })
    expect(pressed.length, pressed.join(' ')).toBeLessThanOrEqual(MOST)
    order.visit.expectQuiet()
  },
)

test('X-3 somebody new with a high risk takes at most 12 keys beside what is typed', async () => {
  const order = new OrderPage(await stage.visit())
  const { page } = order
  await order.settled()
  const pressed: string[] = []
  const press = async (key: string) => {
    pressed.push(key)
    await page.keyboard.press(key)
  }
  const isOn = (selector: string) =>
    page.locator(selector).evaluate((node) => node === document.activeElement)
  const goTo = async (selector: string) => {
    while (!(await isOn(selector))) await press('Tab')
  }
  await order.phone.focus()
  await page.keyboard.type('0987654321')
  await order.expectBadge('Nguy cơ cao')
  while (
    !(await order.badge.evaluate(({ shadowRoot }) => shadowRoot?.activeElement?.matches('[type=checkbox]')))
  )
    await press('Tab')
  await press('Space')
  for (const [field, text] of [
    ['#customer-name', 'Nguyễn Thị Thu Hà'],
    ['#province', null],
    ['#ward', 'Phường Hải Châu'],
    ['#street', '12 Bạch Đằng'],
  ] as const) {
    await goTo(field)
    // The first letters choose a province; a driver's keyboard has no Đ.
    if (text === null) await page.locator(field).selectOption('Đà Nẵng')
    else await page.keyboard.type(text)
  }
  // The advice is taken from wherever one is.
  await press('Alt+c')
  expect(await page.locator('#deposit').inputValue()).not.toBe('0')
  await press('Control+Enter')
  await order.submitted()
  expect(pressed.length, pressed.join(' ')).toBeLessThanOrEqual(MOST)
  order.visit.expectQuiet()
})
