import { multiLineText } from '@boom-risk/client/contract'
import * as v from 'valibot'
import { toTimestamp } from '../../domain/clock.ts'
import type { Domain } from '../../domain/domain.ts'
import type { Report } from '../../domain/model.ts'
import { approveHeld, heldTexts, type HeldText, rejectHeld } from '../../domain/reports/moderation.ts'
import { wireEmployee } from '../wire/employee.ts'
import { controlRoute } from './route.ts'

const MAX_REASON_LENGTH = 500

const RejectReport = v.strictObject({ reason: multiLineText(MAX_REASON_LENGTH) })

/** As a moderator sees it: everything but the phone number. */
function wireModerated({ store }: Domain, report: Report) {
  const { id, shopId, content, state, rejectionReason } = report
  return {
    id,
    shop: { id: shopId, name: store.shops.get(shopId)?.name ?? '' },
    author: wireEmployee(store, report.employeeId),
    reportedAt: toTimestamp(report.createdAt),
    content,
    state,
    rejectionReason,
  }
}

/** Which text of it waits, by which shop it was written. */
function wireHeld(domain: Domain, { report, kind }: HeldText) {
  const { pendingDispute, retraction } = report
  const author = kind === 'dispute' ? (pendingDispute?.shopId ?? '') : report.shopId
  const reason =
    kind === 'dispute' ? pendingDispute?.reason : kind === 'retraction' ? retraction?.reason : null
  return {
    ...wireModerated(domain, report),
    kind,
    reason: reason ?? null,
    writtenBy: { id: author, name: domain.store.shops.get(author)?.name ?? '' },
  }
}

/** The moderator's desk (`X-6`). */
export const moderationRoutes = [
  controlRoute({ method: 'GET', path: '/__mock/held-reports' }, ({ domain }) => ({
    items: heldTexts(domain).map((held) => wireHeld(domain, held)),
  })),

  controlRoute({ method: 'POST', path: '/__mock/reports/{reportId}/approve' }, ({ domain, params }) =>
    wireModerated(domain, approveHeld(domain, params['reportId'] ?? '')),
  ),

  controlRoute(
    { method: 'POST', path: '/__mock/reports/{reportId}/reject', request: RejectReport },
    ({ domain, params, body }) =>
      wireModerated(domain, rejectHeld(domain, params['reportId'] ?? '', body.reason)),
  ),
]
