import { PhoneE164 } from '@boom-risk/client/contract'
import * as v from 'valibot'
import { actorOfToken, deskToken } from '../../domain/access.ts'
import { placeOrder } from '../../domain/orders/place.ts'
import { Refusal } from '../../domain/refusal.ts'
import { controlRoute } from './route.ts'

const PlaceOrder = v.strictObject({ phone: PhoneE164 })

/** The customers' side of orders. */
export const orderRoutes = [
  controlRoute(
    { method: 'POST', path: '/__mock/shops/{shop}/orders', request: PlaceOrder },
    ({ domain, params, body }) => {
      const owner = actorOfToken(domain.store, deskToken(Number(params['shop']), 'owner'))
      if (!owner) throw new Refusal('not_found')
      const { id, customerId } = placeOrder(domain, owner, body.phone)
      return { orderId: id, customerId }
    },
  ),
]
