import type { BoomTableClient, Row } from '../client.ts'
import { employeeWrite } from '../../base/employee-write.ts'
import type { SettableStatus } from '../bulk/bulk-job.ts'

/** Where the switches of the rows write to, and what they tell. */
export interface RowStatusHost {
  client(): Promise<BoomTableClient>
  patch(id: string, change: (row: Row) => Row): void
  changed(row: Row, status: SettableStatus): void
  failed(row: Row, error: unknown): void
  /** What the server has of a row is not known: it is read again. */
  readAgain(): void
  /** It is not known yet whether it is saved. @returns ends what says so */
  waiting(row: Row, error: unknown, retry: () => void): () => void
}

interface Change {
  /** What the server has, as far as is known. */
  settled: Row['status']
  wanted: SettableStatus
  /** Ends what says that it is not saved yet. */
  waits: (() => void) | undefined
}

/**
 * The switch of each row (`S0-8`): shown at once, asked about until it is known to be saved, rolled back if it is refused; of many clicks the
 * last one counts.
 */
export class RowStatus {
  readonly #host: RowStatusHost
  readonly #changes = new Map<string, Change>()

  constructor(host: RowStatusHost) {
    this.#host = host
  }

  /** A row as it is to be shown, while a change of it is not confirmed yet. */
  readonly overlay = (row: Row): Row => {
    const change = this.#changes.get(row.id)
    return change ? { ...row, status: change.wanted } : row
  }

  /** A change of this customer is not known to be saved, and takes its time. */
  isWaiting(id: string): boolean {
    return this.#changes.get(id)?.waits !== undefined
  }

  toggle(row: Row): void {
    const wanted: SettableStatus = row.status === 'active' ? 'inactive' : 'active'
    const running = this.#changes.get(row.id)
    if (running) running.wanted = wanted
    else void this.#run(row, { settled: row.status, wanted, waits: undefined })
    this.#host.patch(row.id, (now) => ({ ...now, status: wanted }))
  }

  async #run(row: Row, change: Change): Promise<void> {
    this.#changes.set(row.id, change)
    try {
      const client = await this.#host.client()
      while (change.wanted !== change.settled) {
        const status = change.wanted
        const { failures } = await employeeWrite(
          client,
          (options) => client.customers.changeStatus({ status, target: { ids: [row.id] } }, options),
          {
            waiting: (error, retry) => {
              change.waits?.()
              change.waits = this.#host.waiting({ ...row, status }, error, retry)
              this.#host.patch(row.id, (now) => ({ ...now }))
            },
          },
        )
        if (failures[0]) throw new RowRefused(failures[0].code)
        change.settled = status
      }
      this.#end(row, change)
      this.#host.changed(row, change.wanted)
    } catch (error) {
      const { settled, waits } = change
      this.#end(row, change)
      this.#host.patch(row.id, (now) => ({ ...now, status: settled }))
      this.#host.failed(row, error)
      // A try before may have been saved, as where another employee signed in meanwhile.
      if (waits) this.#host.readAgain()
    }
  }

  #end({ id }: Row, { waits }: Change): void {
    this.#changes.delete(id)
    if (!waits) return
    waits()
    this.#host.patch(id, (now) => ({ ...now }))
  }
}

/** The server took the request and left this customer as it was. */
class RowRefused extends Error {
  override get name(): string {
    return 'RowRefused'
  }

  constructor(readonly code: string) {
    super(`The status was not changed (${code})`)
  }
}
