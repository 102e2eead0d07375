import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { violations } from './stage/axe.ts'
import { InboxPage } from './stage/inbox-page.ts'
import { Stage } from './stage/stage.ts'
import type { VisitOptions } from './stage/visit.ts'

let stage: Stage
beforeAll(async () => {
  stage = await Stage.open()
})
afterEach(() => stage.clear())
afterAll(() => stage.close())

async function visit(options: VisitOptions = {}): Promise<InboxPage> {
  const inbox = new InboxPage(await stage.visit('/inbox.html', options))
  return inbox.shows('Nguyễn Thị Thu Hà')
}

test.each([
  {
    lang: 'vi',
    sections: [
      'Thông tin khách hàng',
      'Thông tin đơn hàng',
      'Ghi chú khách hàng',
      'Thông tin bổ sung',
      'Custom field',
    ],
    byPrefix: 'theo đầu số',
    insert: 'Chèn vào tin trả lời',
  },
  {
    lang: 'en',
    sections: ['Customer', 'Orders', 'Customer notes', 'Additional information', 'Custom field'],
    byPrefix: 'by prefix',
    insert: 'Insert into reply',
  },
] as const)(
  'S1-1 S1-2 S1-4 S1-7 S1-8 S1-14 S1-15 the panel tells of the person in the chat, and fills the reply ($lang)',
  async ({ lang, sections, byPrefix, insert }) => {
    const { panel, page, reply, ...inbox } = await visit({ lang })
    expect(await panel.getByRole('heading', { level: 3 }).allInnerTexts()).toEqual(sections)
    const network = panel.locator('.network').first()
    expect(await network.innerText()).toBe('Viettel')
    expect(await network.getAttribute('aria-label')).toContain(byPrefix)

    const order = panel.locator('.order').first()
    const code = order.getByRole('link').first()
    expect(await code.getAttribute('href')).toMatch(/^https:\/\//)
    expect(await order.innerText()).toMatch(/× \d/)

    await reply.fill('Dạ chị ơi,')
    await order.locator('button.picture').first().focus()
    await page.keyboard.press('Enter')
    await panel.getByRole('button', { name: insert }).click()
    await expect.poll(() => reply.inputValue()).toMatch(/^Dạ chị ơi, .*DH\d+/)
    expect(await reply.evaluate((field) => field.matches(':focus'))).toBe(true)
    const text = await reply.inputValue()
    await reply.press('Enter')
    expect(await inbox.sent.last().innerText()).toBe(text)
    expect(await reply.inputValue()).toBe('')
    inbox.visit.expectQuiet()
  },
)

test('S1-1 S1-6 another conversation shows another customer; what is not sent waits with its own', async () => {
  const inbox = await visit()
  await inbox.reply.fill('Chị chờ em một chút')
  await inbox.open('Lý Khánh Chi')
  await inbox.shows('Lý Khánh Chi')
  expect(await inbox.reply.inputValue()).toBe('')
  expect(await inbox.section('Thông tin khách hàng').innerText()).toContain('Mã PSID')
  expect(await inbox.panel.locator('a[href^="mailto:"]').count()).toBe(0)
  await inbox.open('Nguyễn Thị Thu Hà')
  await inbox.shows('Nguyễn Thị Thu Hà')
  expect(await inbox.reply.inputValue()).toBe('Chị chờ em một chút')
  inbox.visit.expectQuiet()
})

test('somebody who is no customer yet is offered to be created from what the chat knows', async () => {
  const inbox = await visit()
  await inbox.open('Mai Phương')
  await expect
    .poll(() =>
      inbox.panel
        .locator('input')
        .evaluateAll((fields) =>
          fields.map((field) => (field instanceof HTMLInputElement ? field.value : '')),
        ),
    )
    .toEqual(expect.arrayContaining(['Mai Phương', '0971 234 568']))
  inbox.visit.expectQuiet()
})

test('S1-20 a note is written beside the chat, and a half-written one is not lost by changing the conversation', async () => {
  const inbox = await visit()
  const notes = inbox.section('Ghi chú khách hàng')
  const note = notes.getByRole('textbox', { name: 'Ghi chú mới' })
  await note.fill('Gọi trước khi giao')
  await inbox.open('Võ Thanh Hạnh')
  await inbox.shows('Võ Thanh Hạnh')
  await inbox.open('Nguyễn Thị Thu Hà')
  await inbox.shows('Nguyễn Thị Thu Hà')
  expect(await note.inputValue()).toBe('Gọi trước khi giao')
  await notes.getByRole('button', { name: 'Thêm ghi chú' }).click()
  await expect.poll(() => note.inputValue()).toBe('')
  await expect.poll(() => notes.innerText()).toContain('Gọi trước khi giao')
})

test('a sample number opens its conversation, or begins one', async () => {
  const inbox = await visit()
  await inbox.page.locator('.sample', { hasText: '0913 100 312' }).click()
  await inbox.shows('Võ Thanh Hạnh')
  const count = await inbox.page.locator('.conversation').count()
  await inbox.page.locator('.sample', { hasText: '0973 500 005' }).click()
  await inbox.shows('Phan Đức Thắng')
  expect(await inbox.page.locator('.conversation').count()).toBe(count + 1)
  expect(inbox.visit.requests.filter((request) => /913100312|973500005/.test(request.url()))).toEqual([])
})

test('X-11 the panel is made 258 px wide and wider again by keyboard and pointer, without a horizontal scroll', async () => {
  const { splitter, page } = await visit()
  const customer = page.locator('#customer')
  const width = () => customer.evaluate((box) => box.getBoundingClientRect().width)
  const value = async () => Number(await splitter.getAttribute('aria-valuenow'))
  await splitter.focus()
  expect(await width()).toBe(await value())
  const before = await value()
  await splitter.press('ArrowLeft')
  expect(await width()).toBe(before + 16)
  await splitter.press('End')
  expect(await width()).toBe(480)
  await splitter.press('Home')
  expect([await width(), await value()]).toEqual([258, 258])
  expect(await customer.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0)
  await splitter.press('ArrowRight')
  expect(await width()).toBe(258)
  await splitter.press('End')
  await splitter.press('Enter')
  expect(await width()).toBe(258)
  await splitter.press('Enter')
  expect(await width()).toBe(480)
  const box = await splitter.boundingBox()
  if (!box) throw new Error('the separator is not to be seen')
  await page.mouse.move(box.x + 4, box.y + 100)
  await page.mouse.down()
  await page.mouse.move(box.x + 104, box.y + 100)
  await page.mouse.up()
  expect(await value()).toBeLessThan(400)
  expect(await width()).toBe(await value())
})

test.each([
  { theme: 'light', lang: 'vi', width: 1280 },
  { theme: 'dark', lang: 'en', width: 1280 },
  { theme: 'light', lang: 'en', width: 320 },
  { theme: 'dark', lang: 'vi', width: 320 },
] as const)(
  'axe finds nothing in the inbox ($theme, $lang, $width px)',
  { timeout: 60_000 },
  async (view) => {
    const inbox = await visit(view)
    expect(await violations(inbox.page)).toEqual([])
    await inbox.open('Mai Phương')
    await inbox.panel.locator('input').first().waitFor()
    expect(await violations(inbox.page)).toEqual([])
    expect(await inbox.page.evaluate(() => document.documentElement.scrollWidth)).toBe(view.width)
    inbox.visit.expectQuiet()
  },
)
