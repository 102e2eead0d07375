import { SAME_INTENT_MS, type Operation } from '@boom-risk/client/contract'
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
  /** Keeps the answer for whoever comes again with the key. `about`: what came of it, or what it was done to. */
  record(answer: RecordedAnswer, about: string | null): void
  /** Lets the next request with the key begin anew, unless an answer was recorded. */
  release(): void
}

/** How long an answer is kept, in milliseconds: what the contract promises at least. */
export const ANSWER_LIFETIME_MS = DAY_MS

/** What an employee has just done, whatever its key. */
interface Intent {
  /** Of the request that did it. */
  readonly entryId: string
  /** What came of it, or what it was done to. */
  readonly about: string | null
  readonly at: Instant
}

/** Which writes have been done already, by `Idempotency-Key`: a repeated request gets the first answer. */
export class IdempotencyLedger {
  readonly #entries: Table<LedgerEntry>
  readonly #clock: Clock
  /** Fingerprints of the requests under way. */
  readonly #underWay = new Map<string, string>()
  /** Of calls that are done once, by employee and fingerprint. */
  readonly #intents = new Map<string, Intent>()

  constructor(entries: Table<LedgerEntry>, clock: Clock) {
    this.#entries = entries
    this.#clock = clock
  }

  /**
   * The first answer to this request, or the claim to give it.
   * @throws Refusal `idempotency_key_reused` for another request with the key; `idempotency_key_in_use` while the first is
   *   under way
   */
  claim(
    employeeId: string,
    key: string,
    fingerprint: string,
    { once }: Pick<Operation, 'once'> = {},
  ): RecordedAnswer | Claim {
    const id = `${employeeId} ${key}`
    const entry = this.#kept(id)
    const known = entry?.fingerprint ?? this.#underWay.get(id)
    if (known !== undefined && known !== fingerprint) throw new Refusal('idempotency_key_reused')
    if (entry) return entry.answer
    if (known !== undefined) throw new Refusal('idempotency_key_in_use')
    const intentId = once ? `${employeeId} ${fingerprint}` : null
    const twin = intentId === null ? undefined : this.#recent(intentId)
    const answer = twin && this.#kept(twin.entryId)?.answer
    const put = (recorded: RecordedAnswer) => {
      this.#forget()
      this.#entries.put({ id, fingerprint, answer: recorded, at: this.#clock() })
    }
    if (answer) {
      // The same under another key, as from another tab: whoever repeats it gets this again.
      put(answer)
      return answer
    }
    if (twin) throw new Refusal('idempotency_key_in_use')
    this.#underWay.set(id, fingerprint)
    if (intentId !== null) this.#intents.set(intentId, { entryId: id, about: null, at: this.#clock() })
    return {
      record: (recorded, about) => {
        put(recorded)
        if (intentId === null) return
        // What was refused may be allowed by now: it is looked at anew.
        if (recorded.status >= 300) this.#intents.delete(intentId)
        else this.#intents.set(intentId, { entryId: id, about, at: this.#clock() })
      },
      release: () => {
        this.#underWay.delete(id)
        if (intentId !== null && !this.#kept(id)) this.#intents.delete(intentId)
      },
    }
  }

  /** Something else was done to these: whoever does the first again means it. */
  changed(ids: readonly string[]): void {
    for (const [intentId, { about }] of this.#intents)
      if (about !== null && ids.includes(about)) this.#intents.delete(intentId)
  }

  /** Nothing that was done before stands for what is done from now on. */
  forgetIntents(): void {
    this.#intents.clear()
  }

  #recent(intentId: string): Intent | undefined {
    const oldest = this.#clock() - SAME_INTENT_MS
    for (const [id, { entryId, at }] of this.#intents)
      if (at <= oldest && !this.#underWay.has(entryId)) this.#intents.delete(id)
    return this.#intents.get(intentId)
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
