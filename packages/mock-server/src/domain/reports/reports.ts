import type { CreateReport, DisputeReport } from '@boom-risk/client/contract'
import { type Actor, may } from '../access.ts'
import type { Domain } from '../domain.ts'
import { newestFirst } from '../lists/newest-first.ts'
import type { Customer, Report, Retraction } from '../model.ts'
import { Refusal } from '../refusal.ts'
import { canonicalPhone } from '../risk.ts'
import { personKey } from '../store/person-key.ts'
import { requireMayReport } from './eligibility.ts'
import { needsReview } from './judgement.ts'

interface RetractReportInput {
  readonly reason?: string | null | undefined
  readonly review?: boolean | undefined
}

/** What an employee of a shop may do with a report now (`X-6`). */
export type ReportAction = 'retract' | 'dispute'

/** Reports about these numbers that the shop sees, newest first: its own in any state, others' while they count. */
export function visibleReports({ store }: Domain, { shop }: Actor, phones: readonly string[]): Report[] {
  return phones
    .flatMap((phone) => store.reportsByPhone.get(personKey(shop.id, canonicalPhone(store, phone))))
    .filter((report) => report.shopId === shop.id || counts(report))
    .sort(newestFirst)
}

/** Whether every shop sees it, and it stands in the risk's figures. */
export function counts({ state }: Pick<Report, 'state'>): boolean {
  return state === 'visible' || state === 'disputed'
}

/** Its own shop takes a report back, another one disputes it for the customer; nobody disputes twice. */
export function allowedActions(actor: Actor, report: Report): ReportAction[] {
  if (!may(actor, 'reports.write')) return []
  if (report.shopId !== actor.shop.id)
    return report.state === 'visible' && report.pendingDispute?.state !== 'held' ? ['dispute'] : []
  return counts(report) || report.state === 'held' ? ['retract'] : []
}

/**
 * Reports a customer to every shop (`S0-16`, `S0-17`), at once or after a moderator (`X-6`).
 * @throws Refusal `customer_has_no_phone`; `validation_failed` with each thing that a report may not hold (`X-7`);
 *   `report_needs_order`, `report_too_soon`, `report_limit_reached` (`D-18`)
 */
export function createReport(
  domain: Domain,
  actor: Actor,
  customer: Customer,
  { content, review = false }: CreateReport,
): Report {
  const [main] = customer.phones
  if (!main) throw new Refusal('customer_has_no_phone')
  const isHeld = needsReview({ field: 'content', text: content, review })
  const orders = requireMayReport(domain, actor, customer)
  const report: Report = {
    id: domain.newId('rep'),
    phone: main.e164,
    shopId: actor.shop.id,
    employeeId: actor.employee.id,
    content,
    state: actor.shop.settings.reportModeration === 'auto' && !isHeld ? 'visible' : 'held',
    rejectionReason: null,
    dispute: null,
    orders,
    createdAt: domain.clock(),
  }
  domain.commit({ reports: [report] })
  return report
}

/**
 * Takes back a report of one's own shop (`X-6`), at once: only its reason may wait for a moderator.
 * @throws Refusal `not_found`, `forbidden`, `report_state`, `validation_failed`
 */
export function retractReport(
  domain: Domain,
  actor: Actor,
  id: string,
  { reason = null, review = false }: RetractReportInput = {},
): Report {
  const report = seenReport(domain, actor, id)
  if (report.shopId !== actor.shop.id) throw new Refusal('forbidden')
  const isHeld = reason !== null && needsReview({ field: 'reason', text: reason, review })
  const retraction: Retraction = {
    retractedAt: domain.clock(),
    reason,
    reasonState: isHeld ? 'held' : 'shown',
  }
  return change(domain, actor, 'retract', { ...report, state: 'retracted', retraction })
}

/**
 * Disputes a report of another shop (`X-6`), at once or after a moderator (`D-18`).
 * @throws Refusal `not_found`, `forbidden`, `report_state`, `validation_failed`
 */
export function disputeReport(
  domain: Domain,
  actor: Actor,
  id: string,
  { reason, review = false }: DisputeReport,
): Report {
  const report = seenReport(domain, actor, id)
  if (report.shopId === actor.shop.id) throw new Refusal('forbidden')
  const isHeld = needsReview({ field: 'reason', text: reason, review })
  const dispute = { disputedAt: domain.clock(), reason, shopId: actor.shop.id }
  const after: Report = isHeld
    ? { ...report, pendingDispute: { ...dispute, state: 'held', rejectionReason: null } }
    : { ...report, state: 'disputed', dispute, pendingDispute: null }
  return change(domain, actor, 'dispute', after)
}

function change(domain: Domain, actor: Actor, action: ReportAction, after: Report): Report {
  const before = domain.store.reports.get(after.id)
  if (!before || !allowedActions(actor, before).includes(action)) throw new Refusal('report_state')
  domain.commit({ reports: [after] })
  return after
}

function seenReport({ store }: Domain, { shop }: Actor, id: string): Report {
  const report = store.reports.get(id)
  if (!report || (report.shopId !== shop.id && !counts(report))) throw new Refusal('not_found')
  return report
}
