import type { BoomTableClient, Row } from './client.ts'
import type { SettableStatus } from './bulk/bulk-job.ts'

/** Where the switches of the rows write to, and what they tell. */
export interface RowStatusHost {
  client(): Promise<BoomTableClient>
  patch(id: string, change: (row: Row) => Row): void
  changed(row: Row, status: SettableStatus): void
  failed(row: Row, error: unknown): void
}

interface Change {
  /** What the server has, as far as is known. */
  settled: Row['status']
  wanted: SettableStatus
}

/** The switch of each row (`S0-8`): shown at once, rolled back if it fails; of many clicks the last one counts. */
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

  toggle(row: Row): void {
    const wanted: SettableStatus = row.status === 'active' ? 'inactive' : 'active'
    const running = this.#changes.get(row.id)
    if (running) running.wanted = wanted
    else void this.#run(row, { settled: row.status, wanted })
    this.#host.patch(row.id, (now) => ({ ...now, status: wanted }))
  }

  async #run(row: Row, change: Change): Promise<void> {
    this.#changes.set(row.id, change)
    try {
      const { customers } = await this.#host.client()
      while (change.wanted !== change.settled) {
        const status = change.wanted
        const { failures } = await customers.changeStatus({ status, target: { ids: [row.id] } })
        if (failures[0]) throw new RowRefused(failures[0].code)
        change.settled = status
      }
      this.#changes.delete(row.id)
      this.#host.changed(row, change.wanted)
    } catch (error) {
      this.#changes.delete(row.id)
      const { settled } = change
      this.#host.patch(row.id, (now) => ({ ...now, status: settled }))
      this.#host.failed(row, error)
    }
  }
}

/** The server took the request and left this customer as it was. */
class RowRefused extends Error {
  override readonly name: string = 'RowRefused'

  constructor(readonly code: string) {
    super(`The status was not changed (${code})`)
  }
}
