/** What is out of sight is less than this, in px, where a width was rounded. */
const ROUNDING = 1

/**
 * A table that has no room for all its columns scrolls sideways, keeps who it is and what can be done in place (`sideways`), and shows where more
 * is (`more-before`, `more-after`).
 */
export class Sideways {
  readonly #scroller: HTMLElement

  constructor(scroller: HTMLElement) {
    this.#scroller = scroller
    scroller.addEventListener('scroll', this, { passive: true })
  }

  /** The room or the columns have changed. */
  measure(): void {
    const { clientWidth, scrollWidth, classList } = this.#scroller
    classList.toggle('sideways', scrollWidth > clientWidth)
    this.handleEvent()
  }

  handleEvent(): void {
    const { classList } = this.#scroller
    const isSideways = classList.contains('sideways')
    if (!isSideways && !classList.contains('more-before') && !classList.contains('more-after')) return
    const { scrollLeft, scrollWidth, clientWidth } = this.#scroller
    // Negative where lines run from right to left.
    const before = Math.abs(scrollLeft)
    classList.toggle('more-before', isSideways && before > ROUNDING)
    classList.toggle('more-after', isSideways && scrollWidth - clientWidth - before > ROUNDING)
  }

  disconnect(): void {
    this.#scroller.removeEventListener('scroll', this)
  }
}
