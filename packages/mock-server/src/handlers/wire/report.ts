import type { Report as WireReport } from '@boom-risk/client/contract'
import { type Actor, mayIdentify } from '../../domain/access.ts'
import { toTimestamp } from '../../domain/clock.ts'
import type { Domain } from '../../domain/domain.ts'
import type { Report } from '../../domain/model.ts'
import { allowedActions } from '../../domain/reports/reports.ts'
import { personKey } from '../../domain/store/person-key.ts'
import { wireEmployee } from './employee.ts'

function wirePending({ pendingDispute }: Report, { shop }: Actor): WireReport['ownDispute'] {
  if (!pendingDispute || pendingDispute.shopId !== shop.id) return null
  const { disputedAt, reason, state, rejectionReason } = pendingDispute
  return { disputedAt: toTimestamp(disputedAt), reason, state, rejectionReason }
}

function wireRetraction({ retraction }: Report, own: boolean): WireReport['retraction'] {
  if (!own || !retraction) return null
  const { retractedAt, reason, reasonState } = retraction
  return { retractedAt: toTimestamp(retractedAt), reason, reasonState }
}

/** Other shops learn what was reported, when and by which shop; not by whom, nor what is said in a dispute of others. */
export function wireReport(domain: Domain, actor: Actor, report: Report): WireReport {
  const { store } = domain
  const own = report.shopId === actor.shop.id
  const customer = store.customersByPhone
    .get(personKey(report.shopId, report.phone))
    .find(({ shopId }) => shopId === actor.shop.id)
  const { dispute } = report
  return {
    id: report.id,
    customerId: mayIdentify(actor) ? (customer?.id ?? null) : null,
    shop: { id: report.shopId, name: store.shops.get(report.shopId)?.name ?? '' },
    own,
    author: own ? wireEmployee(store, report.employeeId) : null,
    reportedAt: toTimestamp(report.createdAt),
    content: report.content,
    state: report.state,
    rejectionReason: own ? report.rejectionReason : null,
    dispute: dispute && {
      disputedAt: toTimestamp(dispute.disputedAt),
      reason: own || dispute.shopId === actor.shop.id ? dispute.reason : null,
    },
    ownDispute: wirePending(report, actor),
    retraction: wireRetraction(report, own),
    allowedActions: allowedActions(actor, report),
  }
}
