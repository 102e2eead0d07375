import type { Domain } from '../domain.ts'
import type { Report } from '../model.ts'
import { Refusal } from '../refusal.ts'

/** What waits for a moderator: a report, or the reason of a dispute or of a retraction (`X-6`, `D-18`). */
export interface HeldText {
  readonly report: Report
  readonly kind: 'report' | 'dispute' | 'retraction'
}

/** Everything that waits, by the report that it belongs to, the longest first. */
export function heldTexts({ store }: Domain): HeldText[] {
  return [...store.reports.values()]
    .flatMap((report) => {
      const kind = heldKind(report)
      return kind ? [{ report, kind }] : []
    })
    .sort((a, b) => heldSince(a) - heldSince(b))
}

/** A report has one text at most that waits. */
function heldKind({ state, pendingDispute, retraction }: Report): HeldText['kind'] | null {
  if (state === 'held') return 'report'
  if (retraction?.reasonState === 'held') return 'retraction'
  return pendingDispute?.state === 'held' ? 'dispute' : null
}

function heldSince({ report, kind }: HeldText): number {
  if (kind === 'dispute') return report.pendingDispute?.disputedAt ?? report.createdAt
  return kind === 'retraction' ? (report.retraction?.retractedAt ?? report.createdAt) : report.createdAt
}

/** Shows what was held to whoever may see it (`S0-17`). @throws Refusal `not_found`, `report_state` */
export function approveHeld(domain: Domain, id: string): Report {
  const { report, kind } = heldOf(domain, id)
  if (kind === 'report') return decide(domain, { ...report, state: 'visible' })
  if (kind === 'retraction')
    return decide(domain, {
      ...report,
      retraction: report.retraction && { ...report.retraction, reasonState: 'shown' },
    })
  const { pendingDispute } = report
  if (!pendingDispute || report.state !== 'visible') throw new Refusal('report_state')
  const { disputedAt, reason, shopId } = pendingDispute
  return decide(domain, {
    ...report,
    state: 'disputed',
    dispute: { disputedAt, reason, shopId },
    pendingDispute: null,
  })
}

/** Refuses what was held; its own shop learns why. @throws Refusal `not_found`, `report_state` */
export function rejectHeld(domain: Domain, id: string, why: string): Report {
  const { report, kind } = heldOf(domain, id)
  if (kind === 'report') return decide(domain, { ...report, state: 'rejected', rejectionReason: why })
  if (kind === 'retraction')
    return decide(domain, {
      ...report,
      rejectionReason: why,
      retraction: report.retraction && { ...report.retraction, reasonState: 'rejected' },
    })
  return decide(domain, {
    ...report,
    pendingDispute: report.pendingDispute && {
      ...report.pendingDispute,
      state: 'rejected',
      rejectionReason: why,
    },
  })
}

function heldOf({ store }: Domain, id: string): HeldText {
  const report = store.reports.get(id)
  if (!report) throw new Refusal('not_found')
  const kind = heldKind(report)
  if (!kind) throw new Refusal('report_state')
  return { report, kind }
}

function decide(domain: Domain, report: Report): Report {
  domain.commit({ reports: [report] })
  return report
}
