import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { alternately } from './stage/alternately.ts'
import { violations } from './stage/axe.ts'
import { ChatProductPage, foreignSite } from './stage/chat-products-page.ts'
import { reach } from './stage/hand.ts'
import { Stage } from './stage/stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await Stage.open()
})
afterEach(() => stage.clear())
afterAll(() => stage.close())

const HALVES = [
  { shows: '/chatwoot.html', shown: '/chatwoot-sidebar.html' },
  { shows: '/rocket-chat.html', shown: '/rocket-chat-workspace.html' },
] as const

async function policyOf(url: string): Promise<string> {
  const response = await fetch(url)
  return response.headers.get('content-security-policy') ?? ''
}

test.each(HALVES)(
  '$shown may stand in a frame of its product alone, and no other page in any',
  async ({ shows, shown }) => {
    const own = stage.pages.url
    const sibling = own.replace('127.0.0.1', 'localhost')
    expect(await policyOf(`${own}${shows}`)).toContain(`frame-src ${sibling}; frame-ancestors 'none'`)
    expect(await policyOf(`${sibling}${shown}`)).toContain(`frame-ancestors ${own};`)
    expect(await policyOf(`${own}/inbox.html`)).toContain("frame-ancestors 'none'")
    expect(await policyOf(`${own}/inbox.html`)).not.toContain('frame-src')
  },
)

test('another site cannot show the dashboard app in a frame', async () => {
  const site = await foreignSite()
  try {
    const { page, console: lines } = await stage.visit('/inbox.html')
    await page.goto(site.url)
    const sidebar = `${stage.pages.url}/chatwoot-sidebar.html`
    await page.evaluate((src) => {
      document.body.append(Object.assign(document.createElement('iframe'), { src }))
    }, sidebar)
    await expect.poll(() => lines.join(' ')).toContain('frame-ancestors')
    expect(page.frames().filter((frame) => frame.url() === sidebar)).toEqual([])
  } finally {
    await site.close()
  }
})

test('the dashboard app by itself says what it is, and asks nobody', async () => {
  const { page, ...visit } = await stage.visit('/chatwoot-sidebar.html', { lang: 'en' })
  await page.getByText('This page is a dashboard app').waitFor()
  expect(await violations(page)).toEqual([])
  expect(visit.errors).toEqual([])
})

test('Chatwoot: the tabs go by arrow keys, and the reply keeps what is not sent', async () => {
  const product = await ChatProductPage.chatwoot(await stage.visit('/chatwoot.html')).shows(
    'Nguyễn Thị Thu Hà',
  )
  const { page } = product
  const reply = page.locator('#reply')
  await page.getByRole('tab', { name: 'Khách hàng' }).focus()
  await page.keyboard.press('ArrowLeft')
  await expect.poll(() => page.getByRole('tab', { selected: true }).innerText()).toBe('Tin nhắn')
  await reach(reply)
  await page.keyboard.type('Dạ còn ạ')
  await product.open('Võ Thanh Hạnh')
  await expect.poll(() => reply.inputValue()).toBe('')
  await product.open('Nguyễn Thị Thu Hà')
  await expect.poll(() => reply.inputValue()).toBe('Dạ còn ạ')
  product.visit.expectQuiet()
})

test('Rocket.Chat: a room among colleagues shows nobody', async () => {
  const product = await ChatProductPage.rocketChat(await stage.visit('/rocket-chat.html')).shows(
    'Nguyễn Thị Thu Hà',
  )
  await product.open('kho-hàng')
  await product.panel.locator('[part=name]').waitFor({ state: 'detached' })
  expect(await product.panel.locator('.order').count()).toBe(0)
  await product.open('Nguyễn Thị Thu Hà')
  await product.shows('Nguyễn Thị Thu Hà')
  product.visit.expectQuiet()
})

alternately(
  (['chatwoot', 'rocketChat'] as const).flatMap((product) => [
    { product, theme: 'light', lang: 'vi', width: 1280 } as const,
    { product, theme: 'dark', lang: 'en', width: 320 } as const,
  ]),
)('axe finds nothing in $product and its frame ($theme, $lang, $width px)', async ({ product, ...view }) => {
  const path = product === 'chatwoot' ? '/chatwoot.html' : '/rocket-chat.html'
  const shown = ChatProductPage[product](await stage.visit(path, view))
  await shown.shows('Nguyễn Thị Thu Hà')
  expect(await violations(shown.page)).toEqual([])
  const frame = shown.page.frames().find((candidate) => candidate.url().includes(shown.embedded))
  if (!frame) throw new Error('the frame is not there')
  expect(await violations(frame)).toEqual([])
  await expect.poll(() => shown.page.evaluate(() => document.documentElement.scrollWidth)).toBe(view.width)
  await expect
    .poll(() => frame.evaluate(() => document.documentElement.scrollWidth - innerWidth))
    .toBeLessThanOrEqual(0)
  shown.visit.expectQuiet()
})
