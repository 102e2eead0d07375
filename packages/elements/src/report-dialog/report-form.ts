import type { Report } from '@boom-risk/client/contract'
import { isUnsettled, sureWrite } from '../base/sure-write.ts'
import { Drafts, draftsFor, type TextDraft } from './drafts.ts'
import type { ReportHost } from './host.ts'
import type { Objection } from './refusals.ts'
import { TextCheck } from './text-check.ts'

/** A report on its way from the first letter to the server (`S0-16`, `X-7`). */
export class ReportForm {
  isBusy = false
  /** Why the last try failed; a refusal of the text is in `objections` instead. */
  error: unknown
  readonly #host: ReportHost
  readonly #unowned = new Drafts()
  readonly #sent: (report: Report) => void
  readonly #check = new TextCheck()
  /** While it is not known whether it is sent: asks at once. */
  #retry: (() => void) | undefined
  #sending: Promise<boolean> = Promise.resolve(false)

  constructor(host: ReportHost, sent: (report: Report) => void) {
    this.#host = host
    this.#sent = sent
  }

  get text(): string {
    return this.#draft.text
  }

  get excess(): number {
    return this.#check.excess(this.text)
  }

  get isMissing(): boolean {
    return this.#check.isMissing(this.text)
  }

  /** Why the text may not be sent. */
  get objections(): readonly Objection[] {
    return this.#check.objections(this.text)
  }

  edit(text: string): void {
    this.#draft.text = text
    this.#check.edited()
    // Another text is another request; what became of the first is asked about all the same.
    this.#retry = this.error = undefined
    this.#host.requestUpdate()
  }

  /**
   * Sends what is typed.
   * @param review To a moderator, although the rules refuse it (`D-18`).
   * @returns whether it was sent
   */
  async send(review = false): Promise<boolean> {
    const draft = this.#draft
    const { customerId } = this.#host.subject
    if (this.isBusy || customerId === null) return false
    if (this.#retry) {
      this.#retry()
      return this.#sending
    }
    return (this.#sending = this.#send(draft, customerId, review))
  }

  async #send(draft: TextDraft, customerId: string, review: boolean): Promise<boolean> {
    this.isBusy = true
    this.error = undefined
    this.#host.requestUpdate()
    try {
      const { text } = draft
      if (!(await this.#check.check(text)) && !(review && this.#isWhole(text))) return false
      const { reports } = await this.#host.resources()
      const report = await sureWrite(
        (options) => reports.create(customerId, text.trim(), { ...options, review }),
        {
          idempotencyKey: draft.idempotencyKey,
          waiting: (error, retry) => this.#wait(error, retry),
          asking: () => this.#ask(),
        },
      )
      // Somebody may have typed on meanwhile.
      if (draft.text === text) draft.text = ''
      this.#check.reset()
      this.#sent(report)
      return true
    } catch (error) {
      this.#fail(draft, error)
      return false
    } finally {
      this.#retry = undefined
      this.isBusy = false
      this.#host.requestUpdate()
    }
  }

  /** Not known yet whether it is sent; it is sent again by itself. */
  get isWaiting(): boolean {
    return this.#retry !== undefined
  }

  #wait(error: unknown, retry: () => void): void {
    this.#retry = retry
    this.isBusy = false
    this.error = error
    this.#host.failed(error)
    this.#host.requestUpdate()
  }

  #ask(): void {
    this.#retry = undefined
    this.isBusy = true
    this.error = undefined
    this.#host.requestUpdate()
  }

  /** Nothing but the rules stands against it. */
  #isWhole(text: string): boolean {
    return !this.#check.isMissing(text) && this.#check.excess(text) === 0
  }

  get #draft(): TextDraft {
    return draftsFor(this.#host, this.#unowned).of(`report ${this.#host.subject.customerId ?? ''}`)
  }

  #fail(draft: TextDraft, error: unknown): void {
    if (!this.#check.refused(error)) this.error = error
    if (!isUnsettled(error)) draft.decided()
    this.#host.failed(error)
  }
}
