import type { DraftOwner } from './draft-owner.ts'
import { intentKey } from './intent-key.ts'
import { sureWrite } from './sure-write.ts'

/** `waiting`: no answer came; it is kept as it was sent, and sent again. */
export type DraftStatus = 'editing' | 'saving' | 'waiting'

/** What became of a draft so far, whatever is in it. */
export type DraftOutcome = Pick<
  Draft<unknown>,
  'status' | 'error' | 'isHeld' | 'isUnknown' | 'retry' | 'stop'
>

/**
 * Writes a draft, and drops it when that is done; the key is the same for each try of the same content, so that nothing is
 * done twice. A value that comes back takes the draft's place: there is more to be typed or chosen.
 */
export type WriteDraft<T> = (
  value: T,
  options: { idempotencyKey: string; signal: AbortSignal },
) => Promise<T | undefined>

/**
 * Something typed and not saved yet. It outlives the element that it was typed into. The rule for what was sent and never answered:
 * it is held as it was sent while nobody knows whether it was saved; whoever saves it again joins the same intent; `stop` is the way out.
 */
export class Draft<T> {
  status: DraftStatus = 'editing'
  /** Why the last try failed. */
  error: unknown
  /** It was sent and no answer came: it may be saved. */
  isUnknown = false
  /** Whoever typed it left it, to go on or to undo it later. */
  isLeft = false
  owner: DraftOwner
  /** Takes it from among the others: it was saved, or nobody wants it. */
  drop: () => void = () => this.stop()
  #value: T
  readonly #initial: string
  /** What was sent last, and the name of that intent. */
  #sent: { content: string; key: string } | undefined
  #sending: AbortController | undefined
  #retry: (() => void) | undefined

  constructor(value: T, owner: DraftOwner) {
    this.#value = value
    this.#initial = JSON.stringify(value)
    this.owner = owner
  }

  get value(): T {
    return this.#value
  }

  /** Whether something was typed that would be lost. */
  get isDirty(): boolean {
    return JSON.stringify(this.#value) !== this.#initial
  }

  /** It is on its way, or waits to be sent again: nothing of it is changed meanwhile. */
  get isHeld(): boolean {
    return this.status !== 'editing'
  }

  /** Takes what was typed, unless it is held. */
  edit(value: T): void {
    if (this.isHeld) return
    this.#value = value
    this.error = undefined
    this.resume()
  }

  /** Leaves it as it is. */
  leave(): void {
    this.isLeft = true
    this.owner.changed()
  }

  /** Goes on with it. */
  resume(): void {
    this.isLeft = false
    this.owner.changed()
  }

  /**
   * Writes it, until it is known what became of it, given up, or another employee's turn; one that waits is sent now.
   * @param failed hears of each try that failed, with the draft as it is then
   */
  async save(write: WriteDraft<T>, failed: (error: unknown) => void = () => {}): Promise<void> {
    this.retry()
    if (this.isHeld) return
    const value = this.#value
    const content = JSON.stringify(value)
    const before = this.#sent?.content === content ? this.#sent : undefined
    const { key } = (this.#sent = before ?? { content, key: intentKey() })
    const { signal } = (this.#sending = new AbortController())
    this.error = undefined
    this.#enter('saving')
    try {
      const more = await sureWrite(
        async (options) => {
          if (this.owner.mayWrite && !(await this.owner.mayWrite(this.error))) this.stop()
          signal.throwIfAborted()
          return write(value, { ...options, signal })
        },
        {
          idempotencyKey: key,
          mayBeDone: before !== undefined && this.isUnknown,
          signal,
          asking: () => this.#enter('saving'),
          waiting: (error, retry) => {
            this.isUnknown = true
            this.error = error
            this.#retry = retry
            this.#enter('waiting')
            failed(error)
          },
        },
      )
      if (signal.aborted) return
      this.#settle(undefined)
      if (more !== undefined) this.edit(more)
    } catch (error) {
      if (signal.aborted) return
      this.#settle(error)
      failed(error)
    }
  }

  /** Sends a waiting draft now. */
  readonly retry = (): void => {
    if (this.status === 'waiting') this.#retry?.()
  }

  /** Sends it no more: it may be changed, and it may be saved. */
  readonly stop = (): void => {
    this.#sending?.abort()
    this.error = undefined
    this.#enter('editing')
  }

  /** The server has decided: what is sent next is another intent. */
  #settle(error: unknown): void {
    this.isUnknown = false
    this.error = error
    this.#sent = undefined
    this.#enter('editing')
  }

  #enter(status: DraftStatus): void {
    this.status = status
    this.owner.changed()
  }
}
