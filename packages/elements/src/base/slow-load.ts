/** Loads that take no longer show no skeleton, ms. */
export const SLOW_AFTER_MS = 150

/** Tells when a load takes long enough to be shown. */
export class SlowLoad {
  isSlow = false
  #timer: ReturnType<typeof setTimeout> | undefined
  readonly #changed: () => void

  constructor(changed: () => void) {
    this.#changed = changed
  }

  set(isLoading: boolean): void {
    if (!isLoading) {
      this.stop()
    } else if (!this.isSlow) {
      this.#timer ??= setTimeout(() => {
        this.isSlow = true
        this.#changed()
      }, SLOW_AFTER_MS)
    }
  }

  stop(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
    this.isSlow = false
  }
}
