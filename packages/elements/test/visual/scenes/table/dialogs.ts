import { createTestClient } from '@boom-risk/mock-server/testing'
import { openDetail, type DetailDriver, type OpenOptions } from '../../../customer-detail/detail-driver.ts'
import { open, type DialogDriver } from '../../../report-dialog/dialog-driver.ts'
import { DESK, NARROW, PAGE, PANEL } from '../looks.ts'
import type { Look, Scene } from '../scene.ts'

function detailScene(
  name: string,
  looks: readonly Look[],
  options: OpenOptions,
  act?: (detail: DetailDriver) => Promise<unknown>,
): Scene {
  return {
    name: `detail-${name}`,
    looks,
    async show({ lang }) {
      const detail = await openDetail({ ...options, lang })
      await detail.settled()
      await detail.until(() => detail.find('[data-action=refresh]'))
      await act?.(detail)
      await detail.settled()
      return [detail.dialog]
    },
  }
}

async function choose(detail: DetailDriver, place: number): Promise<void> {
  const [tab] = detail.all('[role=tab]').slice(place)
  tab?.click()
  await detail.until(() => tab?.ariaSelected === 'true')
}

function reportScene(
  name: string,
  looks: readonly Look[],
  options: Parameters<typeof open>[0],
  act: (dialog: DialogDriver) => Promise<unknown>,
): Scene {
  return {
    name: `report-${name}`,
    looks,
    async show({ lang }) {
      const dialog = await open({ ...options, lang })
      await act(dialog)
      return [dialog.dialog]
    },
  }
}

const hasRows = (dialog: DialogDriver) => dialog.until(() => dialog.rows.length)

/** Tries to send what is typed. */
async function send(dialog: DialogDriver, text: string): Promise<void> {
  dialog.type(text)
  dialog.find('#panel-write [type=submit]').click()
  await dialog.until(() => dialog.find('.objections'))
}

export const dialogScenes: readonly Scene[] = [
  detailScene('returns', PAGE.a, { who: 'high-from' }),
  detailScene('status-changed', [NARROW.dark.en, PANEL.c[1]!], { who: 'high-from' }, async (detail) => {
    detail.find('[data-action=status]').click()
    detail.find('[data-action=refresh]').click()
    await detail.says(/\S/, '.notice')
  }),
  detailScene('reports', PAGE.d, { who: 'high-from' }, (detail) => choose(detail, 1)),
  detailScene('orders', PAGE.b, { role: 'staff' }, (detail) => choose(detail, 2)),
  reportScene('write', [DESK.dark.en], {}, (dialog) =>
    Promise.resolve(dialog.type('Đặt hai đơn COD, đã xác nhận nhưng không nhận hàng.')),
  ),
  reportScene('refused', PAGE.d, {}, (dialog) =>
    send(dialog, 'Gọi 0912 345 678 không được, nhà ở 12 Nguyễn Trãi, xem https://example.com/khach, đồ chó.'),
  ),
  reportScene('stranger', [DESK.light.vi], { who: null }, (dialog) => dialog.says(/0987 000 111/)),
  reportScene('dispute-refused', PAGE.c, { view: 'details' }, async (dialog) => {
    await hasRows(dialog)
    dialog.find('[data-action=dispute]').click()
    await dialog.until(() => dialog.find('#reason'))
    dialog.type('Nhầm người, hỏi 0912 345 678 thì rõ.', '#reason')
    dialog.find('.question [type=submit]').click()
    await dialog.until(() => dialog.find('.objections'))
  }),
  reportScene('dispute-held', PAGE.b, { view: 'details' }, async (dialog) => {
    await hasRows(dialog)
    dialog.find('[data-action=dispute]').click()
    await dialog.until(() => dialog.find('#reason'))
    dialog.type('Nhầm người, hỏi 0912 345 678 thì rõ.', '#reason')
    dialog.find('.question [type=submit]').click()
    await dialog.until(() => dialog.find('.review button'))
    dialog.find('.review button').click()
    await dialog.until(() => dialog.all('.question').length === 0)
  }),
  {
    name: 'report-details',
    looks: PAGE.a,
    async show({ lang }) {
      const { client, server, close } = createTestClient()
      const customer = await client.customers.resolve({ phone: '+84987654321' })
      if (customer) await client.reports.create(customer.id, 'Hẹn giao lại hai lần rồi từ chối nhận.')
      close()
      const dialog = await open({ server, view: 'details', lang })
      await hasRows(dialog)
      return [dialog.dialog]
    },
  },
  reportScene('history', [DESK.light.vi], { view: 'history' }, hasRows),
]
