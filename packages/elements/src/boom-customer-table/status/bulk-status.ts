import type { CustomerFilter } from '@boom-risk/client/contract'
import type { BoomTableClient } from '../client.ts'
import type { SelectionTarget } from '../model/selection.ts'
import { BulkJob, type SettableStatus } from './bulk-job.ts'

/** A change of many that waits for a yes. */
export interface BulkQuestion {
  readonly status: SettableStatus
  readonly count: number
  readonly target: SelectionTarget<CustomerFilter>
}

/** - `stopped`, `broken`: may go on · `undone`: `undone` customers have their former status back */
export type BulkPhase = 'running' | 'finished' | 'stopped' | 'broken' | 'undoing' | 'undone' | 'undo-failed'

export interface BulkStatusHost {
  client(): Promise<BoomTableClient>
  /** Something to show is another. */
  update(): void
  /** A job, or its undo, came to an end, whole or not. */
  ended(job: BulkJob): void
  failed(error: unknown): void
}

/** Activate or deactivate many (`S0-9`): a question that names the number, progress, an end with its failures, an undo. */
export class BulkStatus {
  question: BulkQuestion | undefined
  job: BulkJob | undefined
  phase: BulkPhase = 'finished'
  undone = 0
  error: unknown

  readonly #host: BulkStatusHost
  #controller: AbortController | undefined

  constructor(host: BulkStatusHost) {
    this.#host = host
  }

  get isBusy(): boolean {
    return this.job !== undefined && (this.phase === 'running' || this.phase === 'undoing')
  }

  ask(question: BulkQuestion): void {
    if (this.isBusy || question.count === 0) return
    this.question = question
    this.#host.update()
  }

  /** The answer to the question is no. */
  decline(): void {
    if (!this.question) return
    this.question = undefined
    this.#host.update()
  }

  /** Takes the outcome of the last change away. */
  dismiss(): void {
    if (!this.isBusy) this.job = undefined
    this.#host.update()
  }

  async confirm(): Promise<void> {
    const { question } = this
    if (!question) return
    this.question = undefined
    try {
      const client = await this.#host.client()
      this.job = new BulkJob(client, question.status, question.target, question.count)
    } catch (error) {
      this.#host.failed(error)
      return
    }
    await this.resume()
  }

  /** Begins, or goes on where it stopped. */
  async resume(): Promise<void> {
    const { job } = this
    if (!job || this.isBusy) return
    const controller = new AbortController()
    this.#controller = controller
    this.#enter('running')
    try {
      await job.run(controller.signal, () => this.#host.update())
      this.phase = 'finished'
    } catch (error) {
      this.phase = controller.signal.aborted ? 'stopped' : 'broken'
      if (this.phase === 'broken') this.#broke(error)
    }
    this.#host.ended(job)
    this.#host.update()
  }

  stop(): void {
    this.#controller?.abort()
  }

  async undo(): Promise<void> {
    const { job } = this
    if (!job || this.isBusy) return
    this.#enter('undoing')
    try {
      this.undone = await job.undo()
      this.phase = 'undone'
    } catch (error) {
      this.phase = 'undo-failed'
      this.#broke(error)
    }
    this.#host.ended(job)
    this.#host.update()
  }

  #enter(phase: BulkPhase): void {
    this.phase = phase
    this.error = undefined
    this.#host.update()
  }

  #broke(error: unknown): void {
    this.error = error
    this.#host.failed(error)
  }
}
