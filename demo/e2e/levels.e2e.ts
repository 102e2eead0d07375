import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { alternately } from './stage/alternately.ts'
import { phoneOf } from './stage/customers.ts'
import { OrderPage } from './stage/order-page.ts'
import { Stage } from './stage/stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await Stage.open()
})
afterEach(() => stage.clear())
afterAll(() => stage.close())

/** What the badge says of each boundary customer. */
const LEVELS = [
  { key: 'low-from', vi: ['Nguy cơ thấp', '3/12 · 25 %'], en: ['Low risk', '3/12 · 25%'] },
  { key: 'low-up-to', vi: ['Nguy cơ thấp', '149/300 · 49,6 %'], en: ['Low risk', '149/300 · 49.6%'] },
  {
    key: 'medium-up-to',
    vi: ['Nguy cơ trung bình', '747/1.000 · 74,7 %'],
    en: ['Medium risk', '747/1,000 · 74.7%'],
  },
  { key: 'high-from', vi: ['Nguy cơ cao', '3/4 · 75 %'], en: ['High risk', '3/4 · 75%'] },
  { key: 'inactive', vi: ['Nguy cơ trung bình', '5/9 · 55,5 %'], en: ['Medium risk', '5/9 · 55.5%'] },
  { key: 'network-only', vi: ['Nguy cơ trung bình', 'Toàn hệ thống'], en: ['Medium risk', 'All shops'] },
  { key: 'reported-only', vi: ['3 lần báo xấu', '1/6'], en: ['3 bad reports', '1/6'] },
  { key: 'below-low', vi: ['Chưa có cảnh báo', '3/13 · 23 %'], en: ['No warning', '3/13 · 23%'] },
  {
    key: 'nothing-shipped',
    vi: ['Chưa có cảnh báo', 'Chưa có đơn giao'],
    en: ['No warning', 'Nothing shipped'],
  },
] as const

const LANGUAGES = [{ lang: 'vi' }, { lang: 'en' }] as const

alternately(LANGUAGES)(
  'S0-12 typing the phone of a customer of each level shows it, and asks once ($lang)',
  async ({ lang }) => {
    const order = new OrderPage(await stage.visit('/', { lang }))
    for (const { key, ...expected } of LEVELS) {
      await order.type(phoneOf(key).typed)
      await order.expectBadge(...expected[lang])
    }
    expect(stage.asked).toEqual(LEVELS.map(({ key }) => [phoneOf(key).e164]))
    order.visit.expectQuiet()
  },
)

const FORMS = [
  '0987654321',
  '0987 654 321',
  '0987.654.321',
  '0987-654-321',
  '(0987) 654 321',
  '+84 987 654 321',
  '+84987654321',
  '84987654321',
  '0084 987 654 321',
  '0987\u00a0654\u00a0321',
  '0987\u200b654\u200b321',
  '０９８７ ６５４ ３２１',
  'O987 654 321',
  '  0987654321  ',
]

test('S0-12 a number is the same in every form that people type, and is asked about once', async () => {
  const order = new OrderPage(await stage.visit())
  for (const form of FORMS) {
    await order.type(form)
    await order.expectBadge('Nguy cơ cao', form.startsWith('O') ? 'Đọc là: 0987 654 321' : '3/4 · 75 %')
  }
  expect(stage.asked).toEqual([['+84987654321']])
  order.visit.expectQuiet()
})

test('D-17 a number among other text is read and shown; what may be another person’s is refused', async () => {
  const order = new OrderPage(await stage.visit())
  await order.phone.fill('DH00123 0987654321, 2 áo 250k')
  await order.expectBadge('Nguy cơ cao', 'Đọc là: 0987 654 321')
  await order.phone.fill('SPX0987654321')
  await order.expectBadge('Số không hợp lệ', 'Mã hoặc tài khoản: chỉ nhập số')
  expect(stage.asked).toEqual([['+84987654321']])
  order.visit.expectQuiet()
})

test('D-19 a level that this version does not know comes with no rule and no advice', async () => {
  const order = new OrderPage(await stage.visit())
  stage.fault({ scenario: 'schema-drift' })
  await order.type('0987654321')
  await order.expectBadge('Mức chưa rõ')
  await expect.poll(() => order.page.locator('#advice-value').textContent()).toBe('Chưa có gợi ý cho mức này')
})

test('X-12 an old 11-digit number shows its conversion', async () => {
  const order = new OrderPage(await stage.visit())
  await order.type('0168 765 4321')
  await order.expectBadge('Số mới: 0387 654 321')
})

test('two numbers in the field: the first is used, and the badge says so', async () => {
  const order = new OrderPage(await stage.visit())
  await order.phone.fill('0987 654 321 / 0913 100 312')
  await order.expectBadge('Nguy cơ cao', 'Dùng số đầu: 0987 654 321')
})

test('a wrong number is said to be wrong without a request', async () => {
  const order = new OrderPage(await stage.visit())
  await order.type('09876543210')
  await order.expectBadge('Số không hợp lệ', '11 chữ số, cần 10')
  await order.type('0987 654')
  await order.expectBadge('Chưa đủ số')
  expect(stage.asked).toEqual([])
  order.visit.expectQuiet()
})
