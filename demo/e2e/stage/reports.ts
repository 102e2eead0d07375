import type { Report, ReportPage } from '@boom-risk/client'
import { ask } from './api.ts'
import { phoneOf } from './customers.ts'
import type { Stage } from './stage.ts'

/** Every report about a boundary customer that a shop sees, newest first. */
export async function reportsAbout(stage: Stage, key: string, shop = 1): Promise<Report[]> {
  const body = { phone: phoneOf(key).e164, limit: 200 }
  return (await ask<ReportPage>(stage, '/v1/reports/search', { method: 'POST', body, shop })).items
}

/** A new order of a boundary customer in a shop: each allows one report (`D-18`). */
export async function placeOrder(stage: Stage, key: string, shop: number): Promise<string> {
  const body = { phone: phoneOf(key).e164 }
  return (
    await ask<{ customerId: string }>(stage, `/__mock/shops/${shop}/orders`, { method: 'POST', body, shop })
  ).customerId
}

/** A report by the owner of a shop, which has a new order of the customer. */
export async function report(stage: Stage, key: string, shop: number, content: string): Promise<Report> {
  const id = await placeOrder(stage, key, shop)
  return ask<Report>(stage, `/v1/customers/${id}/reports`, { method: 'POST', body: { content }, shop })
}
