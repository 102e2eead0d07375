import type { Order } from '@boom-risk/client'
import type { Locator } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { alternately } from '../stage/alternately.ts'
import { customerOf, ordersOf } from '../stage/api.ts'
import { openPanel, PANEL_RUNS } from '../stage/panel-runs.ts'
import { Stage } from '../stage/stage.ts'

const WORDS = {
  vi: {
    orders: 'Thông tin đơn hàng',
    all: 'Tất cả đơn',
    more: 'Xem thêm',
    moreProducts: (count: number) => `Xem thêm ${count} sản phẩm`,
    fewer: 'Thu gọn',
    none: 'Chưa có đơn hàng',
  },
  en: {
    orders: 'Orders',
    all: 'All orders',
    more: 'Show more',
    moreProducts: (count: number) => `Show ${count} more ${count === 1 ? 'product' : 'products'}`,
    fewer: 'Show fewer',
    none: 'No orders yet',
  },
} as const

let stage: Stage
beforeAll(async () => {
  stage = await Stage.open()
})
afterEach(() => stage.clear())
afterAll(() => stage.close())

alternately(PANEL_RUNS)(
  'S1-7 five orders, more when asked, and the statistics over all of them ($label)',
  async (run) => {
    const words = WORDS[run.lang]
    const inbox = await openPanel(stage, run, 'Võ Thanh Hạnh')
    const orders = inbox.section(words.orders)
    const { items, stats } = await ordersOf(stage, await customerOf(stage, 'low-from'), 100)
    const codes = items.map(({ code }) => code)
    expect(stats.total).toBe(codes.length)
    await expectStatistics(orders, words.all, stats.total)
    await expect.poll(() => codesOf(orders)).toEqual(codes.slice(0, 5))
    await run.hand.press(orders.getByRole('button', { name: words.more, exact: true }))
    await expect.poll(() => codesOf(orders)).toEqual(codes)
    expect(await orders.getByRole('button', { name: words.more, exact: true }).count()).toBe(0)

    await inbox.open('Trần Ngọc Vy', run.hand)
    await inbox.shows('Trần Ngọc Vy')
    expect((await ordersOf(stage, await customerOf(stage, 'nothing-shipped'))).items).toEqual([])
    await orders.getByText(words.none).waitFor()
    await expect.poll(() => codesOf(orders)).toEqual([])
    inbox.visit.expectQuiet()
  },
)

alternately(PANEL_RUNS)(
  'S1-7 a customer with hundreds of orders has them page by page ($label)',
  async (run) => {
    const words = WORDS[run.lang]
    const inbox = await openPanel(stage, run, 'Lương Thị Diệu Hiền')
    const orders = inbox.section(words.orders)
    const { items, stats } = await ordersOf(stage, await customerOf(stage, 'many-orders'), 100)
    await expectStatistics(orders, words.all, stats.total)
    const codes = items.map(({ code }) => code)
    await expect.poll(() => codesOf(orders)).toEqual(codes.slice(0, 5))
    await run.hand.press(orders.getByRole('button', { name: words.more, exact: true }))
    await expect.poll(() => codesOf(orders)).toEqual(codes.slice(0, 25))
    await orders.getByRole('button', { name: words.more, exact: true }).waitFor()
    inbox.visit.expectQuiet()
  },
)

alternately(PANEL_RUNS)(
  'S1-8 the products of an order have picture, quantity and price ($label)',
  async (run) => {
    const words = WORDS[run.lang]
    const inbox = await openPanel(stage, run, 'Lương Thị Diệu Hiền')
    const { items } = await ordersOf(stage, await customerOf(stage, 'many-orders'))
    for (const [at, order] of items.slice(0, 2).entries()) {
      const card = inbox.panel.locator('.order').nth(at)
      await expectLines(card, order, 3)
      const hidden = order.lines.length - 3
      if (hidden <= 0) continue
      const unfold = card.getByRole('button', { name: words.moreProducts(hidden) })
      await run.hand.press(unfold)
      await expectLines(card, order, order.lines.length)
      await run.hand.press(card.getByRole('button', { name: words.fewer }))
      await unfold.waitFor()
      await expect.poll(() => card.locator('.line').count()).toBe(3)
    }
    expect(Math.max(...items.slice(0, 2).map(({ lines }) => lines.length)), 'one has many lines').toBe(60)
    const picture = inbox.panel.locator('.order .picture img').first()
    await expect
      .poll(() => picture.evaluate((it) => it instanceof HTMLImageElement && it.naturalWidth))
      .toBeGreaterThan(0)
    inbox.visit.expectQuiet()
  },
)

async function expectStatistics(orders: Locator, label: string, total: number): Promise<void> {
  const head = (await orders.locator('.stats-head').innerText()).replaceAll(/\s+/g, ' ').trim()
  expect(head).toBe(`${label} ${total}`)
}

function codesOf(orders: Locator): Promise<string[]> {
  return orders
    .locator('.order .code')
    .evaluateAll((codes) => codes.map((code) => code.textContent?.trim() ?? ''))
}

/** The first lines of an order as they are shown are those of the server. */
async function expectLines(card: Locator, { lines }: Order, count: number): Promise<void> {
  const shown = await card.locator('.line').evaluateAll((all) =>
    all.map((line) => {
      const [price, quantity] = [...(line.querySelector('.line-price')?.children ?? [])]
      return {
        title: line.querySelector('.line-title')?.textContent,
        variant: line.querySelector('.line-text small')?.textContent ?? null,
        quantity: quantity?.textContent,
        unitPrice: Number(price?.textContent?.replaceAll(/\D/g, '')),
        unit: price?.textContent?.at(-1),
        picture: line.querySelector('img')?.getAttribute('src') ?? null,
      }
    }),
  )
  expect(shown).toEqual(
    lines.slice(0, count).map(({ title, variant, quantity, unitPrice, imageUrl }) => ({
      title,
      variant,
      quantity: `× ${quantity}`,
      unitPrice,
      unit: 'đ',
      picture: imageUrl === null ? null : new URL(imageUrl, stage.api.url).href,
    })),
  )
}
