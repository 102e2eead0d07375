import * as contract from '@boom-risk/client/contract'
import type { Actor } from '../domain/access.ts'
import { ownCustomer } from '../domain/customers/find.ts'
import type { Domain } from '../domain/domain.ts'
import { recordLookups } from '../domain/lookups.ts'
import { pageOf } from '../domain/lists/newest-first.ts'
import {
  counts,
  createReport,
  disputeReport,
  retractReport,
  visibleReports,
} from '../domain/reports/reports.ts'
import { route } from './route.ts'
import { wireReport } from './wire/report.ts'

const DEFAULT_PAGE_SIZE = 50

interface PageRequest {
  readonly cursor?: string | undefined
  readonly limit?: number | undefined
}

function reportPage(domain: Domain, actor: Actor, phones: readonly string[], { cursor, limit }: PageRequest) {
  const reports = visibleReports(domain, actor, phones)
  const { items, ...page } = pageOf(reports, { cursor, limit: limit ?? DEFAULT_PAGE_SIZE })
  return {
    body: {
      ...page,
      items: items.map((report) => wireReport(domain, actor, report)),
      counted: reports.filter(counts).length,
    },
  }
}

/** Bad reports, of all shops. */
export const reportRoutes = [
  route(contract.listReports, ({ domain, actor, params, query }) => {
    const { phones } = ownCustomer(domain, actor, params.customerId)
    const { body } = reportPage(
      domain,
      actor,
      phones.map(({ e164 }) => e164),
      query,
    )
    const { customerId } = params
    return { body: { ...body, items: body.items.map((report) => Object.assign(report, { customerId })) } }
  }),

  route(contract.searchReports, ({ domain, actor, body: { phone, ...page } }) => {
    recordLookups(domain, actor, [phone])
    return reportPage(domain, actor, [phone], page)
  }),

  route(contract.createReport, ({ domain, actor, params, body }) => {
    const customer = ownCustomer(domain, actor, params.customerId)
    return { body: wireReport(domain, actor, createReport(domain, actor, customer, body)) }
  }),

  route(contract.retractReport, ({ domain, actor, params, body }) => ({
    body: wireReport(domain, actor, retractReport(domain, actor, params.reportId, body)),
  })),

  route(contract.disputeReport, ({ domain, actor, params, body }) => ({
    body: wireReport(domain, actor, disputeReport(domain, actor, params.reportId, body)),
  })),
]
