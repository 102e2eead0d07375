import type { Customer } from '@boom-risk/client'
import type { Page } from 'playwright-core'
import type { GridWrite, Scene } from './grid-write.ts'
import { visible } from './looks.ts'
import { REPORT_WRITES } from './report-writes.ts'
import { panelOf, untouched, withField, withNote, withOrder } from './scenes.ts'
import type { World } from './world.ts'

const NOTE = 'Gọi lại sau 17 giờ, hỏi size.'
const REASON = 'Khách đổi ý'

const notes = (world: World, { id }: Scene) =>
  [...world.server.domain.store.notesByCustomer.get(id)].filter(({ deletedAt }) => deletedAt === null)

/** Chooses an action in the menu of an order. */
async function askOrder(page: Page, code: string | undefined, item: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`Thao tác với đơn ${code}`) }).click()
  await page.getByRole('menuitem', { name: item }).click()
  await page.locator('#order-question[open]').waitFor()
}

function orderWrite(
  id: string,
  operation: string,
  item: string,
  isShown: GridWrite['isShown'],
  done: GridWrite['done'] = (world, { order, before = 0 }) =>
    (world.server.domain.store.orders.get(order?.id ?? '')?.version ?? 0) - before,
): GridWrite {
  return {
    id,
    operation,
    element: 'customer-panel',
    inTwoTabs: true,
    prepare: (world) =>
      withOrder(
        world,
        () => true,
        (orderId) => untouched(world, orderId),
      ),
    async begin(page, { order }) {
      await askOrder(page, order?.code, item)
      if (operation === 'cancelOrder') await page.locator('#cancel-reason').fill(REASON)
    },
    press: (page) => page.locator('#order-question button[type=submit]').click(),
    ...(operation === 'cancelOrder' && { typedInto: '#cancel-reason' }),
    asking: {
      close: (page) => page.locator('#order-question .form-foot button[type=button]').click(),
      async again(page, { order }) {
        await askOrder(page, order?.code, item)
        await page.locator('#order-question button[type=submit]').dispatchEvent('click')
      },
    },
    done,
    isShown,
  }
}

const rowSwitch = (page: Page, name: string) =>
  page.locator('tbody tr', { hasText: name }).locator('[role=switch]')

/** Up to the question about three customers. */
async function chooseThree(page: Page): Promise<void> {
  for (const row of [1, 2, 3])
    await page.locator(`tbody tr[aria-rowindex="${row + 1}"] input[data-action=select]`).check()
  await page.getByRole('button', { name: 'Ngưng kích hoạt', exact: true }).click()
  await threeButton(page).waitFor()
}

const threeButton = (page: Page) => page.getByRole('button', { name: /^Ngưng kích hoạt 3 khách/ })

