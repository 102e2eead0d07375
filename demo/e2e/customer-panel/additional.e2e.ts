import type { AttributionTouch, Session } from '@boom-risk/client'
import type { Locator } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { alternately } from '../stage/alternately.ts'
import { ask, customerOf } from '../stage/api.ts'
import { opened, standInForOtherSites } from '../stage/outside.ts'
import { openPanel, PANEL_RUNS, type PanelRun } from '../stage/panel-runs.ts'
import { Stage } from '../stage/stage.ts'

const WORDS = {
  vi: {
    additional: 'Thông tin bổ sung',
    first: 'Nguồn đầu tiên',
    last: 'Nguồn gần nhất',
    only: 'Nguồn',
    channel: 'Kênh',
    campaign: 'Chiến dịch',
    link: 'Link',
    none: 'Chưa biết khách đến từ đâu',
    help: {
      paymentLink: 'Tìm hiểu về link thanh toán',
      sourceTracking: 'Cách thu thập nguồn khách',
      customFields: 'Cách thiết lập custom field',
      support: 'Hỗ trợ',
    },
  },
  en: {
    additional: 'Additional information',
    first: 'First source',
    last: 'Last source',
    only: 'Source',
    channel: 'Channel',
    campaign: 'Campaign',
    link: 'Link',
    none: 'Where the customer came from is unknown',
    help: {
      paymentLink: 'About payment links',
      sourceTracking: 'How sources are collected',
      customFields: 'How to set up custom fields',
      support: 'Support',
    },
  },
} as const

let stage: Stage
beforeAll(async () => {
  stage = await Stage.open()
})
afterEach(() => stage.clear())
afterAll(() => stage.close())

alternately(PANEL_RUNS)(
  'S1-21 the link, channel and campaign that the customer came from, first and last ($label)',
  async (run) => {
    const words = WORDS[run.lang]
    const inbox = await openPanel(stage, run, 'Lý Khánh Chi')
    const touches = inbox.section(words.additional).locator('.touch')
    const { first, last } = (await customerOf(stage, 'psid-only')).attribution
    expect(first?.channel).not.toBe(last?.channel)
    await expect.poll(() => touches.count()).toBe(2)
    await expectTouch(touches.first(), run, words.first, first)
    await expectTouch(touches.last(), run, words.last, last)
    await standInForOtherSites(inbox.page)
    const tab = await opened(inbox.page, () => run.hand.press(touches.first().getByRole('link')))
    expect(tab).toEqual({ url: first?.link, hasOpener: false, referrer: '' })

    // Who came once came from one source; of some it is not known.
    await inbox.open('Ngô Thùy Linh', run.hand)
    await inbox.shows('Ngô Thùy Linh')
    const once = await customerOf(stage, 'reported-only')
    await expect.poll(() => touches.count()).toBe(1)
    await expectTouch(touches.first(), run, words.only, once.attribution.last)
    await inbox.open('Nguyễn Thị Thu Hà', run.hand)
    await inbox.shows('Nguyễn Thị Thu Hà')
    expect((await customerOf(stage, 'high-from')).attribution).toEqual({ first: null, last: null })
    await expect.poll(() => inbox.section(words.additional).innerText()).toContain(words.none)
    inbox.visit.expectQuiet()
  },
)

alternately(PANEL_RUNS)(
  'S1-23 the help links are the shop’s own, and unset ones are not shown ($label)',
  async (run) => {
    const words = WORDS[run.lang]
    const { shops } = stage.server.domain.store
    const { shop } = await ask<Session>(stage, '/v1/session')
    const stored = shops.get(shop.id)
    if (!stored) throw new Error('the server does not know its shop')
    try {
      const helpLinks = {
        paymentLink: 'https://help.example/tra-tien',
        sourceTracking: null,
        customFields: 'https://help.example/fields?a=1#b',
        support: 'https://help.example/support',
      }
      shops.put({ ...stored, settings: { ...stored.settings, helpLinks } })
      const inbox = await openPanel(stage, run, 'Võ Thanh Hạnh')
      await standInForOtherSites(inbox.page)
      for (const name of ['paymentLink', 'customFields', 'support'] as const) {
        const link = inbox.panel.getByRole('link', { name: words.help[name], exact: true })
        await expect.poll(() => link.getAttribute('href')).toBe(helpLinks[name])
        expect([await link.getAttribute('target'), await link.getAttribute('rel')]).toEqual([
          '_blank',
          'noopener noreferrer',
        ])
      }
      expect(await inbox.panel.getByText(words.help.sourceTracking).count()).toBe(0)
      const support = inbox.panel.getByRole('link', { name: words.help.support, exact: true })
      const tab = await opened(inbox.page, () => run.hand.press(support))
      expect(tab).toEqual({ url: helpLinks.support, hasOpener: false, referrer: '' })

      const none = { paymentLink: null, sourceTracking: null, customFields: null, support: null }
      shops.put({ ...stored, settings: { ...stored.settings, helpLinks: none } })
      await inbox.page.reload()
      await inbox.shows('Nguyễn Thị Thu Hà')
      for (const label of Object.values(words.help))
        expect(await inbox.panel.getByText(label, { exact: true }).count(), label).toBe(0)
      inbox.visit.expectQuiet()
    } finally {
      shops.put(stored)
    }
  },
)

async function expectTouch(
  touch: Locator,
  { lang }: PanelRun,
  label: string,
  source: AttributionTouch | null,
): Promise<void> {
  if (!source) throw new Error('the customer came from nowhere')
  const { channel, campaign, link, utm, at } = source
  const words = WORDS[lang]
  await expect.poll(() => touch.locator('.touch-head b').innerText()).toBe(label)
  const rows = await touch
    .locator('dl > div')
    .evaluateAll((all) => all.map((row) => [...row.children].map((part) => part.textContent.trim())))
  const expected = [
    [words.channel, channel],
    [words.campaign, campaign],
    [words.link, link],
    ...Object.entries(utm).map(([name, value]) => [`UTM ${name}`, value]),
  ]
  expect(rows).toEqual(expected.filter(([, value]) => value !== null))
  await expect.poll(() => touch.getByRole('link').getAttribute('href')).toBe(link)
  await expect.poll(() => touch.locator('time').getAttribute('datetime')).toBe(at)
}
