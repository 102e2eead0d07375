import type { Page } from 'playwright-core'
import type { GridWrite, Scene } from './grid-write.ts'
import { visible } from './looks.ts'
import { reportedElsewhere, tableWith } from './scenes.ts'
import type { World } from './world.ts'

const REPORT = 'Không nhận hàng ba lần, không nghe máy.'
const REASON = 'Khách đã nhận hàng, shop nhầm người.'

/** Opened from the menu of a row. */
async function openReports(page: Page, { name }: Scene): Promise<void> {
  await page.getByRole('button', { name: `Thao tác khác: ${name}` }).click()
  await page.getByRole('menuitem', { name: 'Báo xấu khách hàng' }).click()
  await page.getByRole('dialog', { name: `Báo xấu ${name}` }).waitFor()
}

/** The tab with the reports of all shops. */
async function openDetails(page: Page, scene: Scene): Promise<void> {
  await openReports(page, scene)
  await page.getByRole('tab', { name: /^Thông tin báo xấu/ }).click()
}

const reports = (world: World, { id }: Scene) => {
  const phone = world.server.domain.store.customers.get(id)?.phones[0]?.e164
  return [...world.server.domain.store.reports.values()].filter(
    (report) => report.phone === phone && report.shopId === 'shop_1' && report.content === REPORT,
  )
}

/** Asks about the first report. */
async function ask(page: Page, action: RegExp): Promise<void> {
  await page.getByRole('button', { name: action }).first().click()
  await page.locator('form.question').waitFor()
}

const asking = (action: RegExp): NonNullable<GridWrite['asking']> => ({
  close: (page) => page.locator('form.question .buttons button[type=button]').click(),
  async again(page) {
    await ask(page, action)
    await page.locator('form.question [type=submit]').dispatchEvent('click')
  },
})

/** What is done with reports in the dialog. */
export const REPORT_WRITES: readonly GridWrite[] = [
  {
    id: 'report, new',
    operation: 'createReport',
    element: 'boom-customer-table',
    inTwoTabs: true,
    typedInto: '#content',
    asking: {
      close: (page) => page.getByRole('button', { name: 'Đóng', exact: true }).first().click(),
      async again(page, scene) {
        await openReports(page, scene)
        await page.locator('#panel-write [type=submit]').dispatchEvent('click')
      },
    },
    prepare: (world) => tableWith(world, 'low-from'),
    async begin(page, scene) {
      await openReports(page, scene)
      await page.locator('#content').fill(REPORT)
    },
    press: (page) => page.getByRole('button', { name: 'Gửi báo xấu', exact: true }).click(),
    done: (world, scene) => reports(world, scene).length,
    lookAgain: openDetails,
    isShown: async (page) =>
      (await page.getByText('Đã gửi báo xấu').first().isVisible()) ||
      (await page.getByText(REPORT).last().isVisible()),
  },
  {
    id: 'report, retracted',
    operation: 'retractReport',
    element: 'boom-customer-table',
    async prepare(world) {
      const scene = await tableWith(world, 'low-from')
      await world.ask(`/v1/customers/${scene.id}/reports`, 'POST', { content: REPORT })
      return scene
    },
    async begin(page, scene) {
      await openDetails(page, scene)
      await ask(page, /^Thu hồi/)
    },
    asking: asking(/^Thu hồi/),
    lookAgain: openDetails,
    press: (page) => page.locator('form.question button[type=submit]').click(),
    done: (world, scene) => reports(world, scene).filter(({ state }) => state === 'retracted').length,
    isShown: async (page) =>
      (await page.locator('form.question').count()) === 0 && visible(page, 'dialog', 'Đã thu hồi'),
  },
  {
    id: 'report, disputed',
    operation: 'disputeReport',
    element: 'boom-customer-table',
    typedInto: '#reason',
    prepare: (world) => reportedElsewhere(world, REPORT),
    async begin(page, scene) {
      await openDetails(page, scene)
      await ask(page, /^Khiếu nại/)
      await page.locator('#reason').fill(REASON)
    },
    asking: asking(/^Khiếu nại/),
    lookAgain: openDetails,
    press: (page) => page.locator('form.question button[type=submit]').click(),
    done: (world) =>
      [...world.server.domain.store.reports.values()].filter(
        ({ content, dispute }) => content === REPORT && dispute?.reason === REASON,
      ).length,
    isShown: async (page) =>
      (await page.locator('form.question').count()) === 0 && visible(page, 'dialog', REASON),
  },
]
