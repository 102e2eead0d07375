import type { Customer, OrderPage } from '@boom-risk/client'
import type { Route } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { alternately } from '../stage/alternately.ts'
import { customerOf, ordersOf } from '../stage/api.ts'
import type { InboxPage } from '../stage/inbox-page.ts'
import { keep } from '../stage/keep.ts'
import { openPanel, POINTER_RUNS } from '../stage/panel-runs.ts'
import { Stage } from '../stage/stage.ts'

const WORDS = {
  vi: {
    profile: 'Thông tin khách hàng',
    orders: 'Thông tin đơn hàng',
    notes: 'Ghi chú khách hàng',
    fields: 'Custom field',
    failed: 'Chưa tải được: Lỗi máy chủ',
    retry: 'Thử lại',
    edit: 'Chỉnh sửa thông tin khách hàng',
    name: 'Tên',
    save: 'Lưu',
    saving: 'Đang lưu…',
    waiting: 'Chưa lưu được: Mất kết nối. Nội dung được giữ lại và sẽ tự gửi lại.',
    saved: (name: string) => `Đã lưu thông tin của ${name}`,
    unknown: ['Giao hàng: chưa rõ', 'Thanh toán: chưa rõ'],
    more: 'Xem thêm',
    moreLines: 'Xem thêm 57 sản phẩm',
  },
  en: {
    profile: 'Customer',
    orders: 'Orders',
    notes: 'Customer notes',
    fields: 'Custom field',
    failed: 'Could not be loaded: Server error',
    retry: 'Retry',
    edit: 'Edit customer',
    name: 'Name',
    save: 'Save',
    saving: 'Saving…',
    waiting: 'Not saved yet: No connection. Your text is kept and will be sent again.',
    saved: (name: string) => `Saved ${name}`,
    unknown: ['Delivery unknown', 'Payment unknown'],
    more: 'Show more',
    moreLines: 'Show 57 more products',
  },
} as const

const CUSTOMER = 'Võ Thanh Hạnh'
const OTHER = 'Ngô Thùy Linh'

let stage: Stage
let restore: () => void
beforeAll(async () => {
  stage = await Stage.open()
  restore = await keep(stage, await customerOf(stage, 'low-from'))
})
afterEach(async () => {
  await stage.clear()
  restore()
})
afterAll(() => stage.close())

alternately(POINTER_RUNS)(
  'a section that fails leaves the others in use, and is asked again ($label)',
  async (run) => {
    const words = WORDS[run.lang]
    const inbox = await openPanel(stage, run, OTHER)
    const broken = /\/(orders|notes|custom-fields)(\?|$)/
    await inbox.page.route(broken, fail)
    await inbox.page.reload()
    await inbox.open(CUSTOMER)
    for (const label of [words.orders, words.notes, words.fields])
      await inbox.section(label).getByText(words.failed).waitFor()
    // What stands on another answer works on.
    await rename(inbox, words, 'Võ Thanh Hạnh Mới')
    await inbox.panel.locator('[part=notice]', { hasText: words.saved('Võ Thanh Hạnh Mới') }).waitFor()
    await inbox.page.unroute(broken, fail)
    for (const label of [words.orders, words.notes, words.fields]) {
      await inbox.section(label).getByRole('button', { name: words.retry }).click()
      await inbox.section(label).getByText(words.failed).waitFor({ state: 'detached' })
    }
    await expect.poll(() => inbox.panel.locator('.order').count()).toBe(5)
    inbox.visit.expectQuiet({ network: true })
  },
)

alternately(POINTER_RUNS)(
  'a save without a connection is kept, said so, and sent once it is back ($label)',
  async (run) => {
    const words = WORDS[run.lang]
    const inbox = await openPanel(stage, run, CUSTOMER)
    await inbox.page.context().setOffline(true)
    await rename(inbox, words, 'Hạnh Ngoại Tuyến')
    await inbox.section(words.profile).getByText(words.waiting).waitFor()
    expect((await customerOf(stage, 'low-from')).name).toBe(CUSTOMER)
    await inbox.open(OTHER)
    await inbox.open(CUSTOMER)
    await expect
      .poll(() => inbox.section(words.profile).getByLabel(words.name, { exact: true }).inputValue())
      .toBe('Hạnh Ngoại Tuyến')
    await inbox.page.context().setOffline(false)
    await inbox.panel.locator('[part=notice]', { hasText: words.saved('Hạnh Ngoại Tuyến') }).waitFor()
    expect((await customerOf(stage, 'low-from')).name).toBe('Hạnh Ngoại Tuyến')
    inbox.visit.expectQuiet({ network: true })
  },
)

