import type { BoomElement } from '../../base/boom-element.ts'
import { fire } from '../../base/fire.ts'
import type { PopoverView } from './popover-view.ts'
import type { RiskPopover } from './risk-popover.ts'

/** The badge's explanation: the first click loads it; from then on the browser opens it, being the button's own. */
export class LazyPopover {
  readonly #badge: BoomElement
  readonly #view: () => PopoverView | undefined
  #popover: RiskPopover | 'loading' | undefined

  /** @param view what it explains; `undefined` while there is nothing: it closes then */
  constructor(badge: BoomElement, view: () => PopoverView | undefined) {
    this.#badge = badge
    this.#view = view
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
      this.#popover = new Popover(this.#badge, this.#view)
      this.#popover.open()
    } catch (error) {
      this.#popover = undefined
      fire(this.#badge, 'boom-error', { error })
    }
  }
}
