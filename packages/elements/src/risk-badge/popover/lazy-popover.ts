import type { PopoverOwner } from './popover-view.ts'
import type { RiskPopover } from './risk-popover.ts'

/** The badge's explanation: the first click loads it; from then on the browser opens it, being the button's own. */
export class LazyPopover {
  readonly #owner: PopoverOwner
  #popover: RiskPopover | 'loading' | undefined

  constructor(owner: PopoverOwner) {
    this.#owner = owner
  }

  /** It is loaded; `undefined` before. */
  get loaded(): RiskPopover | undefined {
    return typeof this.#popover === 'object' ? this.#popover : undefined
  }

  /** Loads and opens it, unless that was done or is under way; one that did not arrive is asked for again. */
  async open(): Promise<void> {
    if (this.#popover) return
    this.#popover = 'loading'
    try {
      const { RiskPopover: Popover } = await import('./risk-popover.ts')
      this.#popover = new Popover(this.#owner)
      this.#popover.open()
    } catch (error) {
      this.#popover = undefined
      this.#owner.fail(error)
    }
  }
}
