/**
 * Firefox lays out no element taller than about 17.9 million px, Chromium and WebKit none above 33.5 million:
 * what is taller is scrolled through a shorter element.
 */
export const MAX_ELEMENT_HEIGHT = 16_000_000

/**
 * Maps the scroll position of an element that may be shorter than the list to a position in the list. Small steps move
 * the list as far as the finger did; a jump of the scroll bar lands at the same fraction of the list.
 */
export class ScrollSpace {
  #listHeight = 0
  #viewHeight = 0
  #scrollTop = 0
  #listTop = 0

  constructor(private readonly maxHeight = MAX_ELEMENT_HEIGHT) {}

  /** Height that the scrolled element is to have. */
  get height(): number {
    return Math.min(this.#listHeight, this.maxHeight)
  }

  /** Top of the view in the list, px. */
  get top(): number {
    return this.#listTop
  }

  /** To be added to a place in the list to get its place in the scrolled element. */
  get shift(): number {
    return this.#scrollTop - this.#listTop
  }

  get viewHeight(): number {
    return this.#viewHeight
  }

  /** Tells the measures; the view stays at its place in the list. Returns the scroll position that fits it. */
  resize(listHeight: number, viewHeight: number): number {
    this.#listHeight = listHeight
    this.#viewHeight = viewHeight
    return this.moveTo(this.#listTop)
  }

  /** Brings a place of the list to the top of the view; returns the scroll position to set. */
  moveTo(listTop: number): number {
    this.#listTop = clamp(listTop, this.#listRange)
    this.#scrollTop = this.#map(this.#listTop, this.#listRange, this.#scrollRange)
    return this.#scrollTop
  }

  /** Follows the element. Returns the scroll position to set, which differs only where the element would end before the list. */
  follow(scrollTop: number): number {
    const step = scrollTop - this.#scrollTop
    this.#scrollTop = scrollTop
    if (this.#listHeight <= this.maxHeight) {
      this.#listTop = clamp(scrollTop, this.#listRange)
      return scrollTop
    }
    const isJump = Math.abs(step) > this.#viewHeight * 2
    this.#listTop = isJump
      ? this.#map(scrollTop, this.#scrollRange, this.#listRange)
      : clamp(this.#listTop + step, this.#listRange)
    const room = Math.min(scrollTop, this.#scrollRange - scrollTop)
    return room < this.#edge / 2 ? this.moveTo(this.#listTop) : scrollTop
  }

  get #listRange(): number {
    return Math.max(0, this.#listHeight - this.#viewHeight)
  }

  get #scrollRange(): number {
    return Math.max(0, this.height - this.#viewHeight)
  }

  /** So far from either end, both move px for px: otherwise small steps would come ever nearer to an end and never there. */
  get #edge(): number {
    return Math.min(this.#viewHeight * 8, this.#scrollRange / 2)
  }

  #map(value: number, from: number, to: number): number {
    const edge = this.#edge
    const at = clamp(value, from)
    if (at <= edge || from <= 2 * edge) return Math.min(at, to)
    if (from - at <= edge) return to - (from - at)
    return edge + ((at - edge) / (from - 2 * edge)) * (to - 2 * edge)
  }
}

function clamp(value: number, max: number): number {
  return Math.max(0, Math.min(max, value))
}
