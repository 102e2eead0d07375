import type { Domain } from '../domain.ts'
import { newestFirst } from '../lists/newest-first.ts'
import type { Customer, Instant } from '../model.ts'
import { ordersOf } from '../orders/book.ts'
import { isPartialReturn, type Order, type OrderLine, totalOf } from '../orders/model.ts'

/** An order that came back or is on its way (`S0-13`), dated by the day it turned round. */
export interface ReturnRecord {
  readonly id: string
  readonly createdAt: Instant
  readonly order: Order
  readonly partial: boolean
  /** What came back, or will. */
  readonly lines: readonly OrderLine[]
  readonly total: number
  readonly reason: string | null
}

/** The return history of a customer, newest first. */
export function returnsOf(domain: Domain, customer: Customer): ReturnRecord[] {
  return ordersOf(domain, customer)
    .flatMap((order) => toRecord(order) ?? [])
    .sort(newestFirst)
}

function toRecord(order: Order): ReturnRecord | null {
  const { id, goodsReturn } = order
  if (!goodsReturn) return null
  return {
    id,
    createdAt: goodsReturn.startedAt,
    order,
    partial: isPartialReturn(order),
    lines: order.lines.flatMap((line) => {
      const quantity = goodsReturn.quantities[line.id] ?? 0
      return quantity > 0 ? { ...line, quantity } : []
    }),
    total: totalOf(order),
    reason: goodsReturn.reason,
  }
}
