import { isReturned, riskLevel } from '@boom-risk/client/rules'
import type { Domain } from '../domain.ts'
import { factsOf } from '../orders/facts.ts'
import { totalOf } from '../orders/model.ts'
import { type CountsByLevel, nobodyByLevel } from '../lists/view.ts'
import { OWN_SHOP_ID } from './own-shop-id.ts'

/** What a shop's own orders come to. */
export interface OwnShopFigures {
  readonly orders: number
  readonly customers: number
  /** On the boom list (`S0-2`). */
  readonly boomCustomers: number
  readonly countsByLevel: CountsByLevel
  readonly returnedOrders: number
  /** What those who sent everything back had ordered, in đồng: money that the shop did not get. */
  readonly returnedValue: number
  /** Of the returned orders, those whose value no file tells: `returnedValue` is without them. */
  readonly returnedWithoutValue: number
}

export function ownShopFigures({ store }: Domain): OwnShopFigures {
  const countsByLevel = nobodyByLevel()
  let orders = 0
  let customers = 0
  let returnedOrders = 0
  let returnedValue = 0
  let returnedWithoutValue = 0
  for (const customer of store.customersByShop.get(OWN_SHOP_ID)) {
    customers++
    countsByLevel[riskLevel(customer.returned, customer.shipped)]++
    for (const order of store.ordersByCustomer.get(customer.id)) {
      orders++
      if (!isReturned(factsOf(order))) continue
      returnedOrders++
      const value = totalOf(order)
      returnedValue += value
      if (value === 0) returnedWithoutValue++
    }
  }
  return {
    orders,
    customers,
    boomCustomers: customers - countsByLevel.none,
    countsByLevel,
    returnedOrders,
    returnedValue,
    returnedWithoutValue,
  }
}
