import type { Report, ReportPage } from '@boom-risk/client'
import { ask } from './api.ts'
import { phoneOf } from './customers.ts'
import type { Stage } from './stage.ts'

/** Every report about a boundary customer that a shop sees, newest first. */
export async function reportsAbout(stage: Stage, key: string, shop = 1): Promise<Report[]> {
  const body = { phone: phoneOf(key).e164, limit: 200 }
  return (await ask<ReportPage>(stage, '/v1/reports/search', { method: 'POST', body, shop })).items
}

/** A report by the owner of a shop, which gets the customer first where it does not know the phone. */
export async function report(stage: Stage, key: string, shop: number, content: string): Promise<Report> {
  const phone = phoneOf(key).e164
  const { customer } = await ask<{ customer: { id: string } | null }>(stage, '/v1/customers/resolve', {
    method: 'POST',
    body: { phone },
    shop,
  })
  const { id } =
    customer ??
    (await ask<{ id: string }>(stage, '/v1/customers', { method: 'POST', body: { phones: [phone] }, shop }))
  return ask<Report>(stage, `/v1/customers/${id}/reports`, { method: 'POST', body: { content }, shop })
}
