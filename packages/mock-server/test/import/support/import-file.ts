import { createDomain } from '../../../src/domain/create-domain.ts'
import { importOrders } from '../../../src/domain/own-shop/import-orders.ts'
import { ownShopFigures } from '../../../src/domain/own-shop/figures.ts'
import { OWN_SHOP_ID } from '../../../src/domain/own-shop/own-shop-id.ts'
import { riskLevel } from '@boom-risk/client/rules'
import {
  finishOrders,
  type ImportedOrder,
  inspectOrderFile,
  openOrderFile,
  type OrderMapping,
  readOrders,
} from '../../../src/import/index.ts'

/** Reads a file as the command line and the demo do, with nobody there to answer. */
export async function readFile(file: Blob, mapping?: OrderMapping) {
  const opened = await openOrderFile(file)
  const inspection = await inspectOrderFile(opened, mapping)
  const collector = await readOrders(opened, inspection, { fileName: 'orders' })
  const finished = finishOrders(collector, mapping?.words)
  return { inspection, collector, ...finished, orders: [...finished.orders()] }
}

/** What each order became, in words that a test compares at a glance. */
export function outcomes(orders: readonly ImportedOrder[]): Record<string, string> {
  return Object.fromEntries(
    orders.map(({ code, state, shipped }) => [
      code,
      shipped || state === 'pending' ? state : `${state}, not shipped`,
    ]),
  )
}

export function inDomain(...files: readonly (readonly ImportedOrder[])[]) {
  const domain = createDomain({ customers: 20 })
  const results = files.map((orders) => importOrders(domain, orders))
  const customers = [...domain.store.customersByShop.get(OWN_SHOP_ID)]
  return {
    domain,
    results,
    figures: ownShopFigures(domain),
    levels: Object.fromEntries(
      customers.map(({ phones, externalId, shipped, returned }) => [
        phones[0]?.e164 ?? externalId,
        `${returned}/${shipped} ${riskLevel(returned, shipped)}`,
      ]),
    ),
  }
}
