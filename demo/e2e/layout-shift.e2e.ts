import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { phoneOf } from './stage/customers.ts'
import { OrderPage } from './stage/order-page.ts'
import { Stage } from './stage/stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await Stage.open()
})
afterEach(() => stage.clear())
afterAll(() => stage.close())

/** Where everything that a person looks at or clicks on stands, and how large the badge's place is. */
function places(order: OrderPage): Promise<Record<string, number[]>> {
  return order.page.evaluate(() => {
    const found: Record<string, number[]> = {}
    const seen = document.querySelectorAll(
      '#risk, main h2, main input, main select, main textarea, #submit, .advice',
    )
    for (const [i, node] of [...seen].entries()) {
      const { x, y, width, height } = node.getBoundingClientRect()
      found[node.id || `${node.tagName} ${i}`] = [x, y + scrollY, width, height]
    }
    return found
  })
}

/** Each state of the badge and what brings it about. */
const STATES: readonly { name: string; says: string; phone: string; latencyMs?: number }[] = [
  { name: 'incomplete', says: 'Chưa đủ số', phone: '0987 6' },
  { name: 'invalid', says: 'Số không hợp lệ', phone: '09876543210' },
  { name: 'loading', says: 'Đang kiểm tra', phone: '0903 100 313', latencyMs: 60_000 },
  { name: 'none', says: 'Chưa có cảnh báo', phone: phoneOf('below-low').typed },
  { name: 'reported', says: '3 lần báo xấu', phone: phoneOf('reported-only').typed },
  { name: 'low', says: 'Nguy cơ thấp', phone: phoneOf('low-from').typed },
  { name: 'medium', says: 'Nguy cơ trung bình', phone: phoneOf('medium-up-to').typed },
  { name: 'high', says: 'Nguy cơ cao', phone: phoneOf('high-from').typed },
  { name: 'network', says: 'Toàn hệ thống', phone: phoneOf('network-only').typed },
  { name: 'converted', says: 'Số mới', phone: phoneOf('converted-2018').typed },
]

describe.each([
  { width: 1280, lang: 'vi' },
  { width: 320, lang: 'vi' },
] as const)('at $width px', ({ width, lang }) => {
  test('nothing moves while the badge goes through its states', async () => {
    const order = new OrderPage(await stage.visit('/', { width, lang }))
    await order.settled()
    await order.phone.focus()
    const before = await places(order)
    for (const { name, says, phone, latencyMs = 0 } of STATES) {
      stage.fault({ latencyMs })
      await order.phone.fill(phone)
      await order.expectBadge(says)
      expect({ state: name, ...(await places(order)) }).toEqual({ state: name, ...before })
    }
    stage.fault({ latencyMs: 0, offline: true })
    await order.phone.fill('0913 555 666')
    await expect.poll(() => order.badgeText()).toContain('Chưa kiểm tra được')
    expect(await places(order)).toEqual(before)
  })

  test('the browser counts no layout shift from the empty badge to the answer', async () => {
    const order = new OrderPage(await stage.visit('/', { width, lang }))
    await order.settled()
    stage.fault({ latencyMs: 1200 })
    await order.page.evaluate(() => {
      const shifts: number[] = []
      Object.assign(globalThis, { shifts })
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) if ('value' in entry) shifts.push(Number(entry.value))
      }).observe({ type: 'layout-shift' })
    })
    await order.phone.fill(phoneOf('high-from').typed)
    await order.expectBadge('Nguy cơ cao')
    expect(await order.page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts)).toEqual(
      [],
    )
  })
})
