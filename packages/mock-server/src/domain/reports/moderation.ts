import type { Domain } from '../domain.ts'
import type { Report } from '../model.ts'
import { Refusal } from '../refusal.ts'

/** What waits for a moderator (`X-6`), the longest first. */
export function heldReports({ store }: Domain): Report[] {
  return [...store.reports.values()].filter(isHeld).sort((a, b) => a.createdAt - b.createdAt)
}

/** Shows a held report to every shop (`S0-17`). @throws Refusal `not_found`, `report_state` */
export function approveReport(domain: Domain, id: string): Report {
  return decide(domain, { ...heldReport(domain, id), state: 'visible' })
}

/** Refuses a held report; its own shop learns why. @throws Refusal `not_found`, `report_state` */
export function rejectReport(domain: Domain, id: string, reason: string): Report {
  return decide(domain, { ...heldReport(domain, id), state: 'rejected', rejectionReason: reason })
}

function heldReport({ store }: Domain, id: string): Report {
  const report = store.reports.get(id)
  if (!report) throw new Refusal('not_found')
  if (!isHeld(report)) throw new Refusal('report_state')
  return report
}

function decide(domain: Domain, report: Report): Report {
  domain.commit({ reports: [report] })
  return report
}

function isHeld({ state }: Report): boolean {
  return state === 'held'
}
