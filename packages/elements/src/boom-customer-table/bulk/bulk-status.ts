import type { CustomerFilter } from '@boom-risk/client/contract'
import type { BoomTableClient, Row } from '../client.ts'
import { signedIn } from '../../base/draft-owner.ts'
import { EmployeeChangedError } from '../../base/employee-write.ts'
import { isUnsettled, waitAfter } from '../../base/sure-write.ts'
import type { SelectionTarget } from '../model/selection.ts'
import { BulkJob, type BulkFailureCode, type SettableStatus } from './bulk-job.ts'
import { isTarget } from './bulk-target.ts'

/** A change of many that waits for a yes. */
export interface BulkQuestion {
  readonly status: SettableStatus
  readonly count: number
  readonly target: SelectionTarget<CustomerFilter>
}

/** - `stopped`, `broken`: may go on · `undoing`: until that is known, and nothing else begins before */
export type BulkPhase = 'running' | 'finished' | 'stopped' | 'broken' | 'undoing' | 'undone' | 'undo-failed'

/** What a row says of the bulk change that it is in: under way, or why not. */
export type RowMark = 'changing' | BulkFailureCode

export interface BulkStatusHost {
  client(): Promise<BoomTableClient>
  /** The filter that the rows on show were found by. */
  filter(): CustomerFilter
  /** Something to show is another. */
  update(): void
  /** A job is under way. */
  began(): void
  /** A job, or its undo, came to an end, whole or not. */
  ended(job: BulkJob): void
  failed(error: unknown): void
}

/** Activate or deactivate many (`S0-9`): a question that names the number, progress, an end with its failures, an undo. */
export class BulkStatus {
  question: BulkQuestion | undefined
  job: BulkJob | undefined
  phase: BulkPhase = 'finished'
  error: unknown
  /** While it is not known what became of an undo: asks at once. */
  #retryUndo: (() => void) | undefined

  readonly #host: BulkStatusHost
  #controller: AbortController | undefined
  /** How often the job broke off. */
  #broken = 0
  /** Who wanted the change: it goes on by itself in nobody else's name. */
  #employee: string | undefined

  constructor(host: BulkStatusHost) {
    this.#host = host
  }

  get isBusy(): boolean {
    return this.job !== undefined && (this.phase === 'running' || this.phase === 'undoing')
  }

  /** It broke off before it was known what became of it, and goes on by itself: until then, or until it is taken away, nothing else begins. */
  get isWaiting(): boolean {
    return this.job !== undefined && this.phase === 'broken' && isUnsettled(this.error)
  }

  /** Those who could not be changed may be tried again; an undo is not. */
  get canRetry(): boolean {
    return this.phase !== 'undoing' && this.phase !== 'undone' && this.phase !== 'undo-failed'
  }

  ask(question: BulkQuestion): void {
    if (this.isBusy || this.isWaiting || question.count === 0) return
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
      this.#broken = 0
      this.#employee = await signedIn(client).catch(() => undefined)
      this.job = new BulkJob(client, question.status, question.target, question.count)
      this.phase = 'finished'
    } catch (error) {
      this.#host.failed(error)
      return
    }
    await this.resume()
  }

  /** Begins, or goes on where it stopped. */
  async resume(): Promise<void> {
    await this.#run((job, ...how) => job.run(...how))
  }

  /** Tries those again who could not be changed: one, some, all. */
  async retry(ids: readonly string[]): Promise<void> {
    const { job } = this
    if (!job || !this.canRetry) return
    job.retry(ids)
    this.#host.update()
    await this.#run((running, ...how) => running.runRetries(...how))
  }

  /** A customer has the status by another way now. */
  forget(id: string): void {
    if (this.job?.failures.delete(id)) this.#host.update()
  }

  stop(): void {
    this.#controller?.abort()
  }

  /** It is not known what became of the undo. */
  get isUndoUnknown(): boolean {
    return this.phase === 'undoing' && this.error !== undefined
  }

  async undo(): Promise<void> {
    this.#retryUndo?.()
    const { job } = this
    if (!job || this.isBusy) return
    this.#enter('undoing')
    try {
      await job.undo((error, retry) => {
        this.#retryUndo = retry
        this.#broke(error)
        this.#host.update()
      })
      this.error = undefined
      this.phase = 'undone'
    } catch (error) {
      this.phase = 'undo-failed'
      this.#broke(error)
    }
    this.#retryUndo = undefined
    this.#end(job)
  }

  /** What a row is to say; nothing once it has the status that was wanted. */
  markOf(row: Row): RowMark | undefined {
    const { job, phase } = this
    if (!job || row.status === job.status || !this.canRetry) return undefined
    const code = job.failures.get(row.id)
    if (code) return code
    const isUnderWay =
      phase === 'running' && job.awaits(row.id) && isTarget(row, job.target, this.#host.filter())
    return isUnderWay ? 'changing' : undefined
  }

  /** A row as the change left it, where that is known before the list is read again. */
  settle(row: Row): Row {
    const { job, phase } = this
    const isSettled =
      job &&
      row.status !== job.status &&
      (phase === 'finished' || phase === 'stopped' || phase === 'broken') &&
      !job.failures.has(row.id) &&
      !job.awaits(row.id) &&
      isTarget(row, job.target, this.#host.filter())
    return isSettled ? { ...row, status: job.status } : row
  }

  async #run(how: (job: BulkJob, signal: AbortSignal, progress: () => void) => Promise<void>): Promise<void> {
    const { job } = this
    if (!job || this.isBusy) return
    const controller = new AbortController()
    this.#controller = controller
    this.#enter('running')
    this.#host.began()
    try {
      await how(job, controller.signal, () => this.#host.update())
      this.phase = job.left ? 'stopped' : 'finished'
    } catch (error) {
      this.phase = controller.signal.aborted ? 'stopped' : 'broken'
      if (this.phase === 'broken') {
        this.#broke(error)
        this.#comeBack(job, error)
      }
    }
    this.#end(job)
  }

  /** What broke off goes on by itself, unless somebody was quicker, or took it away. */
  #comeBack(job: BulkJob, error: unknown): void {
    if (!isUnsettled(error)) return
    const again = () => {
      end()
      if (this.job === job && this.phase === 'broken') void this.#goOn(error)
    }
    const timer = setTimeout(again, waitAfter(this.#broken++, error))
    const end = () => {
      clearTimeout(timer)
      removeEventListener('online', again)
    }
    addEventListener('online', again)
  }

  async #goOn(broke: unknown): Promise<void> {
    try {
      const now = await signedIn(await this.#host.client(), broke)
      if (now === (this.#employee ?? now)) return await this.resume()
      // Whoever is there now may go on with it, or not.
      this.phase = 'stopped'
      this.#broke(new EmployeeChangedError())
    } catch (error) {
      this.#broke(error)
      if (this.job) this.#comeBack(this.job, error)
    }
    this.#host.update()
  }

  #end(job: BulkJob): void {
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
