import type { Order, OrderPage } from '@boom-risk/client'
import type { Desk } from '../../../customer-panel/desk.ts'
import type { PanelDriver } from '../../../customer-panel/panel-driver.ts'
import { PANEL } from '../looks.ts'
import type { Scene } from '../scene.ts'
import { appears, panelScene, press } from './panel-scene.ts'

const LIST = /^GET .*\/orders$/
const of = ['.section.orders']
const allowed = { allowed: true, reason: null }
const refused = <R extends string>(reason: R) => ({ allowed: false, reason })

/** Changes the orders as the API tells of them, the newest first. */
const withOrders = (change: (order: Order, place: number) => void) => (desk: Desk) =>
  desk.rewrite(LIST, (page: OrderPage) => {
    for (const [place, order] of page.items.entries()) change(order, place)
    return page
  })

const ODD: readonly ((order: Order) => void)[] = [
  (order) => {
    order.confirmationSentAt = '2026-11-20T02:00:00Z'
    order.partialReturn = true
    Object.assign(order.delivery, {
      status: 'waiting_for_return',
      carrier: { code: 'ghn', name: 'GHN' },
      trackingCode: 'GHN0123456789VN',
      trackingUrl: null,
    })
  },
  (order) => {
    Object.assign(order, { financialStatus: 'voided' })
    Object.assign(order.delivery, { status: 'cancelled' })
    order.cancellation = {
      by: { id: 'e', name: 'Trần Mỹ Loan' },
      at: '2026-11-18T03:04:00Z',
      reason: 'Khách đổi ý, muốn đặt lại mẫu khác vào tuần sau',
    }
  },
  (order) => {
    order.cancellation = { by: null, at: '2026-01-05T03:04:00Z', reason: null }
  },
  (order) => {
    Object.assign(order, { financialStatus: 'haggling' })
    Object.assign(order.delivery, { status: 'by_drone' })
  },
  (order) => {
    const [line] = order.lines
    if (!line) return
    line.imageUrl = null
    line.title = 'Đầm maxi hoa nhí cổ vuông tay phồng dáng dài phong cách Hàn Quốc'
    order.lines = [line, { ...line, id: 'gone', title: 'Khăn lụa', imageUrl: '/none.png', variant: null }]
  },
]

async function openMenu(panel: PanelDriver): Promise<void> {
  await press(panel, '.order .actions')
  await panel.until(() => panel.find('#order-menu').matches(':popover-open'))
}

/** Chooses from the menu by place, from 0, and waits for the question. */
async function ask(panel: PanelDriver, place: number): Promise<void> {
  await openMenu(panel)
  panel.all('#order-menu [role=menuitem]')[place]?.click()
  await panel.until(() => panel.question.open)
}

export const orderScenes: readonly Scene[] = [
  panelScene('orders-60-lines', PANEL.b, {
    of: ['.order:has(> .link)'],
    attributes: { phone: '0912500060' },
    async act(panel) {
      while (!panel.all('.order > .link').length) {
        const shown = panel.all('.order').length
        await press(panel, '#body-orders .more')
        await panel.until(() => panel.all('.order').length > shown)
      }
    },
  }),
  panelScene('orders-odd', PANEL.c, {
    of,
    arrange: withOrders((order, place) => ODD[place]?.(order)),
    act: (panel) => panel.until(() => !panel.all('.order').at(-1)?.querySelector('img')),
  }),
  panelScene('orders-paid', PANEL.a, {
    of,
    arrange: withOrders((order, place) => {
      Object.assign(order, { financialStatus: 'partially_paid' })
      order.amounts.paid = 100_000
      order.delivery.deliveredAt = place === 1 ? '2026-11-20T02:00:00Z' : null
      if (place === 2) order.cancellation = { by: null, at: '2026-11-20T02:00:00Z', reason: 'Hết hàng' }
    }),
  }),
  panelScene('orders-status-tip', PANEL.d, {
    of: ['.order', '.status-tip'],
    async act(panel) {
      await press(panel, '.order .picture')
      await panel.until(() => panel.find('.status-tip').matches(':popover-open'))
    },
  }),
  panelScene('orders-menu', PANEL.a, {
    of: ['.order', '#order-menu'],
    act: openMenu,
    arrange: withOrders((order) => {
      order.actions = {
        ship: allowed,
        confirmation: refused('no_contact'),
        cancel: refused('delivery_slip_exists'),
        paymentLink: allowed,
      }
    }),
  }),
  panelScene('orders-ship', PANEL.a, {
    of: ['#order-question'],
    act: (panel) => ask(panel, 0),
  }),
  panelScene('orders-ship-failed', PANEL.c, {
    of: ['#order-question'],
    async act(panel) {
      await ask(panel, 0)
      panel.desk.cut(/ship/)
      await press(panel, '#order-question [type=submit]')
      await appears(panel, '#order-question .message.bad')
    },
  }),
  panelScene('orders-cancel', PANEL.d, {
    of: ['#order-question'],
    async act(panel) {
      await ask(panel, 2)
      await press(panel, '#order-question [type=submit]')
      await appears(panel, '#cancel-reason-message')
    },
  }),
  panelScene('orders-reason', PANEL.c, {
    of: ['#order-question'],
    async act(panel) {
      await ask(panel, 2)
      await panel.type('#cancel-reason', 'Khách nhắn lúc 9 giờ')
      await press(panel, '.reason:nth-child(2)')
      await panel.until(() => panel.all('.reason[aria-pressed=true]').length === 1)
    },
  }),
  panelScene('orders-link-sent', PANEL.a, {
    of: ['.notices'],
    arrange(desk) {
      desk.rewrite(/payment-link/, () => ({
        url: 'https://pay.example/l/1',
        expiresAt: null,
        sentBy: 'sms',
        sentAt: '2026-11-21T00:00:00Z',
      }))
      withOrders((order) => {
        order.actions.paymentLink = allowed
      })(desk)
    },
    async act(panel) {
      await ask(panel, 3)
      await press(panel, '#order-question [type=submit]')
      await appears(panel, '.notice')
    },
  }),
]
