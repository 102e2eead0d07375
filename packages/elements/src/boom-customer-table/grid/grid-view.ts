import { isTreeRoot } from '../../base/tree-root.ts'
import { ScrollSpace } from '../model/scroll-space.ts'
import { rowsInView, rowsPerPage, topToReveal, type RowRange } from '../model/window.ts'
import { RowPool, type RowSlot } from './row-pool.ts'

/** What the grid shows; asked anew at each refresh. */
export interface GridContent {
  readonly total: number
  /** px */
  readonly rowHeight: number
  /** The view was resized, or its text: what is derived from either is to be taken anew. */
  measured(): void
  /** Renders a row into its element, with a place for focus if it is about to be entered; must cost little where nothing changed. */
  paint(slot: RowSlot, isEntered?: boolean): void
  /** All rows in the page were rendered; these are in sight, or near. */
  painted(range: RowRange): void
  /** The rows in the page are others now. */
  shown(range: RowRange): void
}

/** The list stands still when it has not been scrolled for so long, ms. */
const REST_MS = 150

/** Rows kept in the page above and below those in sight: what is scrolled to in one frame is there already. */
const OVERSCAN = 4

/**
 * Shows as many rows as fit into the scrolled view, at the cost of those alone, however long the list is (`ScrollSpace`).
 */
export class GridView {
  readonly #scroller: HTMLElement
  readonly #body: HTMLElement
  readonly #content: () => GridContent
  readonly #space = new ScrollSpace()
  readonly #pool: RowPool
  readonly #resized: ResizeObserver
  #range: RowRange = { first: 0, last: 0 }
  #viewHeight = 0
  #listHeight = 0
  #height = -1
  /** Where the scroller is, as far as it was read or written: to read it lays the page out. */
  #scrollTop = 0
  /** Rows from the top that are on paper; `null` while nothing is printed. */
  #printed: number | null = null
  #resting: ReturnType<typeof setTimeout> | undefined

  constructor(scroller: HTMLElement, head: Element, body: HTMLElement, content: () => GridContent) {
    this.#scroller = scroller
    this.#body = body
    this.#content = content
    this.#pool = new RowPool(body)
    this.#resized = new ResizeObserver(() => this.#measure())
    this.#resized.observe(scroller)
    this.#resized.observe(head)
    scroller.addEventListener('scroll', this.#onScroll, { passive: true })
    this.#measure()
  }

  get range(): RowRange {
    return this.#range
  }

  /** Rows that PageUp and PageDown go by. */
  get pageRows(): number {
    return rowsPerPage(this.#space.viewHeight, this.#content().rowHeight)
  }

  /** The first row that is wholly in sight. */
  get firstInSight(): number {
    return Math.ceil(this.#space.top / this.#content().rowHeight)
  }

  slotAt(index: number): RowSlot | undefined {
    return this.#pool.at(index)
  }

  slotOf(element: Element | null): RowSlot | undefined {
    return this.#pool.rowOf(element)
  }

  /** Renders what changed; the view stays where it is in the list. */
  refresh(): void {
    const { total, rowHeight } = this.#content()
    const listHeight = total * rowHeight
    if (listHeight !== this.#listHeight) {
      // What was scrolled since the last frame counts by the old height.
      this.#follow()
      this.#listHeight = listHeight
    }
    const scrollTop = this.#space.resize(listHeight, this.#viewHeight)
    if (this.#space.height !== this.#height) {
      this.#height = this.#space.height
      this.#body.style.blockSize = `${this.#height}px`
    }
    this.#scrollTo(scrollTop)
    this.#render()
  }

  /** Renders rows that changed, where neither their number nor the room for them did. */
  repaint(): void {
    const content = this.#content()
    for (const slot of this.#pool.slots) content.paint(slot)
    content.painted(this.#range)
  }

  /** Brings a row that focus goes to wholly into sight, by as little as it takes. */
  enter(index: number): void {
    const { rowHeight } = this.#content()
    const view = { top: this.#space.top, height: this.#space.viewHeight }
    const top = topToReveal(index, view, rowHeight)
    if (top !== this.#space.top) this.#scrollTo(this.#space.moveTo(top))
    this.#render()
    const slot = this.#pool.at(index)
    if (slot) this.#content().paint(slot, true)
  }

  /** Has so many rows from the top in the page, in their order and wherever the view is; `null`: those in sight again. */
  print(count: number | null): void {
    this.#printed = count
    this.refresh()
    this.#pool.sort(this.#focusedRow())
  }

  /** Goes to the top of other rows; the next refresh renders them. */
  toTop(): void {
    this.#scrollTo(this.#space.moveTo(0))
  }

  disconnect(): void {
    clearTimeout(this.#resting)
    this.#resized.disconnect()
    this.#scroller.removeEventListener('scroll', this.#onScroll)
  }

  /** Takes in how far the list was scrolled. A list that fits cannot be, and to read it would lay the page out. */
  #follow(): void {
    if (this.#listHeight <= this.#viewHeight) return
    this.#scrollTop = this.#scroller.scrollTop
    this.#scrollTo(this.#space.follow(this.#scrollTop))
  }

  #measure(): void {
    this.#follow()
    const before = this.#viewHeight
    this.#viewHeight = Math.max(0, this.#scroller.clientHeight - this.#body.offsetTop)
    this.#content().measured()
    const focused = this.#focusedRow()
    const wasInSight = focused !== undefined && this.#isInSight(focused, before)
    this.refresh()
    // A bar that comes up below the rows does not cover the one that is worked on.
    if (wasInSight && !this.#isInSight(focused, this.#viewHeight)) this.enter(focused)
  }

  #isInSight(index: number, height: number): boolean {
    const { rowHeight } = this.#content()
    return (index + 1) * rowHeight <= this.#space.top + height + 1
  }

  readonly #onScroll = (): void => {
    this.#follow()
    this.#render()
  }

  #scrollTo(scrollTop: number): void {
    // Browsers round: writing the same place again would only make another scroll event.
    if (Math.abs(this.#scrollTop - scrollTop) < 1) return
    this.#scroller.scrollTop = scrollTop
    this.#scrollTop = scrollTop
  }

  #render(): void {
    const content = this.#content()
    const { total, rowHeight } = content
    const { top, viewHeight, shift } = this.#space
    const printed = this.#printed
    const range =
      printed === null
        ? rowsInView({ top, height: viewHeight }, rowHeight, total, OVERSCAN)
        : { first: 0, last: Math.min(printed, total) }
    const focused = this.#focusedRow()
    if (this.#pool.show(range, focused !== undefined && focused < total ? focused : undefined)) this.#rest()
    for (const slot of this.#pool.slots) {
      const slotTop = Math.round(slot.index * rowHeight + shift)
      if (slot.top !== slotTop) {
        slot.top = slotTop
        slot.element.style.transform = `translateY(${slotTop}px)`
      }
      content.paint(slot)
    }
    content.painted(range)
    // What is printed is loaded, and nothing in sight is another.
    if (printed !== null) return
    if (range.first === this.#range.first && range.last === this.#range.last) return
    this.#range = range
    content.shown(range)
  }

  #rest(): void {
    clearTimeout(this.#resting)
    this.#resting = setTimeout(() => this.#pool.sort(this.#focusedRow()), REST_MS)
  }

  #focusedRow(): number | undefined {
    const root = this.#body.getRootNode()
    const active = isTreeRoot(root) ? root.activeElement : null
    return active && this.#body.contains(active) ? this.#pool.rowOf(active)?.index : undefined
  }
}
