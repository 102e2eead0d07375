import type { WriteOptions } from '@boom-risk/client'
import type { Report } from '@boom-risk/client/contract'
import { codeOf } from '../../base/error-kinds.ts'
import type { ReportMessageKey } from '../../i18n/messages.ts'
import type { Draft, DraftOutcome } from '../../base/draft.ts'
import type { ReportDialogClient } from './client.ts'
import { join, send, type Teller } from './drafts.ts'
import type { ReportHost } from './host.ts'
import { objectionsOf, type Objection } from './refusals.ts'
import { TextCheck } from './text-check.ts'
import { errorWord, text } from './texts.ts'

/** Own reports are taken back, others' disputed (`X-6`). */
export type ReportAction = 'retract' | 'dispute'

export const REPORT_ACTIONS: readonly ReportAction[] = ['retract', 'dispute']

/** An action on one report that waits for its confirmation, or for its outcome. */
export interface ReportQuestion {
  readonly reportId: string
  readonly action: ReportAction
  /** Its reason is looked at before it is sent. */
  readonly isChecking: boolean
  /** Looks at the reason: a dispute needs one. */
  readonly check: TextCheck
}

/** Retracting and disputing: asked, done, told. */
export class ReportActions {
  question: ReportQuestion | undefined
  readonly #host: ReportHost
  readonly #refresh: () => Promise<void>

  constructor(host: ReportHost, refresh: () => Promise<void>) {
    this.#host = host
    this.#refresh = refresh
  }

  /** The reason of what is asked, as typed so far. */
  get reason(): string {
    return this.#draft?.value ?? ''
  }

  get isMissing(): boolean {
    return this.question?.check.isMissing(this.reason) ?? false
  }

  get objections(): readonly Objection[] {
    return this.question?.check.objections(this.reason) ?? []
  }

  /** What became of what is asked so far. */
  get outcome(): DraftOutcome | undefined {
    return this.#draft
  }

  /** Why the last try failed; a refusal of the reason is in `objections` instead. */
  get error(): unknown {
    const error = this.#draft?.error
    return objectionsOf(error).length ? undefined : error
  }

  get isBusy(): boolean {
    return (this.question?.isChecking ?? false) || this.#draft?.status === 'saving'
  }

  /** On its way: the reason stays as it is. */
  get isHeld(): boolean {
    return (this.question?.isChecking ?? false) || (this.#draft?.isHeld ?? false)
  }

  /** Asks before an action; of one whose outcome is not known yet, says so. */
  ask({ id }: Report, action: ReportAction): void {
    const check = new TextCheck({ isOptional: action === 'retract' })
    const question = { reportId: id, action, isChecking: false, check }
    const draft = this.#host.drafts.get(aboutOf(question))
    if (draft?.isHeld) join(draft, this.#tellerOf(question))
    else if (draft) draft.error = undefined
    this.#show(question)
  }

  readonly cancel = (): void => {
    this.#show(undefined)
    this.#host.refocus()
  }

  edit(reason: string): void {
    const { question } = this
    if (!question || this.isHeld) return
    question.check.edited()
    this.#host.drafts.open(aboutOf(question), () => '').edit(reason)
  }

  /**
   * Does what is asked, or asks at once what became of it.
   * @param review With its reason for a moderator, although the rules refuse it (`D-18`).
   */
  readonly confirm = async (review = false): Promise<void> => {
    const { question } = this
    if (!question) return
    if (this.isHeld) {
      this.#draft?.retry()
      return
    }
    const { check } = question
    // Whoever is signed in once it is checked.
    const draft = this.#host.drafts.open(aboutOf(question), () => '')
    const reason = draft.value
    this.#show({ ...question, isChecking: true })
    const isFine = await check.check(reason)
    if (!this.#isAsked(question)) return
    this.#show({ ...question, isChecking: false })
    if (!isFine && !(review && !check.isMissing(reason) && check.excess(reason) === 0)) return
    await send(draft, this.#tellerOf(question), async (given, options) => {
      const { reports } = await this.#host.resources()
      return perform(reports, question, given, { ...options, review })
    })
  }

  #tellerOf(question: ReportQuestion): Teller {
    return {
      sent: (report) => void this.#done(question, report),
      failed: (error) => {
        question.check.refused(error)
        this.#host.failed(error)
      },
    }
  }

  async #done(question: ReportQuestion, report: Report): Promise<void> {
    const isAsked = this.#isAsked(question)
    if (isAsked) this.#show(undefined)
    this.#host.notify(text(this.#host.locale, doneWord(question.action, report)))
    await this.#refresh()
    if (isAsked) this.#host.refocus()
  }

  #isAsked({ reportId, action }: ReportQuestion): boolean {
    return this.question?.reportId === reportId && this.question.action === action
  }

  #show(question: ReportQuestion | undefined): void {
    this.question = question
    this.#host.requestUpdate()
  }

  get #draft(): Draft<string> | undefined {
    return this.question && this.#host.drafts.get(aboutOf(this.question))
  }
}

function aboutOf({ action, reportId }: ReportQuestion): string {
  return `${action} ${reportId}`
}

function perform(
  reports: ReportDialogClient['reports'],
  { reportId, action }: ReportQuestion,
  reason: string,
  options: WriteOptions & { review: boolean },
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

const FAILURES: Readonly<Partial<Record<string, ReportMessageKey>>> = {
  report_state: 'reportChangedSince',
  not_found: 'reportGone',
}

/** What stood against an action, in words. */
export function actionFailure(locale: string, error: unknown): string {
  const known = FAILURES[codeOf(error)]
  return known ? text(locale, known) : errorWord(locale, error)
}
