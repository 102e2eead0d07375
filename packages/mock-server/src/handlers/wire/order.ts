import type { Order as WireOrder, OrderActionRule } from '@boom-risk/client/contract'
import { toTimestamp } from '../../domain/clock.ts'
import type { Domain } from '../../domain/domain.ts'
import { isPartialReturn, type Order, subtotalOf, totalOf } from '../../domain/orders/model.ts'
import type { OrderActions } from '../../domain/orders/rules.ts'
import { wireTime } from './customer.ts'
import { wireEmployee } from './employee.ts'

export function wireOrder({ store }: Pick<Domain, 'store'>, order: Order, actions: OrderActions): WireOrder {
  const { delivery, cancellation } = order
  return {
    id: order.id,
    version: String(order.version),
    customerId: order.customerId,
    code: order.code,
    createdAt: toTimestamp(order.createdAt),
    lines: [...order.lines],
    amounts: {
      subtotal: subtotalOf(order),
      discount: order.discount,
      shippingFee: order.shippingFee,
      total: totalOf(order),
      paid: order.paid,
    },
    financialStatus: order.financialStatus,
    payment: order.payment,
    delivery: {
      ...delivery,
      slip: delivery.slip && { ...delivery.slip, createdAt: toTimestamp(delivery.slip.createdAt) },
      shippedAt: wireTime(delivery.shippedAt),
      deliveredAt: wireTime(delivery.deliveredAt),
      returnedAt: wireTime(delivery.returnedAt),
    },
    partialReturn: isPartialReturn(order),
    cancellation: cancellation && {
      by: cancellation.employeeId === null ? null : wireEmployee(store, cancellation.employeeId),
      at: toTimestamp(cancellation.at),
      reason: cancellation.reason,
    },
    confirmationSentAt: wireTime(order.confirmationSentAt),
    actions: {
      ship: wireRule(actions.ship),
      confirmation: wireRule(actions.confirmation),
      cancel: wireRule(actions.cancel),
      paymentLink: wireRule(actions.paymentLink),
    },
  }
}

function wireRule(reason: OrderActions[keyof OrderActions]): OrderActionRule {
  return { allowed: reason === null, reason }
}
