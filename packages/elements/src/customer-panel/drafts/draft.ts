import { intentKey } from '../../base/intent-key.ts'
import { isUnsettled, waitAfter } from '../../base/sure-write.ts'

/** `waiting`: the connection or the server failed; it is kept and sent again. */
export type DraftStatus = 'editing' | 'saving' | 'waiting'

/**
 * Writes a draft, and drops it when that is done; the key is the same for each try of the same content, so that nothing is
 * done twice. A value that comes back takes the draft's place: there is more to be typed or chosen.
 */
export type WriteDraft<T> = (value: T, options: { idempotencyKey: string }) => Promise<T | undefined>

/** Something typed and not saved yet. It outlives the panel that it was typed into. */
export class Draft<T> {
  status: DraftStatus = 'editing'
  /** Why the last try failed. */
  error: unknown
  #value: T
  readonly #initial: string
  readonly #changed: () => void
  #key: string | undefined
  #write: WriteDraft<T> | undefined
  #tries = 0
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(value: T, changed: () => void) {
    this.#value = value
    this.#initial = JSON.stringify(value)
    this.#changed = changed
  }

  get value(): T {
    return this.#value
  }

  /** Whether something was typed that would be lost. */
  get isDirty(): boolean {
    return JSON.stringify(this.#value) !== this.#initial
  }

  /** Takes what was typed. */
  edit(value: T): void {
    this.#value = value
    this.#key = this.error = undefined
    if (this.status === 'waiting') this.#rest('editing')
    this.#changed()
  }

  /** Writes it. What may pass by itself is tried again until it is done, given up or changed; all else is in `error`. */
  async save(write: WriteDraft<T>): Promise<void> {
    if (this.status === 'saving') return
    this.#write = write
    this.#rest('saving')
    this.error = undefined
    this.#changed()
    this.#key ??= intentKey()
    try {
      const more = await write(this.#value, { idempotencyKey: this.#key })
      this.#rest('editing')
      if (more !== undefined) this.edit(more)
    } catch (error) {
      this.error = error
      if (isUnsettled(error)) this.#wait()
      else {
        this.#key = undefined
        this.#rest('editing')
      }
    } finally {
      this.#changed()
    }
  }

  /** Sends a waiting draft now. */
  readonly retry = (): void => {
    if (this.status === 'waiting' && this.#write) void this.save(this.#write)
  }

  /** Ends the waiting; nothing is sent any more. */
  dispose(): void {
    this.#rest('editing')
  }

  #wait(): void {
    this.#rest('waiting')
    addEventListener('online', this.retry)
    this.#timer = setTimeout(this.retry, waitAfter(this.#tries++, this.error))
  }

  #rest(status: DraftStatus): void {
    this.status = status
    if (status === 'editing') this.#tries = 0
    clearTimeout(this.#timer)
    removeEventListener('online', this.retry)
  }
}
