import type { Report } from '@boom-risk/client/contract'
import { html, nothing } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import { formatDateTime, formatRelative, formatRelativeWithin } from '../../i18n/format-date.ts'
import type { ReportMessageKey } from '../../i18n/messages.ts'
import { levelIcon } from '../level/level-icon.ts'
import { warningIcon } from '../icons.ts'
import { questionTemplate } from './question-template.ts'
import { REPORT_ACTIONS, type ReportActions } from './report-actions.ts'
import type { ReportList } from './report-list.ts'
import { failureWord, text } from './texts.ts'

export interface ListView {
  readonly locale: string
  /** The shop's zone, once its session is known. */
  readonly timeZone: string | undefined
  readonly list: ReportList
  readonly actions: ReportActions
  /** Loading takes long enough to be shown. */
  readonly isSlow: boolean
}

/** The tab **Thông tin báo xấu** (`S0-18`), and the bad-report history (`S0-5`). */
export function listTemplate(view: ListView) {
  const { locale, list, isSlow } = view
  const { query, items, hasMore, isLoadingMore, moreError } = list
  if (query.status === 'error' && !items.length) return failed(locale, query.error, list.refresh)
  if (query.data === undefined)
    return html`<div class="skeleton ${isSlow ? 'slow' : ''}" role="status">
      <span class="visually-hidden">${text(locale, 'reportLoading')}</span><i></i><i></i><i></i>
    </div>`
  if (!items.length)
    return html`<div class="empty">
      ${levelIcon('reported')}
      <p>${text(locale, 'reportNone')}</p>
    </div>`
  return html`${query.status === 'error' ? failed(locale, query.error, list.refresh) : nothing}
    ${table(view, items)}
    <div class="list-foot">
      <span class="small">${text(locale, 'reportShown', { count: items.length, total: list.total })}</span>
      ${moreError === undefined ? nothing : failed(locale, moreError, list.loadMore)}
      ${
        hasMore && moreError === undefined
          ? html`<button
              type="button"
              class="button"
              aria-disabled=${isLoadingMore ? 'true' : nothing}
              @click=${list.loadMore}
            >
              ${text(locale, isLoadingMore ? 'reportLoading' : 'reportMore')}
            </button>`
          : nothing
      }
    </div>`
}

function failed(locale: string, error: unknown, onRetry: () => unknown) {
  return html`<div class="problem" role="alert">
    ${warningIcon}<span>${text(locale, 'reportLoadFailed', { why: failureWord(locale, error) })}</span>
    <button type="button" class="button small-button" @click=${onRetry}>
      ${text(locale, 'reportRetry')}
    </button>
  </div>`
}

/** With its roles written down: where it is narrow its rows are blocks, which would take them away. */
function table(view: ListView, items: readonly Report[]) {
  const { locale } = view
  const columns = ['reportShop', 'reportDate', 'reportContent'] as const
  return html`<table role="table">
    <thead role="rowgroup">
      <tr role="row">
        ${columns.map((column) => html`<th role="columnheader" scope="col">${text(locale, column)}</th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${repeat(
        items,
        ({ id }) => id,
        (report) => row(view, report),
      )}
    </tbody>
  </table>`
}

function row(view: ListView, report: Report) {
  const { locale, timeZone } = view
  const { shop, own, author, reportedAt, content } = report
  return html`<tr role="row" class=${report.state}>
    <td role="cell">
      <b>${shop.name}</b>
      ${own ? html`<small>${text(locale, 'reportOwn')}${author ? ` · ${author.name}` : nothing}</small>` : nothing}
    </td>
    <td role="cell">
      <time datetime=${reportedAt} title=${formatDateTime(locale, reportedAt, timeZone)}
        >${formatRelative(locale, reportedAt, timeZone)}</time
      >
    </td>
    <td role="cell">
      <p class="content">${content}</p>
      ${stateOf(view, report)} ${actionsOf(view, report)}
    </td>
  </tr>`
}

const STATES = {
  disputed: 'reportDisputed',
  held: 'reportHeld',
  rejected: 'reportRejected',
  retracted: 'reportRetracted',
  unknown: 'reportStateUnknown',
} as const satisfies Record<string, ReportMessageKey>

/** Where a report stands, in words (`X-6`); a visible one needs none. */
function stateOf(view: ListView, report: Report) {
  const { locale } = view
  return html`${shownState(view, report)}${ownWords(locale, report)}`
}

/** What this shop itself said about it: other shops do not see this (`D-18`). */
function ownWords(locale: string, { ownDispute, retraction }: Report) {
  const words = [
    ownDispute?.state === 'held' && text(locale, 'reportOwnDisputeHeld', { reason: ownDispute.reason }),
    ownDispute?.state === 'rejected' &&
      text(locale, 'reportOwnDisputeRejected', { why: ownDispute.rejectionReason ?? '' }),
    retraction?.reason &&
      text(locale, retraction.reasonState === 'held' ? 'reportRetractedWhyHeld' : 'reportRetractedWhy', {
        reason: retraction.reason,
      }),
  ]
  return words.map((said) => (said ? html`<p class="state">${said}</p>` : nothing))
}

function shownState({ locale, timeZone }: ListView, { state, dispute, rejectionReason }: Report) {
  if (state === 'visible') return nothing
  const more =
    state === 'held'
      ? text(locale, 'reportHeldHint')
      : state === 'rejected' && rejectionReason
        ? text(locale, 'reportRejectedWhy', { reason: rejectionReason })
        : dispute?.reason
          ? text(locale, 'reportDisputedWhy', {
              date: formatRelativeWithin(locale, dispute.disputedAt, timeZone),
              reason: dispute.reason,
            })
          : ''
  return html`<p class="state"><span class="chip">${text(locale, STATES[state])}</span> ${more}</p>`
}

function actionsOf(view: ListView, report: Report) {
  const { locale, timeZone, actions } = view
  if (actions.question?.reportId === report.id) return questionTemplate(locale, actions)
  const allowed = REPORT_ACTIONS.filter((action) => report.allowedActions.includes(action))
  return allowed.map(
    (action) =>
      html`<button
        type="button"
        class="link"
        data-action=${action}
        @click=${() => actions.ask(report, action)}
      >
        ${text(locale, action === 'retract' ? 'reportRetract' : 'reportDispute')}<span class="visually-hidden"
          >: ${report.shop.name}, ${formatRelativeWithin(locale, report.reportedAt, timeZone)}</span
        >
      </button>`,
  )
}
