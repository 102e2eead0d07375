import {
  createReport,
  disputeReport,
  listReports,
  retractReport,
  searchReports,
  type Report,
  type ReportPage,
  type ReportSearch,
} from '../contract/reports.ts'
import { canonical } from './canonical.ts'
import { written } from './changes.ts'
import { customerList, type CustomerList } from './customer-list.ts'
import { keys } from './effects.ts'
import { invoke, type WriteOptions } from './invoke.ts'
import { PROFILE } from './lifetimes.ts'
import { perCore } from './per-core.ts'
import type { ReadOptions } from './read.ts'
import { watch } from './watch.ts'

/** How a report, a dispute or a reason is sent. */
export interface ReportOptions extends WriteOptions {
  /** Sends a text that was refused (`X-7`) to moderation, where the author says that the rules are wrong: it comes back `held` (`D-18`). */
  readonly review?: boolean | undefined
}

/** How a report is taken back; nothing has to be said. */
export interface RetractOptions extends ReportOptions {
  /** Why it is taken back; moderated as a report is. */
  readonly reason?: string | undefined
}

/** Bad reports of all shops (`S0-17`, `S0-18`), newest first. Each call @throws RiskApiError, the signal's reason on abort. */
export interface ReportsResource extends CustomerList<ReportPage> {
  /** Reports about a phone (E.164), whether or not the shop has a customer with it (`S0-5`). */
  readonly search: (search: ReportSearch, options?: ReadOptions) => Promise<ReportPage>
  /** Tells when what was found by a phone may be out of date. Returns what ends it. */
  readonly subscribeSearch: (listener: () => void) => () => void
  /** Reports a customer to every shop (`S0-16`). @throws ValidationError whose violations say what may not stand in it (`X-7`) */
  readonly create: (customerId: string, content: string, options?: ReportOptions) => Promise<Report>
  /** Takes back a report of one's own shop (`X-6`). @throws ConflictError `report_state`; ValidationError as `create` */
  readonly retract: (reportId: string, options?: RetractOptions) => Promise<Report>
  /** Disputes a report on behalf of the customer (`X-6`). @throws ConflictError `report_state`; ValidationError as `create` */
  readonly dispute: (reportId: string, reason: string, options?: ReportOptions) => Promise<Report>
}

/** {@link ReportsResource} over a core, for hosts that bundle only what they call; equal cores get the same one. */
export const reportsResource = perCore<ReportsResource>((core) => {
  const changed = (write: () => Promise<Report>) =>
    written(core, write, (report) => ({
      type: 'report.updated',
      customerIds: report?.customerId ? [report.customerId] : null,
    }))
  return {
    ...customerList(core, 'reports', (params, query, options) =>
      invoke(core, listReports, { params, query, ...options }),
    ),
    search: (search, options) =>
      core.cache.fetch(
        keys.reportSearch<ReportPage>(canonical(search)),
        (signal) => invoke(core, searchReports, { body: search, signal, isInSight: options?.isInSight }),
        { ...PROFILE, ...options },
      ),
    subscribeSearch: (listener) => watch(core, keys.reportSearches(), () => listener()),
    create: (customerId, content, { review, ...options } = {}) =>
      written(
        core,
        () =>
          invoke(core, createReport, {
            params: { customerId },
            body: { content, review },
            ...options,
          }),
        () => ({ type: 'report.created', customerIds: [customerId] }),
      ),
    retract: (reportId, { reason, review, ...options } = {}) =>
      changed(() =>
        invoke(core, retractReport, {
          params: { reportId },
          body: { reason, review },
          ...options,
        }),
      ),
    dispute: (reportId, reason, { review, ...options } = {}) =>
      changed(() =>
        invoke(core, disputeReport, { params: { reportId }, body: { reason, review }, ...options }),
      ),
  }
})
