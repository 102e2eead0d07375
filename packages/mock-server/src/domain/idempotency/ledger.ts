import { type Clock, DAY_MS } from '../clock.ts'
import type { Instant } from '../model.ts'
import { Refusal } from '../refusal.ts'
import type { Table } from '../store/table.ts'

/** An answer as it went out, to be given again byte for byte. */
export interface RecordedAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | null
}

/** The answer to the first request with a key. */
export interface LedgerEntry {
  /** Employee and key. */
  readonly id: string
  readonly fingerprint: string
  readonly answer: RecordedAnswer
  readonly at: Instant
}

/** The right to be the first request with a key. */
export interface Claim {
  /** Keeps the answer for whoever comes again with the key. */
  record(answer: RecordedAnswer): void
  /** Lets the next request with the key begin anew, unless an answer was recorded. */
  release(): void
}

/** How long an answer is kept, in milliseconds: what the contract promises at least. */
export const ANSWER_LIFETIME_MS = DAY_MS

/** Which writes have been done already, by `Idempotency-Key`: a repeated request gets the first answer. */
export class IdempotencyLedger {
  readonly #entries: Table<LedgerEntry>
  readonly #clock: Clock
  /** Fingerprints of the requests under way. */
  readonly #underWay = new Map<string, string>()

  constructor(entries: Table<LedgerEntry>, clock: Clock) {
    this.#entries = entries
    this.#clock = clock
  }

  /**
   * The first answer to this request, or the claim to give it.
   * @throws Refusal `idempotency_key_reused` for another request with the key; `idempotency_key_in_use` while the first is
   *   under way
   */
  claim(employeeId: string, key: string, fingerprint: string): RecordedAnswer | Claim {
    const id = `${employeeId} ${key}`
    const entry = this.#kept(id)
    const known = entry?.fingerprint ?? this.#underWay.get(id)
    if (known !== undefined && known !== fingerprint) throw new Refusal('idempotency_key_reused')
    if (entry) return entry.answer
    if (known !== undefined) throw new Refusal('idempotency_key_in_use')
    this.#underWay.set(id, fingerprint)
    return {
      record: (answer) => {
        this.#forget()
        this.#entries.put({ id, fingerprint, answer, at: this.#clock() })
      },
      release: () => this.#underWay.delete(id),
    }
  }

  #kept(id: string): LedgerEntry | undefined {
    const entry = this.#entries.get(id)
    return entry && !this.#isOld(entry) ? entry : undefined
  }

  /** Drops what is too old. Entries stand in the order in which they came, so that this looks at hardly any of the rest. */
  #forget(): void {
    for (const entry of this.#entries.values()) {
      if (!this.#isOld(entry)) return
      this.#entries.delete(entry.id)
    }
  }

  #isOld({ at }: LedgerEntry): boolean {
    return at <= this.#clock() - ANSWER_LIFETIME_MS
  }
}