alternately(POINTER_RUNS)(
  'a save goes on for its customer while another comes on show ($label)',
  async (run) => {
    const words = WORDS[run.lang]
    const inbox = await openPanel(stage, run, CUSTOMER)
    const held = Promise.withResolvers<void>()
    await inbox.page.route(/\/v1\/customers\/[^/]+$/, async (route) => {
      if (route.request().method() === 'PATCH') await held.promise
      await route.continue()
    })
    await rename(inbox, words, 'Hạnh Giữa Chừng')
    await inbox.section(words.profile).getByText(words.saving).waitFor()
    await inbox.open(OTHER)
    await inbox.shows(OTHER)
    held.resolve()
    await inbox.panel.locator('[part=notice]', { hasText: words.saved('Hạnh Giữa Chừng') }).waitFor()
    await expect.poll(() => inbox.panel.locator('[part=name]').innerText()).toBe(OTHER)
    expect((await customerOf(stage, 'low-from')).name).toBe('Hạnh Giữa Chừng')
    expect((await customerOf(stage, 'reported-only')).name).toBe(OTHER)
    inbox.visit.expectQuiet()
  },
)

alternately(POINTER_RUNS)('states that nobody knows yet are shown as unknown ($label)', async (run) => {
  const words = WORDS[run.lang]
  const inbox = await openPanel(stage, run, OTHER)
  await inbox.page.route(/\/orders(\?|$)/, async (route) => {
    const response = await route.fetch()
    const page = (await response.json()) as OrderPage
    for (const order of page.items) {
      Object.assign(order, { financialStatus: 'haggling' })
      Object.assign(order.delivery, { status: 'by_drone' })
    }
    await route.fulfill({ response, json: page })
  })
  await inbox.open(CUSTOMER)
  await inbox.shows(CUSTOMER)
  await expect
    .poll(() => inbox.panel.locator('.order').first().locator('.chip').allInnerTexts())
    .toEqual(words.unknown)
  inbox.visit.expectQuiet()
})

alternately(POINTER_RUNS)(
  '500 orders are walked through page by page, down to the one of 60 products ($label)',
  async (run) => {
    const words = WORDS[run.lang]
    const inbox = await openPanel(stage, run, 'Lương Thị Diệu Hiền')
    const customer = await customerOf(stage, 'many-orders')
    expect((await ordersOf(stage, customer)).total).toBe(500)
    await expect.poll(() => inbox.panel.locator('.stats-head').innerText()).toMatch(/500$/)
    const cards = inbox.panel.locator('.order')
    const lines = inbox.panel.getByRole('button', { name: words.moreLines })
    const more = inbox.section(words.orders).getByRole('button', { name: words.more, exact: true })
    let shown = await cards.count()
    while ((await lines.count()) === 0) {
      await more.click()
      await expect.poll(() => cards.count()).toBe(shown + 20)
      shown += 20
    }
    const ids = await cards.evaluateAll((all) => all.map((card) => card.getAttribute('data-order')))
    const { items } = await ordersOf(stage, customer, shown)
    expect(ids, 'each once, the newest first').toEqual(items.map(({ id }) => id))
    await lines.click()
    await expect.poll(() => inbox.panel.locator('.order:has(> [aria-expanded=true]) .line').count()).toBe(60)
    const isWider = await inbox.page.locator('#customer').evaluate((box) => box.scrollWidth > box.clientWidth)
    expect(isWider).toBe(false)
    inbox.visit.expectQuiet()
  },
)

/** An answer that no repetition betters. */
function fail(route: Route): Promise<void> {
  return route.fulfill({ status: 501, contentType: 'application/json', body: '{}' })
}

type Words = (typeof WORDS)['vi' | 'en']

async function rename(inbox: InboxPage, words: Words, name: NonNullable<Customer['name']>): Promise<void> {
  const profile = inbox.section(words.profile)
  await profile.getByRole('button', { name: words.edit }).click()
  await profile.getByLabel(words.name, { exact: true }).fill(name)
  await profile.getByRole('button', { name: words.save, exact: true }).click()
}
