import type { Order } from '@boom-risk/client'
import type { Scene } from './grid-write.ts'
import { NO_DELIVERY } from '../stage/order-book.ts'
import type { World } from './world.ts'

export async function panelOf(world: World, key: string): Promise<Scene> {
  const id = world.customerId(key)
  const { name } = await world.ask<{ name: string }>(`/v1/customers/${id}`)
  return { attributes: { 'customer-id': id }, id, name }
}

/** A customer's note that is there already. */
export async function withNote(world: World): Promise<Scene> {
  const scene = await panelOf(world, 'nothing-shipped')
  await world.ask(`/v1/customers/${scene.id}/notes`, 'POST', { text: 'Ghi chú cũ' })
  return scene
}

export async function withOrder(
  world: World,
  wanted: (order: Order) => boolean,
  change?: (id: string) => void,
): Promise<Scene> {
  const scene = await panelOf(world, 'high-from')
  const read = () => world.ask<{ items: Order[] }>(`/v1/customers/${scene.id}/orders?limit=5`)
  const [first] = (await read()).items
  if (change && first) change(first.id)
  const order = (await read()).items.find(wanted)
  if (!order) throw new Error('no order fits')
  return { ...scene, order, before: Number(order.version) }
}

/** Newest order: nothing shipped, to be paid online. */
export function untouched(world: World, id: string): void {
  const { store, commit } = world.server.domain
  const order = store.orders.get(id)
  if (!order) return
  const payment = { class: 'online', name: 'VNPay' } as const
  const open = { paid: 0, financialStatus: 'pending', goodsReturn: null, cancellation: null } as const
  commit({ orders: [{ ...order, version: order.version + 1, ...open, payment, delivery: NO_DELIVERY }] })
}

/** A customer whom shop 2 has reported. */
export async function reportedElsewhere(world: World, content: string): Promise<Scene> {
  const scene = await tableWith(world, 'low-from')
  const phone = world.server.domain.store.customers.get(scene.id)?.phones[0]?.e164
  const { customerId } = await world.ask<{ customerId: string }>(`/__mock/shops/2/orders`, 'POST', { phone })
  await world.ask(`/v1/customers/${customerId}/reports`, 'POST', { content }, { shop: 2 })
  return scene
}

/** A customer with one of the shop's own fields on show. */
export async function withField(world: World, fieldId: string): Promise<Scene> {
  await world.ask('/v1/custom-fields/shown', 'PUT', { shown: [fieldId] })
  return panelOf(world, 'nothing-shipped')
}

export async function tableWith(world: World, key: string): Promise<Scene> {
  const { id, name } = await panelOf(world, key)
  await world.ask(`/__mock/shops/1/orders`, 'POST', {
    phone: world.server.domain.store.customers.get(id)?.phones[0]?.e164,
  })
  return { attributes: {}, id, name }
}
