import type { CustomerFilter, StatusChange } from '@boom-risk/client/contract'
import type { BoomTableClient } from '../client.ts'
import type { SelectionTarget } from '../model/selection.ts'

export type SettableStatus = 'active' | 'inactive'

export interface BulkFailure {
  readonly id: string
  readonly code: StatusChange['failures'][number]['code']
}

/** Customers in one request: small enough to show progress and to stop between two. */
const STEP = 1000

/**
 * Changes the status of many, step by step (`S0-9`). A job that broke off goes on where it stopped when it is run again,
 * and can be undone as far as it got.
 */
export class BulkJob {
  /** Customers whose status is another one now. */
  updated = 0
  /** Customers who had it already. */
  unchanged = 0
  failed = 0
  /** Those who could not be changed, as far as the server names them. */
  readonly failures: BulkFailure[] = []
  isFinished = false

  readonly status: SettableStatus
  /** How many were chosen. */
  readonly count: number
  readonly #client: BoomTableClient
  readonly #target: SelectionTarget<CustomerFilter>
  readonly #changeIds = new Set<string>()
  #position = 0
  #cursor: string | undefined

  constructor(
    client: BoomTableClient,
    status: SettableStatus,
    target: SelectionTarget<CustomerFilter>,
    count: number,
  ) {
    this.#client = client
    this.status = status
    this.#target = target
    this.count = count
  }

  /** The ids that were chosen; `null` for a whole filter. */
  get ids(): readonly string[] | null {
    return 'ids' in this.#target ? this.#target.ids : null
  }

  get done(): number {
    return this.updated + this.unchanged + this.failed
  }

  get left(): number {
    return this.isFinished ? 0 : Math.max(0, this.count - this.done)
  }

  get canUndo(): boolean {
    return this.#changeIds.size > 0
  }

  /** @throws what a step failed with; the signal's reason when it was stopped. Either way `run` may be called again. */
  async run(signal: AbortSignal, progress: () => void): Promise<void> {
    while (!this.isFinished) {
      signal.throwIfAborted()
      this.#take(await this.#step())
      progress()
    }
  }

  /** Gives every one changed so far the former status back. Returns how many. @throws what a call failed with */
  async undo(): Promise<number> {
    let undone = 0
    for (const changeId of this.#changeIds) {
      undone += (await this.#client.customers.undoStatusChange(changeId)).updated
      this.#changeIds.delete(changeId)
    }
    return undone
  }

  /** A step is not aborted once it is sent: it would be unknown what it did. */
  async #step(): Promise<StatusChange> {
    const { status } = this
    const target = this.#target
    if ('ids' in target) {
      const ids = target.ids.slice(this.#position, this.#position + STEP)
      const change = await this.#client.customers.changeStatus({ status, target: { ids } })
      this.#position += ids.length
      this.isFinished = this.#position >= target.ids.length
      return change
    }
    const cursor = this.#cursor
    // Were it expired, the next run begins anew: those changed already count as unchanged then.
    this.#cursor = undefined
    const change = await this.#client.customers.changeStatus({
      status,
      target: {
        list: 'boom',
        filter: target.filter,
        except: [...target.excludedIds],
        limit: STEP,
        ...(cursor !== undefined && { cursor }),
      },
    })
    this.#cursor = change.nextCursor ?? undefined
    this.isFinished = change.nextCursor === null
    return change
  }

  #take({ changeId, updated, unchanged, failed, failures, undoUntil }: StatusChange): void {
    this.updated += updated
    this.unchanged += unchanged
    this.failed += failed
    this.failures.push(...failures)
    if (undoUntil !== null && updated > 0) this.#changeIds.add(changeId)
  }
}
