import { PhoneE164 } from '@boom-risk/client/contract'
import * as v from 'valibot'
import { clearOwnShop } from '../../domain/own-shop/clear.ts'
import { ownShopFigures } from '../../domain/own-shop/figures.ts'
import { importOrders } from '../../domain/own-shop/import-orders.ts'
import { IMPORTED_STATES } from '../../domain/own-shop/imported-order.ts'
import { beginImport, endImport, stageOrders } from '../../domain/own-shop/staged-imports.ts'
import { controlRoute } from './route.ts'

const Text = v.pipe(v.string(), v.maxLength(500))
const Time = v.nullable(v.pipe(v.number(), v.safeInteger()))
const Amount = v.pipe(v.number(), v.safeInteger())

const Line = v.strictObject({
  title: Text,
  variant: v.nullable(Text),
  sku: v.nullable(Text),
  quantity: v.pipe(Amount, v.minValue(0)),
  unitPrice: v.pipe(Amount, v.minValue(0)),
})

const Order = v.strictObject({
  source: v.pipe(Text, v.minLength(1)),
  code: v.pipe(Text, v.minLength(1)),
  state: v.picklist(IMPORTED_STATES),
  shipped: v.boolean(),
  placedAt: Time,
  shippedAt: Time,
  endedAt: Time,
  updatedAt: Time,
  phone: v.nullable(PhoneE164),
  phoneConvertedFrom: v.nullable(Text),
  buyerId: v.nullable(Text),
  name: v.nullable(Text),
  email: v.nullable(Text),
  address: v.nullable(
    v.strictObject({
      street: v.nullable(Text),
      ward: v.nullable(Text),
      district: v.nullable(Text),
      province: v.nullable(Text),
    }),
  ),
  total: v.nullable(Amount),
  shippingFee: v.pipe(Amount, v.minValue(0)),
  discount: v.pipe(Amount, v.minValue(0)),
  paid: v.nullable(v.boolean()),
  payment: v.strictObject({ class: v.picklist(['cod', 'bank', 'other', 'online']), name: v.nullable(Text) }),
  carrier: v.nullable(Text),
  trackingCode: v.nullable(Text),
  lines: v.array(Line),
  reason: v.nullable(Text),
})

const Orders = v.strictObject({ orders: v.array(Order) })
const path = '/__mock/own-orders'

/** A shop's own orders, from a page on this machine that read them from files: in pieces, and all at once in the end. */
export const ownOrderRoutes = [
  controlRoute({ method: 'GET', path }, ({ domain }) => ownShopFigures(domain)),

  controlRoute({ method: 'POST', path: `${path}/imports` }, ({ domain }) => ({
    importId: beginImport(domain),
  })),

  controlRoute(
    { method: 'POST', path: `${path}/imports/{importId}/orders`, request: Orders },
    ({ domain, params, body }) => ({ staged: stageOrders(domain, params['importId'] ?? '', body.orders) }),
  ),

  controlRoute({ method: 'POST', path: `${path}/imports/{importId}/commit` }, ({ domain, params }) => ({
    ...importOrders(domain, endImport(domain, params['importId'] ?? '')),
    figures: ownShopFigures(domain),
  })),

  controlRoute({ method: 'POST', path: `${path}/imports/{importId}/cancel` }, ({ domain, params }) => {
    endImport(domain, params['importId'] ?? '')
    return {}
  }),

  controlRoute({ method: 'POST', path: `${path}/clear` }, ({ domain }) => {
    clearOwnShop(domain)
    return ownShopFigures(domain)
  }),
]
