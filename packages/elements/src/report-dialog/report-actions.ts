import type { Report } from '@boom-risk/client/contract'
import type { ReportMessageKey } from '../i18n/report-dialog.ts'
import { Drafts, draftsFor, type TextDraft } from './drafts.ts'
import type { ReportHost } from './host.ts'
import { MAX_REPORT_LENGTH } from './refusals.ts'
import { errorWord, text } from './texts.ts'

/** Own reports are taken back, others' disputed (`X-6`). */
export type ReportAction = 'retract' | 'dispute'

export const REPORT_ACTIONS: readonly ReportAction[] = ['retract', 'dispute']

/** An action on one report that waits for its confirmation. */
export interface ReportQuestion {
  readonly reportId: string
  readonly action: ReportAction
  readonly isBusy: boolean
  /** A dispute without its reason was sent. */
  readonly isChecked: boolean
  readonly error: unknown
}

/** Retracting and disputing: asked, done, told. */
export class ReportActions {
  question: ReportQuestion | undefined
  readonly #host: ReportHost
  readonly #unowned = new Drafts()
  readonly #refresh: () => Promise<void>

  constructor(host: ReportHost, refresh: () => Promise<void>) {
    this.#host = host
    this.#refresh = refresh
  }

  /** Why a report is disputed, as typed so far. */
  reasonOf(reportId: string): string {
    return this.#draftOf(reportId).text
  }

  ask({ id }: Report, action: ReportAction): void {
    this.#show({ reportId: id, action, isBusy: false, isChecked: false, error: undefined })
  }

  readonly cancel = (): void => {
    this.#show(undefined)
    this.#host.refocus()
  }

  edit(reportId: string, reason: string): void {
    this.#draftOf(reportId).text = reason
    this.#host.requestUpdate()
  }

  readonly confirm = async (): Promise<void> => {
    const { question } = this
    if (!question || question.isBusy) return
    const { reportId, action } = question
    const draft = this.#draftOf(reportId)
    const reason = draft.text.trim()
    if (action === 'dispute' && (reason === '' || reason.length > MAX_REPORT_LENGTH)) {
      this.#show({ ...question, isChecked: true })
      return
    }
    this.#show({ ...question, isBusy: true, error: undefined })
    const options = { idempotencyKey: draft.idempotencyKey }
    try {
      const { reports } = await this.#host.resources()
      await (action === 'retract'
        ? reports.retract(reportId, options)
        : reports.dispute(reportId, reason, options))
      draft.text = ''
      this.#show(undefined)
      const done = action === 'retract' ? 'reportRetractDone' : 'reportDisputeDone'
      this.#host.notify(text(this.#host.locale, done))
      await this.#refresh()
      this.#host.refocus()
    } catch (error) {
      if (!(error instanceof Error && 'retryable' in error && error.retryable === true)) draft.decided()
      this.#show({ ...question, isBusy: false, error })
      this.#host.failed(error)
    }
  }

  #show(question: ReportQuestion | undefined): void {
    this.question = question
    this.#host.requestUpdate()
  }

  #draftOf(reportId: string): TextDraft {
    return draftsFor(this.#host, this.#unowned).of(`dispute ${reportId}`)
  }
}

const FAILURES: Readonly<Record<string, ReportMessageKey>> = {
  report_state: 'reportChangedSince',
  not_found: 'reportGone',
}

/** What stood against an action, in words. */
export function actionFailure(locale: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const known = FAILURES[code]
  return known ? text(locale, known) : errorWord(locale, error)
}
