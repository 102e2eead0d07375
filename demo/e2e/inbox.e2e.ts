import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { alternately } from './stage/alternately.ts'
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

test('what is not sent waits with its own conversation', async () => {
  const inbox = await visit()
  await inbox.reply.fill('Chị chờ em một chút')
  await inbox.open('Lý Khánh Chi')
  await inbox.shows('Lý Khánh Chi')
  await expect.poll(() => inbox.reply.inputValue()).toBe('')
  await inbox.open('Nguyễn Thị Thu Hà')
  await inbox.shows('Nguyễn Thị Thu Hà')
  await expect.poll(() => inbox.reply.inputValue()).toBe('Chị chờ em một chút')
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
  await expect.poll(() => note.inputValue()).toBe('Gọi trước khi giao')
  await notes.getByRole('button', { name: 'Thêm ghi chú' }).click()
  await expect.poll(() => note.inputValue()).toBe('')
  await expect.poll(() => notes.innerText()).toContain('Gọi trước khi giao')
})

test('D-22 a message of another day says which in words, and its tooltip when exactly, in either language', async () => {
  const inbox = await visit()
  const time = inbox.conversation('Linh').locator('time')
  // Said 25 hours ago.
  await expect.poll(() => time.innerText()).toMatch(/^Hôm (?:qua|kia)$/)
  await expect.poll(() => time.getAttribute('title')).toMatch(/^\d\d\/\d\d\/\d{4} \d\d:\d\d$/)
  expect(Date.parse((await time.getAttribute('datetime')) ?? '')).toBeLessThan(Date.now())
  for (const said of await inbox.page.locator('.messages time, .conversation time').allInnerTexts())
    expect(said).toMatch(/^(?:\d\d:\d\d|Hôm (?:qua|kia))$/)
  await inbox.page.getByText('EN', { exact: true }).click()
  await expect.poll(() => time.innerText()).toMatch(/^(?:yesterday|2 days ago)$/i)
  await expect.poll(() => time.getAttribute('title')).toMatch(/^\d\d \w{3,4} \d{4}, \d\d:\d\d$/)
  inbox.visit.expectQuiet()
})

test('a sample number opens its conversation, or begins one', async () => {
  const inbox = await visit()
  await inbox.page.locator('.sample', { hasText: '0913 100 312' }).click()
  await inbox.shows('Võ Thanh Hạnh')
  const count = await inbox.page.locator('.conversation').count()
  await inbox.page.locator('.sample', { hasText: '0973 500 005' }).click()
  await inbox.shows('Phan Đức Thắng')
  await expect.poll(() => inbox.page.locator('.conversation').count()).toBe(count + 1)
  expect(inbox.visit.requests.filter((request) => /913100312|973500005/.test(request.url()))).toEqual([])
})

test('X-11 the panel is made 258 px wide and wider again by keyboard and pointer, without a horizontal scroll', async () => {
  const { splitter, page, panel } = await visit()
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
  const chosen = await value()
  expect(chosen).toBeLessThan(400)
  expect(await width()).toBe(chosen)
  await page.reload()
  await panel.locator('[part=name]').waitFor()
  expect([await width(), await value()]).toEqual([chosen, chosen])
})

alternately([
  { theme: 'light', lang: 'vi', width: 1280 },
  { theme: 'dark', lang: 'en', width: 1280 },
  { theme: 'light', lang: 'en', width: 320 },
  { theme: 'dark', lang: 'vi', width: 320 },
] as const)('axe finds nothing in the inbox ($theme, $lang, $width px)', async (view) => {
  const inbox = await visit(view)
  expect(await violations(inbox.page)).toEqual([])
  await inbox.open('Mai Phương')
  await inbox.panel.locator('input').first().waitFor()
  expect(await violations(inbox.page)).toEqual([])
  await expect.poll(() => inbox.page.evaluate(() => document.documentElement.scrollWidth)).toBe(view.width)
  inbox.visit.expectQuiet()
})
