import * as v from 'valibot'
import { moveParcel, PARCEL_STATUSES } from '../../domain/parcels/move.ts'
import { wireTime } from '../wire/customer.ts'
import { controlRoute } from './route.ts'

const MoveParcel = v.strictObject({ status: v.picklist(PARCEL_STATUSES) })

/** The carriers' side of deliveries. */
export const parcelRoutes = [
  controlRoute(
    { method: 'PUT', path: '/__mock/orders/{orderId}/delivery', request: MoveParcel },
    ({ domain, params, body }) => {
      const { id, customerId, delivery } = moveParcel(domain, params['orderId'] ?? '', body.status)
      return {
        orderId: id,
        customerId,
        status: delivery.status,
        shippedAt: wireTime(delivery.shippedAt),
        deliveredAt: wireTime(delivery.deliveredAt),
        returnedAt: wireTime(delivery.returnedAt),
      }
    },
  ),
]
