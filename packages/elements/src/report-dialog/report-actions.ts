import type { Report } from '@boom-risk/client/contract'
import type { ReportMessageKey } from '../i18n/report-dialog.ts'
import { isUnsettled, sureWrite } from '../base/sure-write.ts'
import type { ReportDialogClient } from './client.ts'
import { Drafts, draftsFor, type TextDraft } from './drafts.ts'
import type { ReportHost } from './host.ts'
import type { Objection } from './refusals.ts'
import { TextCheck } from './text-check.ts'
import { errorWord, text } from './texts.ts'

/** Own reports are taken back, others' disputed (`X-6`). */
export type ReportAction = 'retract' | 'dispute'

export const REPORT_ACTIONS: readonly ReportAction[] = ['retract', 'dispute']

/** An action on one report that waits for its confirmation. */
export interface ReportQuestion {
  readonly reportId: string
  readonly action: ReportAction
  readonly isBusy: boolean
  readonly error: unknown
  /** It is not known yet whether it is done: asks at once, instead of in a while. */
  readonly retry?: (() => void) | undefined
  /** Looks at the reason: a dispute needs one. */
  readonly check: TextCheck
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

  /** The reason of what is asked, as typed so far. */
  get reason(): string {
    return this.question ? this.#draftOf(this.question).text : ''
  }

  get isMissing(): boolean {
    return this.question?.check.isMissing(this.reason) ?? false
  }

  get objections(): readonly Objection[] {
    return this.question?.check.objections(this.reason) ?? []
  }

  ask({ id }: Report, action: ReportAction): void {
    const check = new TextCheck({ isOptional: action === 'retract' })
    this.#show({ reportId: id, action, isBusy: false, error: undefined, check })
  }

  readonly cancel = (): void => {
    this.#show(undefined)
    this.#host.refocus()
  }

  edit(reason: string): void {
    const { question } = this
    if (!question) return
    this.#draftOf(question).text = reason
    question.check.edited()
    // Another text is another request; what became of the first is asked about all the same.
    this.#show({ ...question, error: undefined, retry: undefined })
  }

  /**
   * Does what is asked.
   * @param review With its reason for a moderator, although the rules refuse it (`D-18`).
   */
  readonly confirm = async (review = false): Promise<void> => {
    const { question } = this
    if (!question || question.isBusy) return
    if (question.retry) {
      question.retry()
      return
    }
    const { check } = question
    const draft = this.#draftOf(question)
    const reason = draft.text.trim()
    const isAsked = () =>
      this.question?.reportId === question.reportId && this.question.action === question.action
    const asking = () => {
      if (isAsked()) this.#show({ ...question, isBusy: true, error: undefined })
    }
    asking()
    try {
      const isFine = await check.check(reason)
      if (!isFine && !(review && !check.isMissing(reason) && check.excess(reason) === 0)) {
        this.#show({ ...question, isBusy: false })
        return
      }
      const { reports } = await this.#host.resources()
      const report = await sureWrite(
        (options) => perform(reports, question, reason, { ...options, review }),
        {
          idempotencyKey: draft.idempotencyKey,
          asking,
          waiting: (error, retry) => {
            this.#host.failed(error)
            if (isAsked()) this.#show({ ...question, isBusy: false, error, retry })
          },
        },
      )
      // Somebody may have typed on meanwhile.
      if (draft.text.trim() === reason) draft.text = ''
      if (isAsked()) this.#show(undefined)
      this.#host.notify(text(this.#host.locale, doneWord(question.action, report)))
      await this.#refresh()
      this.#host.refocus()
    } catch (error) {
      const isRefused = check.refused(error)
      if (!isUnsettled(error)) draft.decided()
      if (isAsked()) this.#show({ ...question, isBusy: false, error: isRefused ? undefined : error })
      this.#host.failed(error)
    }
  }

  #show(question: ReportQuestion | undefined): void {
    this.question = question
    this.#host.requestUpdate()
  }

  #draftOf({ action, reportId }: ReportQuestion): TextDraft {
    return draftsFor(this.#host, this.#unowned).of(`${action} ${reportId}`)
  }
}

function perform(
  reports: ReportDialogClient['reports'],
  { reportId, action }: ReportQuestion,
  reason: string,
  options: { idempotencyKey: string; review: boolean },
): Promise<Report> {
  return action === 'dispute'
    ? reports.dispute(reportId, reason, options)
    : reports.retract(reportId, { ...options, ...(reason === '' ? {} : { reason }) })
}

function doneWord(action: ReportAction, { state, ownDispute, retraction }: Report): ReportMessageKey {
  if (action === 'retract')
    return retraction?.reasonState === 'held' ? 'reportRetractDoneHeld' : 'reportRetractDone'
  return state !== 'disputed' && ownDispute?.state === 'held' ? 'reportDisputeHeld' : 'reportDisputeDone'
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
