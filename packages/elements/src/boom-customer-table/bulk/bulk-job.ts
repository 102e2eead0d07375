import type { ChangeStatus, CustomerFilter, StatusChange } from '@boom-risk/client/contract'
import { intentKey } from '../../base/intent-key.ts'
import { employeeWrite } from '../../base/employee-write.ts'
import { isUnsettled, mayBeDone, type SureWriteOptions } from '../../base/sure-write.ts'
import type { BoomTableClient } from '../client.ts'
import type { SelectionTarget } from '../model/selection.ts'

export type SettableStatus = 'active' | 'inactive'

/** Why a customer could not be changed. */
export type BulkFailureCode = StatusChange['failures'][number]['code']

interface Step {
  send(): Promise<StatusChange>
  taken(change: StatusChange): void
  refused?(): void
  /** It may have been done, and its answer was lost. */
  isLost?: boolean
}

/** Customers in one request: small enough to show progress and to stop between two. */
const STEP = 1000

/**
 * Changes the status of many, step by step (`S0-9`). A job that broke off goes on where it stopped when it is run again,
 * tries those again whom it could not change, and can be undone as far as it got.
 */
export class BulkJob {
  /** Customers whose status is another one now. */
  updated = 0
  /** Customers who had it already. */
  unchanged = 0
  /** Customers who have their former status back. */
  undone = 0
  /** Those who could not be changed, as far as the server names them. */
  readonly failures = new Map<string, BulkFailureCode>()

  readonly status: SettableStatus
  readonly target: SelectionTarget<CustomerFilter>
  /** How many were chosen. */
  readonly count: number
  readonly #client: BoomTableClient
  readonly #changeIds = new Set<string>()
  /** Those of the target who were not sent yet; of a whole filter the server alone knows. */
  readonly #unsent: Set<string>
  readonly #retries = new Set<string>()
  #unnamedFailures = 0
  #isUndoing = false
  #isFilterDone: boolean
  #cursor: string | undefined
  /** What was sent last, while it is not known what became of it. */
  #unsettled: Step | undefined

  constructor(
    client: BoomTableClient,
    status: SettableStatus,
    target: SelectionTarget<CustomerFilter>,
    count: number,
  ) {
    this.#client = client
    this.status = status
    this.target = target
    this.count = count
    this.#unsent = new Set('ids' in target ? target.ids : [])
    this.#isFilterDone = 'ids' in target
  }

  /** The ids that were chosen; `null` for a whole filter. */
  get ids(): readonly string[] | null {
    return 'ids' in this.target ? this.target.ids : null
  }

  get failed(): number {
    return this.failures.size + this.#unnamedFailures
  }

  get done(): number {
    return this.updated + this.unchanged + this.failed
  }

  get left(): number {
    return this.#isSent && !this.#retries.size && !this.#unsettled ? 0 : Math.max(0, this.count - this.done)
  }

  get canUndo(): boolean {
    return this.#changeIds.size > 0 || this.#unsettled !== undefined
  }

  /** Whether the server is yet to say what becomes of this one, who is of the target. */
  awaits(id: string): boolean {
    return !this.#isFilterDone || this.#unsent.has(id) || this.#retries.has(id)
  }

  /**
   * Sends what was not sent yet, those to be tried again first.
   * @throws what a step failed with; the signal's reason when it was stopped. Either way `run` may be called again.
   */
  async run(signal: AbortSignal, progress: () => void): Promise<void> {
    const unsettled = this.#unsettled
    if (unsettled) {
      await this.#step(() => unsettled)
      progress()
    }
    await this.runRetries(signal, progress)
    while (!this.#isSent) {
      signal.throwIfAborted()
      await (this.#isFilterDone ? this.#sendSome(this.#unsent) : this.#sendFilter())
      progress()
      await this.runRetries(signal, progress)
    }
  }

  /** Sends those to be tried again, nobody else. @throws as `run` does */
  async runRetries(signal: AbortSignal, progress: () => void): Promise<void> {
    while (this.#retries.size) {
      signal.throwIfAborted()
      await this.#sendSome(this.#retries)
      progress()
    }
  }

  /** They are no failures any more: the next run tries them again. */
  retry(ids: Iterable<string>): void {
    for (const id of ids) if (this.failures.delete(id)) this.#retries.add(id)
  }

  /** Gives every one changed so far the former status back, until that is known. @throws what the server decided; may be called again then */
  async undo(waiting: SureWriteOptions['waiting']): Promise<void> {
    // What was sent last may have been done.
    const unsettled = this.#unsettled
    if (unsettled) await employeeWrite(this.#client, () => this.#step(() => unsettled), { waiting })
    // From now on they are those whom the undo could not change, also where it goes on.
    if (!this.#isUndoing) this.failures.clear()
    this.#isUndoing = true
    for (const changeId of this.#changeIds) {
      const { updated, failures } = await employeeWrite(
        this.#client,
        (options) => this.#client.customers.undoStatusChange(changeId, options),
        // The same for each try: an undo is done once.
        { idempotencyKey: `undo-${changeId}`, waiting },
      )
      this.undone += updated
      for (const { id, code } of failures) this.failures.set(id, code)
      this.#changeIds.delete(changeId)
    }
  }

  get #isSent(): boolean {
    return this.#isFilterDone && !this.#unsent.size
  }

  /**
   * One step; not aborted once it is sent. If its answer is lost, the next step is the same again under its key: what it did is known before
   * anything else is done.
   */
  async #step(begin: () => Step): Promise<void> {
    const step = (this.#unsettled ??= begin())
    try {
      const change = await step.send()
      this.#unsettled = undefined
      step.taken(change)
      this.#take(change)
    } catch (error) {
      if (!isUnsettled(error, step.isLost)) {
        this.#unsettled = undefined
        step.refused?.()
      }
      step.isLost ||= mayBeDone(error)
      throw error
    }
  }

  async #sendSome(waiting: Set<string>): Promise<void> {
    await this.#step(() => {
      const ids = [...waiting].slice(0, STEP)
      const { status } = this
      const options = { idempotencyKey: intentKey() }
      return {
        send: () => this.#client.customers.changeStatus({ status, target: { ids } }, options),
        taken: () => {
          for (const id of ids) waiting.delete(id)
        },
      }
    })
  }

  async #sendFilter(): Promise<void> {
    const { status, target } = this
    if ('ids' in target) return
    await this.#step(() => {
      const cursor = this.#cursor
      const change: ChangeStatus = {
        status,
        target: {
          list: 'boom',
          filter: target.filter,
          except: [...target.excludedIds],
          limit: STEP,
          ...(cursor !== undefined && { cursor }),
        },
      }
      const options = { idempotencyKey: intentKey() }
      return {
        send: () => this.#client.customers.changeStatus(change, options),
        taken: ({ nextCursor }) => {
          this.#cursor = nextCursor ?? undefined
          this.#isFilterDone = nextCursor === null
        },
        // Were it expired, the next run begins anew: those changed already count as unchanged then.
        refused: () => (this.#cursor = undefined),
      }
    })
  }

  #take({ changeId, updated, unchanged, failed, failures, undoUntil }: StatusChange): void {
    this.updated += updated
    this.unchanged += unchanged
    this.#unnamedFailures += Math.max(0, failed - failures.length)
    for (const { id, code } of failures) this.failures.set(id, code)
    if (undoUntil !== null && updated > 0) this.#changeIds.add(changeId)
  }
}
