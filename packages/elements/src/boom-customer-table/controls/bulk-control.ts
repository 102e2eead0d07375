import type { CustomerFilter } from '@boom-risk/client/contract'
import { nothing, type CSSResult } from 'lit'
import type { BulkJob } from '../bulk/bulk-job.ts'
import type { BulkQuestion, BulkStatus, RowMark } from '../bulk/bulk-status.ts'
import type { BoomTableClient, Row } from '../client.ts'

/** A click's answer is on the screen by then: what may be needed later is not loaded in its way. */
const PREPARE_AFTER_MS = 300

type Bulk = typeof import('../bulk/index.ts') & { readonly status: BulkStatus }

export interface BulkHost {
  readonly locale: string
  client(): Promise<BoomTableClient>
  /** The filter that the rows on show were found by. */
  filter(): CustomerFilter
  /** Something to show is another. */
  update(): void
  announce(said: string): void
  /** Gives the table the styles of what was loaded. */
  dress(styles: CSSResult): void
  /** A change, or its undo, came to an end, whole or not. */
  ended(job: BulkJob): void
  failed(error: unknown): void
  /** What asks and changes could not be loaded; `again` asks again. */
  openFailed(error: unknown, again: () => void): void
}

/** Activates or deactivates many (`S0-9`). What it takes is loaded once somebody is chosen, which most visits never do. */
export class BulkControl {
  readonly #host: () => BulkHost
  #loading: Promise<Bulk> | undefined
  #bulk: Bulk | undefined

  constructor(host: () => BulkHost) {
    this.#host = host
  }

  /** A change is under way, or it is not known what became of it: no other begins. */
  get isBusy(): boolean {
    const status = this.#bulk?.status
    return status !== undefined && (status.isBusy || status.isWaiting)
  }

  /** The question is a modal dialog while it waits for its answer. */
  syncDialog(dialog: HTMLElement | null): void {
    const isAsked = this.#bulk?.status.question !== undefined
    if (!(dialog instanceof HTMLDialogElement) || !dialog.isConnected || dialog.open === isAsked) return
    if (isAsked) dialog.showModal()
    else dialog.close()
  }

  /** Somebody is chosen: a change may follow. One that cannot be loaded now is asked for again by the change. */
  prepare(): void {
    setTimeout(() => this.#load().catch(() => {}), PREPARE_AFTER_MS)
  }

  /** What is asked is what is chosen by the time that it can be. */
  async ask(question: () => BulkQuestion): Promise<void> {
    try {
      const { status } = await this.#load()
      status.ask(question())
    } catch (error) {
      this.#host().openFailed(error, () => void this.ask(question))
    }
  }

  async retry(ids: readonly string[]): Promise<void> {
    await this.#bulk?.status.retry(ids)
  }

  /** A customer has the status by another way now. */
  forget(id: string): void {
    this.#bulk?.status.forget(id)
  }

  /** What a row is to say. */
  markOf(row: Row): RowMark | undefined {
    return this.#bulk?.status.markOf(row)
  }

  /** A row as the change left it, where that is known before the list is read again. */
  settle(row: Row): Row {
    return this.#bulk?.status.settle(row) ?? row
  }

  /** How a change goes, or how it went. */
  progressTemplate(nameOf: (id: string) => string) {
    return this.#bulk?.bulkProgressTemplate(this.#bulk.status, this.#host().locale, nameOf) ?? nothing
  }

  questionTemplate() {
    const bulk = this.#bulk
    if (!bulk) return nothing
    return bulk.bulkQuestionTemplate(bulk.status, this.#host().locale, () => bulk.status.decline())
  }

  #load(): Promise<Bulk> {
    this.#loading ??= this.#begin().catch((error: unknown) => {
      this.#loading = undefined
      throw error
    })
    return this.#loading
  }

  async #begin(): Promise<Bulk> {
    const parts = await import('../bulk/index.ts')
    const host = this.#host
    host().dress(parts.bulkStyles)
    const say = () => host().announce(parts.bulkOutcome(status, host().locale))
    const status: BulkStatus = new parts.BulkStatus({
      client: () => host().client(),
      filter: () => host().filter(),
      update: () => host().update(),
      failed: (error) => host().failed(error),
      began: say,
      ended: (job) => {
        say()
        host().ended(job)
      },
    })
    return (this.#bulk = { ...parts, status })
  }
}
