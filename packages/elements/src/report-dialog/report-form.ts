import type { Report } from '@boom-risk/client/contract'
import { Drafts, draftsFor, type TextDraft } from './drafts.ts'
import type { ReportDialogClient } from './client.ts'
import type { ReportHost } from './host.ts'
import { MAX_REPORT_LENGTH, objectionsOf, objectionsTo, type Objection } from './refusals.ts'

/** A report on its way from the first letter to the server (`S0-16`, `X-7`). */
export class ReportForm {
  isBusy = false
  /** Why the last try failed; a refusal of the text is in `objections` instead. */
  error: unknown
  readonly #host: ReportHost
  readonly #unowned = new Drafts()
  readonly #sent: (report: Report) => void
  /** From the first try on the text is judged as it is typed. */
  #isChecked = false
  #fromServer: readonly Objection[] = []

  constructor(host: ReportHost, sent: (report: Report) => void) {
    this.#host = host
    this.#sent = sent
  }

  get text(): string {
    return this.#draft.text
  }

  /** Characters too many. */
  get excess(): number {
    return Math.max(0, this.text.trim().length - MAX_REPORT_LENGTH)
  }

  get isMissing(): boolean {
    return this.#isChecked && this.text.trim() === ''
  }

  /** Why the text may not be sent. */
  get objections(): readonly Objection[] {
    if (!this.#isChecked) return []
    const found = objectionsTo(this.text)
    return [...found, ...this.#fromServer.filter(({ label }) => !found.some((own) => own.label === label))]
  }

  edit(text: string): void {
    this.#draft.text = text
    this.#fromServer = []
    this.error = undefined
    this.#host.requestUpdate()
  }

  /** Sends what is typed. @returns whether it was sent */
  async send(): Promise<boolean> {
    const draft = this.#draft
    if (this.isBusy) return false
    this.#isChecked = true
    this.#fromServer = []
    this.error = undefined
    this.isBusy = !this.isMissing && !this.excess && !this.objections.length
    this.#host.requestUpdate()
    if (!this.isBusy) return false
    try {
      const client = await this.#host.resources()
      const customerId = this.#host.subject.customerId ?? (await this.#addStranger(client))
      const report = await client.reports.create(customerId, draft.text.trim(), {
        idempotencyKey: draft.idempotencyKey,
      })
      draft.text = ''
      this.#isChecked = false
      this.#sent(report)
      return true
    } catch (error) {
      this.#fail(draft, error)
      return false
    } finally {
      this.isBusy = false
      this.#host.requestUpdate()
    }
  }

  get #draft(): TextDraft {
    const { customerId, phone } = this.#host.subject
    return draftsFor(this.#host, this.#unowned).of(`report ${customerId ?? phone ?? ''}`)
  }

  /** Reports hang on a customer: whoever is none yet becomes one. */
  async #addStranger(client: ReportDialogClient): Promise<string> {
    const { subject } = this.#host
    if (subject.phone === null) throw new TypeError('nobody to report')
    const customerId = await client.customers.create({ phones: [subject.phone] }).then(
      ({ id }) => id,
      (error: unknown) => existingIdOf(error),
    )
    this.#host.subject = { ...subject, customerId }
    return customerId
  }

  #fail(draft: TextDraft, error: unknown): void {
    this.#fromServer = objectionsOf(error)
    if (!this.#fromServer.length) this.error = error
    if (!(error instanceof Error && 'retryable' in error && error.retryable === true)) draft.decided()
    // A stranger who became a customer takes the text along.
    const current = this.#draft
    if (current !== draft && !current.text) current.text = draft.text
    this.#host.failed(error)
  }
}

/** Another employee was faster. @throws the error if it says anything else */
function existingIdOf(error: unknown): string {
  if (error instanceof Error && 'existingId' in error && typeof error.existingId === 'string')
    return error.existingId
  throw error
}
