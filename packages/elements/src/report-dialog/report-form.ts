import type { Report } from '@boom-risk/client/contract'
import type { Draft, DraftOutcome } from '../base/draft.ts'
import { join, send, type Teller } from '../ui/reports/drafts.ts'
import type { ReportHost } from '../ui/reports/host.ts'
import { objectionsOf, type Objection } from '../ui/reports/refusals.ts'
import { TextCheck } from '../ui/reports/text-check.ts'

/** A report on its way from the first letter to the server (`S0-16`, `X-7`). */
export class ReportForm {
  readonly #host: ReportHost
  readonly #check = new TextCheck()
  readonly #teller: Teller
  #isChecking = false

  constructor(host: ReportHost, sent: (report: Report) => void) {
    this.#host = host
    this.#teller = {
      sent: (report) => {
        this.#check.reset()
        sent(report)
      },
      failed: (error) => {
        this.#check.refused(error)
        host.failed(error)
      },
    }
  }

  get text(): string {
    return this.#draft?.value ?? ''
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

  /** What became of it so far. */
  get outcome(): DraftOutcome | undefined {
    return this.#draft
  }

  /** Why the last try failed; a refusal of the text is in `objections` instead. */
  get error(): unknown {
    const error = this.#draft?.error
    return objectionsOf(error).length ? undefined : error
  }

  get isBusy(): boolean {
    return this.#isChecking || this.#draft?.status === 'saving'
  }

  /** On its way: it stays as it is. */
  get isHeld(): boolean {
    return this.#isChecking || (this.#draft?.isHeld ?? false)
  }

  /** Hears what becomes of a report that was on its way before the dialog opened. */
  join(): void {
    join(this.#draft, this.#teller)
  }

  edit(text: string): void {
    if (this.isHeld) return
    this.#check.edited()
    this.#host.drafts.open(this.#about, () => '').edit(text)
  }

  /**
   * Sends what is typed, or at once what waits to be sent again.
   * @param review To a moderator, although the rules refuse it (`D-18`).
   * @returns whether there is nothing to mend
   */
  async send(review = false): Promise<boolean> {
    const { customerId } = this.#host.subject
    if (customerId === null) return false
    if (this.isHeld) {
      this.#draft?.retry()
      return true
    }
    // Whoever is on show, or signed in, once it is checked: it is this draft, about this customer.
    const draft = this.#host.drafts.open(this.#about, () => '')
    const text = draft.value
    this.#isChecking = true
    this.#host.requestUpdate()
    const isFine = await this.#check.check(text)
    this.#isChecking = false
    this.#host.requestUpdate()
    if (!isFine && !(review && this.#isWhole(text))) return false
    return send(draft, this.#teller, async (content, options) => {
      const { reports } = await this.#host.resources()
      return reports.create(customerId, content, { ...options, review })
    })
  }

  /** Nothing but the rules stands against it. */
  #isWhole(text: string): boolean {
    return !this.#check.isMissing(text) && this.#check.excess(text) === 0
  }

  get #about(): string {
    return `report ${this.#host.subject.customerId ?? ''}`
  }

  get #draft(): Draft<string> | undefined {
    return this.#host.drafts.get(this.#about)
  }
}
