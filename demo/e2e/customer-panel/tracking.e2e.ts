import type { Order } from '@boom-risk/client'
import type { Locator } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { alternately } from '../stage/alternately.ts'
import { customerOf } from '../stage/api.ts'
import type { InboxPage } from '../stage/inbox-page.ts'
import { giveFates } from '../stage/order-book.ts'
import { opened, standInForOtherSites } from '../stage/outside.ts'
import { openPanel, PANEL_RUNS } from '../stage/panel-runs.ts'
import { Stage } from '../stage/stage.ts'

const WORDS = {
  vi: {
    orders: 'Thông tin đơn hàng',
    tracking: 'Mã vận đơn',
    more: 'Xem thêm',
    copied: (code: string, carrier: string) =>
      `Đã sao chép mã vận đơn ${code}, hãy dán vào trang tra cứu của ${carrier}`,
    copiedOnly: (code: string) => `Đã sao chép mã vận đơn ${code}`,
  },
  en: {
    orders: 'Orders',
    tracking: 'Tracking code',
    more: 'Show more',
    copied: (code: string, carrier: string) => `Tracking code ${code} copied: paste it on ${carrier}’s page`,
    copiedOnly: (code: string) => `Tracking code ${code} copied`,
  },
} as const

interface Parcel {
  readonly code: string
  readonly name: string
  readonly trackingCode: string
  /** Stored with the order. */
  readonly stored?: string
  /** Where it leads; `null`: nowhere. */
  readonly url: string | null
}

/** The carriers whose page finds the parcel by its address, and what an order has stored itself, which comes first. */
const BY_ADDRESS: readonly Parcel[] = [
  { code: 'ghn', name: 'GHN', trackingCode: 'GA B/1', url: 'https://donhang.ghn.vn/?order_code=GA%20B%2F1' },
  { code: 'spx', name: 'Shopee Express', trackingCode: 'SPXVN01', url: 'https://spx.vn/track?SPXVN01' },
  { code: 'ghtk', name: 'GHTK', trackingCode: 'S123', url: 'https://i.ghtk.vn/S123' },
  {
    code: 'ninjavan',
    name: 'Ninja Van',
    trackingCode: 'NJVN7',
    url: 'https://www.ninjavan.co/vi-vn/tracking?id=NJVN7',
  },
  {
    code: 'ghn',
    name: 'GHN',
    trackingCode: 'G9',
    stored: 'https://track.example/mine/G9',
    url: 'https://track.example/mine/G9',
  },
]

/** The carriers that want the code by hand, and those without a page. */
const BY_HAND: readonly Parcel[] = [
  {
    code: 'jt',
    name: 'J&T Express',
    trackingCode: '859900000001',
    url: 'https://jtexpress.vn/vi/tracking?type=track&billcode=859900000001',
  },
  {
    code: 'viettelpost',
    name: 'Viettel Post',
    trackingCode: 'PKE1',
    url: 'https://viettelpost.com.vn/tra-cuu-hanh-trinh-don/',
  },
  {
    code: 'vnpost',
    name: 'VNPost',
    trackingCode: 'CA1VN',
    url: 'https://vnpost.vn/vi/ca-nhan/chuyen-phat/chuyen-phat-trong-nuoc#!?tab=tra-cuu-hanh-trinh',
  },
  { code: 'ems', name: 'EMS', trackingCode: 'EA2VN', url: 'https://ems.com.vn/tra-cuu/tra-cuu-buu-gui' },
  { code: 'best', name: 'BEST', trackingCode: '8499', url: 'https://best-inc.vn/track' },
  {
    code: 'ahamove',
    name: 'Ahamove',
    trackingCode: '25ABC',
    stored: 'javascript:alert(1)',
    url: null,
  },
]

let stage: Stage
beforeAll(async () => {
  stage = await Stage.open()
})
afterEach(() => stage.clear())
afterAll(() => stage.close())

alternately(PANEL_RUNS)('S1-16 the tracking code leads to that carrier’s page ($label)', async (run) => {
  const words = WORDS[run.lang]
  const orders = await shipped(BY_ADDRESS)
  const inbox = await openPanel(stage, run, 'Võ Thanh Hạnh')
  await standInForOtherSites(inbox.page)
  for (const [at, { name, trackingCode, url }] of BY_ADDRESS.entries()) {
    const tracking = trackingOf(inbox, orders[at])
    expect(plain(await tracking.innerText())).toBe(`${words.tracking} ${name} ${trackingCode}`)
    await expectOutwardLink(tracking.getByRole('link'), url)
  }
  for (const at of [0, 4]) {
    const link = trackingOf(inbox, orders[at]).getByRole('link')
    const tab = await opened(inbox.page, () => run.hand.press(link))
    expect(tab).toEqual({ url: BY_ADDRESS[at]?.url, hasOpener: false, referrer: '' })
  }
  expect(await inbox.panel.locator('[part=notice]').count(), 'nothing had to be copied').toBe(0)
  inbox.visit.expectQuiet()
})

alternately(PANEL_RUNS)(
  'S1-17 the code is copied first where the carrier’s page does not take it, and that is said ($label)',
  async (run) => {
    const words = WORDS[run.lang]
    const orders = await shipped(BY_HAND)
    const inbox = await openPanel(stage, run, 'Võ Thanh Hạnh')
    const { page, panel } = inbox
    await standInForOtherSites(page)
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await run.hand.press(inbox.section(words.orders).getByRole('button', { name: words.more, exact: true }))
    const copied = () => page.evaluate(() => navigator.clipboard.readText())

    for (const [at, { name, trackingCode, url }] of BY_HAND.entries()) {
      const tracking = trackingOf(inbox, orders[at])
      await tracking.waitFor()
      if (url === null) {
        expect(await tracking.getByRole('link').count(), 'no page of that carrier is known').toBe(0)
        await run.hand.press(tracking.getByRole('button'))
        await panel.locator('[part=notice]', { hasText: words.copiedOnly(trackingCode) }).waitFor()
      } else {
        const link = tracking.getByRole('link')
        await expectOutwardLink(link, url)
        // One by each hand is enough to see it open; the others are alike but for the address.
        if (at > 1) continue
        const tab = await opened(page, () => run.hand.press(link))
        expect(tab).toEqual({ url, hasOpener: false, referrer: '' })
        await panel.locator('[part=notice]', { hasText: words.copied(trackingCode, name) }).waitFor()
      }
      await expect.poll(copied).toBe(trackingCode)
    }
    inbox.visit.expectQuiet()
  },
)

function shipped(parcels: readonly Parcel[]): Promise<Order[]> {
  return customerOf(stage, 'low-from').then((customer) =>
    giveFates(
      stage,
      customer,
      parcels.map(({ code, name, trackingCode, stored = null }) => ({
        delivery: { status: 'delivering', carrier: { code, name }, trackingCode, trackingUrl: stored },
      })),
    ),
  )
}

function trackingOf({ panel }: InboxPage, order: Order | undefined): Locator {
  return panel.locator(`[data-order="${order?.id}"] .tracking`)
}

async function expectOutwardLink(link: Locator, url: string | null): Promise<void> {
  await expect.poll(() => link.getAttribute('href')).toBe(url)
  await expect.poll(() => link.getAttribute('target')).toBe('_blank')
  await expect.poll(() => link.getAttribute('rel')).toBe('noopener noreferrer')
}

function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}