export const WRITES: readonly GridWrite[] = [
  {
    id: 'status switch',
    operation: 'changeCustomerStatus',
    element: 'boom-customer-table',
    prepare: async (world) => ({ ...(await panelOf(world, 'high-from')), attributes: {} }),
    begin: (page, { name }) => rowSwitch(page, name).waitFor(),
    press: (page, { name }) => rowSwitch(page, name).click(),
    done: (world, { id }) => Number(world.server.domain.store.customers.get(id)?.status === 'inactive'),
    isShown: async (page, { name }) =>
      (await rowSwitch(page, name).getAttribute('aria-checked')) === 'false' &&
      !(await rowSwitch(page, name).innerText()).includes('Đang'),
  },
  {
    id: 'bulk status',
    operation: 'changeCustomerStatus',
    element: 'boom-customer-table',
    prepare: async (world) => ({ ...(await panelOf(world, 'high-from')), attributes: {} }),
    begin: chooseThree,
    press: (page) => threeButton(page).click(),
    done: (world) =>
      [...world.server.domain.store.bulkChanges.values()].filter(({ changed }) => changed.size > 0).length,
    isShown: (page) => visible(page, '.notice:not(.bad)', 'Đã ngưng kích hoạt 3 khách'),
  },
  {
    id: 'bulk status, undone',
    operation: 'undoStatusChange',
    element: 'boom-customer-table',
    prepare: async (world) => ({ ...(await panelOf(world, 'high-from')), attributes: {} }),
    async begin(page) {
      await chooseThree(page)
      await threeButton(page).click()
      await page.getByRole('button', { name: 'Hoàn tác' }).waitFor()
    },
    press: (page) => page.getByRole('button', { name: 'Hoàn tác' }).click(),
    // A change that was undone holds nobody any more.
    done: (world) =>
      [...world.server.domain.store.bulkChanges.values()].filter(({ changed }) => changed.size === 0).length,
    isShown: (page) => visible(page, '.notice:not(.bad)', 'Đã hoàn tác cho 3 khách'),
  },
  {
    id: 'note, new',
    operation: 'createNote',
    element: 'customer-panel',
    inTwoTabs: true,
    typedInto: '#new-note',
    prepare: (world) => panelOf(world, 'nothing-shipped'),
    begin: (page) => page.locator('#new-note').fill(NOTE),
    press: (page) => page.getByRole('button', { name: 'Thêm ghi chú' }).click(),
    done: (world, scene) => notes(world, scene).filter(({ text }) => text === NOTE).length,
    isShown: async (page) =>
      (await page.locator('.note', { hasText: NOTE }).count()) === 1 &&
      (await page.locator('#new-note').inputValue()) === '',
  },
  {
    id: 'note, changed',
    operation: 'updateNote',
    element: 'customer-panel',
    typedInto: '[data-note] textarea',
    prepare: withNote,
    async begin(page) {
      await page.getByRole('button', { name: 'Sửa ghi chú' }).click()
      await page.locator('[data-note] textarea').fill(NOTE)
    },
    press: (page) => page.locator('[data-note] button[type=submit]').click(),
    done: (world, scene) => notes(world, scene).filter(({ text }) => text === NOTE).length,
    isShown: async (page) =>
      (await page.locator('[data-note] textarea').count()) === 0 && visible(page, '.note', NOTE),
  },
  {
    id: 'note, deleted',
    operation: 'deleteNote',
    element: 'customer-panel',
    prepare: withNote,
    begin: (page) => page.getByRole('button', { name: 'Xóa ghi chú' }).waitFor(),
    press: (page) => page.getByRole('button', { name: 'Xóa ghi chú' }).click(),
    done: (world, scene) => Number(notes(world, scene).length === 0),
    isShown: async (page) =>
      (await page.locator('.note').count()) === 0 && visible(page, '.notice', 'Đã xóa ghi chú'),
  },
  {
    id: 'profile',
    operation: 'updateCustomer',
    element: 'customer-panel',
    typedInto: 'input[name=name]',
    prepare: (world) => panelOf(world, 'nothing-shipped'),
    async begin(page) {
      await page.locator('.edit-profile').click()
      await page.locator('input[name=name]').fill('Trần Ngọc Vy Mới')
    },
    press: (page) => page.locator('.section.profile form button[type=submit]').click(),
    done: (world, { id }) => Number(world.server.domain.store.customers.get(id)?.name === 'Trần Ngọc Vy Mới'),
    isShown: async (page) =>
      (await page.locator('input[name=name]').count()) === 0 && visible(page, '.name', 'Trần Ngọc Vy Mới'),
  },
  {
    id: 'customer, new',
    operation: 'createCustomer',
    element: 'customer-panel',
    typedInto: '[name=new-name]',
    inTwoTabs: true,
    prepare: async () => ({ attributes: { phone: '0987001234' }, id: '', name: 'Lê Văn Mới' }),
    begin: (page, { name }) => page.locator('[name=new-name]').fill(name),
    press: (page) => page.locator('.creation button[type=submit]').click(),
    done: (world) =>
      [...world.server.domain.store.customersByPhone.get('+84987001234')].filter(
        ({ shopId }) => shopId === 'shop_1',
      ).length,
    isShown: (page, { name }) => visible(page, '.name', name),
  },
  {
    id: 'fields shown',
    operation: 'showCustomFields',
    element: 'customer-panel',
    prepare: async (world) => ({
      ...(await panelOf(world, 'nothing-shipped')),
      before: (await world.ask<{ shown: string[] }>('/v1/custom-fields')).shown.length,
    }),
    async begin(page) {
      await page.locator('.pick-fields').click()
      await page.locator('.picker input').first().waitFor()
    },
    press: (page) => page.locator('.picker input:not(:checked)').first().click(),
    done: async (world, { before = 0 }) =>
      (await world.ask<{ shown: string[] }>('/v1/custom-fields')).shown.length - before,
    isShown: async (page, { before = 0 }) =>
      (await page.locator('.picker input:checked').count()) === before + 1,
  },
  orderWrite('order, shipped', 'shipOrder', 'Giao hàng', (page) =>
    visible(page, '.notice', 'Đã tạo phiếu giao hàng').then(
      async (told) => told || (await page.locator('.order', { hasText: 'Chờ lấy hàng' }).count()) > 0,
    ),
  ),
  orderWrite('order, confirmed', 'sendOrderConfirmation', 'Gửi xác nhận', (page) =>
    visible(page, '.order', 'Đã gửi xác nhận'),
  ),
  orderWrite('order, cancelled', 'cancelOrder', 'Hủy đơn hàng', (page) => visible(page, '.order', REASON)),
  orderWrite(
    'payment link',
    'createPaymentLink',
    'Gửi lại link',
    (page) => visible(page, '.notice:not(.bad)', 'link thanh toán đơn'),
    (world) =>
      new Set(
        [...world.server.domain.store.answers.values()].flatMap(
          ({ answer }) => /\/l\/pay[^"]*/.exec(answer.body ?? '')?.[0] ?? [],
        ),
      ).size,
  ),
  {
    id: 'custom field',
    operation: 'updateCustomer',
    element: 'customer-panel',
    typedInto: '[data-field=delivery_hint] textarea',
    prepare: (world) => withField(world, 'delivery_hint'),
    async begin(page) {
      await page.locator('[data-field=delivery_hint] .edit-field').click()
      await page.locator('[data-field=delivery_hint] textarea').fill(NOTE)
    },
    press: (page) => page.locator('[data-field=delivery_hint] button[type=submit]').click(),
    async done(world, { id }) {
      const { customFields } = await world.ask<Customer>(`/v1/customers/${id}`)
      return customFields.filter(({ value }) => value === NOTE).length
    },
    isShown: async (page) =>
      (await page.locator('[data-field=delivery_hint] textarea').count()) === 0 &&
      visible(page, '[data-field=delivery_hint]', NOTE),
  },
  ...REPORT_WRITES,
]
