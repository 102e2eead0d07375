import { isTreeRoot } from '../../base/tree-root.ts'
import type { GridView } from './grid-view.ts'
import type { RowSlot } from './row-pool.ts'

/** Index of the head among the rows. */
const HEAD = -1

/** A place that focus can be at: a row, and the name of a stop in it (`data-stop`). */
interface Place {
  readonly row: number
  readonly stop: string
}

/**
 * The keyboard of the grid, by the APG's pattern for grids: one Tab stop; arrows go from stop to stop, Home and End to
 * the ends of a row (and on to the ends of the list), PageUp and PageDown by what is in sight. A stop is the control
 * in a cell, or the cell itself. A plain table would put five Tab stops on each of 100,000 rows.
 */
export class GridFocus {
  readonly #table: HTMLTableElement
  readonly #view: GridView
  readonly #total: () => number
  #place: Place = { row: 0, stop: 'name' }
  /** Whether focus was at the place since these rows are on show; else the place goes with what is in sight. */
  #isHeld = false
  #current: HTMLElement | undefined

  constructor(table: HTMLTableElement, view: GridView, total: () => number) {
    this.#table = table
    this.#view = view
    this.#total = total
    table.addEventListener('keydown', this.#onKey)
    table.addEventListener('focusin', this.#onFocus)
  }

  disconnect(): void {
    this.#table.removeEventListener('keydown', this.#onKey)
    this.#table.removeEventListener('focusin', this.#onFocus)
  }

  /** After rows were rendered: the one Tab stop is where focus was last, or at the first row in sight while that one is not in the page. */
  sync(): void {
    const { row, stop } = this.#place
    const last = this.#total() - 1
    const holder = this.#view.slotOf(this.#active)
    // The row that had focus is past the end of the list, and its element shows another customer.
    if (holder && holder.index !== row && last >= 0) {
      this.#go({ row: Math.min(Math.max(row, 0), last), stop })
      return
    }
    const isGone = row !== HEAD && !this.#view.slotAt(row)
    const inPage = isGone ? { row: Math.min(this.#view.firstInSight, last), stop } : this.#place
    // Where a person was is kept while it is scrolled away: rows that load meanwhile are no reason to forget it.
    if (!this.#isHeld) this.#place = inPage
    this.#mark(this.#find(inPage) ?? this.#stops(HEAD)[0])
  }

  /** Other rows are on show: what had focus in one of them, or would get it, is in the first. */
  toTop(): void {
    this.#isHeld = false
    if (this.#place.row !== HEAD) this.#place = { ...this.#place, row: 0 }
  }

  /** Puts focus where it was last; where there are no rows, on the head. */
  return(): void {
    if (!this.#isHeld) this.sync()
    if (this.#total() > 0) this.#go({ ...this.#place, row: Math.min(this.#place.row, this.#total() - 1) })
    else this.#stops(HEAD)[0]?.focus()
  }

  /** Puts focus on a stop of a row, scrolling to it. */
  focus(row: number, stop = 'name'): void {
    this.#go({ row, stop })
  }

  /** Whether focus is in this row now. */
  isIn({ index, element }: RowSlot): boolean {
    const active = index === this.#place.row ? this.#active : null
    return active !== null && element.contains(active)
  }

  /** Puts focus back into a row that had it, where what had it was rendered away. */
  restore(): void {
    const stops: readonly Element[] = this.#stops(this.#place.row)
    const active = this.#active
    if (!active || !stops.includes(active)) this.#focusOn(this.#find(this.#place), this.#place)
  }

  get #active(): Element | null {
    const root = this.#table.getRootNode()
    return isTreeRoot(root) ? root.activeElement : null
  }

  readonly #onFocus = (event: FocusEvent): void => {
    const stop = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('[data-stop]') : null
    if (!stop) return
    const row = this.#view.slotOf(stop)?.index ?? HEAD
    this.#place = { row, stop: stop.dataset['stop'] ?? '' }
    this.#isHeld = true
    this.#mark(stop)
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.altKey || event.metaKey || !(event.target instanceof HTMLElement)) return
    if (!event.target.closest('[data-stop]')) return
    const to = this.#target(event)
    if (!to) return
    event.preventDefault()
    this.#go(to)
  }

  #target({ key, ctrlKey }: KeyboardEvent): Place | undefined {
    const { row, stop } = this.#place
    const last = this.#total() - 1
    // Cards have no head to go to, nor has a table that does not know its columns yet.
    const first = this.#stops(HEAD).length ? HEAD : 0
    const to = (target: number): Place => ({ row: Math.max(first, Math.min(last, target)), stop })
    switch (key) {
      case 'ArrowDown':
        return to(row + 1)
      case 'ArrowUp':
        return to(row - 1)
      case 'PageDown':
        return to(Math.max(row, 0) + this.#view.pageRows)
      case 'PageUp':
        return to(Math.max(0, row - this.#view.pageRows))
      case 'ArrowLeft':
      case 'ArrowRight':
        return this.#beside((key === 'ArrowRight') === this.#isLeftToRight ? 1 : -1)
      case 'Home':
        return ctrlKey ? to(0) : this.#end(0, 0)
      case 'End':
        return ctrlKey ? to(last) : this.#end(-1, last)
      default:
        return undefined
    }
  }

  get #isLeftToRight(): boolean {
    return getComputedStyle(this.#table).direction === 'ltr'
  }

  #beside(step: number): Place {
    const stops = this.#stops(this.#place.row)
    const at = stops.findIndex((stop) => stop.dataset['stop'] === this.#place.stop)
    const next = stops[Math.max(0, Math.min(stops.length - 1, at + step))]
    return { row: this.#place.row, stop: next?.dataset['stop'] ?? this.#place.stop }
  }

  /** The end of the row; from there, the end of the list. */
  #end(at: 0 | -1, row: number): Place {
    const stop = this.#stops(this.#place.row).at(at)?.dataset['stop'] ?? this.#place.stop
    return { row: stop === this.#place.stop ? row : this.#place.row, stop }
  }

  #go(place: Place): void {
    if (place.row !== HEAD) this.#view.enter(place.row)
    const stop = this.#find(place)
    this.#focusOn(stop, place)
    if (stop) revealInline(stop)
  }

  #focusOn(stop: HTMLElement | undefined, place: Place): void {
    stop?.focus({ preventScroll: true })
    // A row on its way has one stop alone: the one that was wanted is taken when the row is there.
    this.#place = place
  }

  #stops(row: number): HTMLElement[] {
    const element = row === HEAD ? this.#table.tHead : this.#view.slotAt(row)?.element
    const selector = element?.matches('.missing, .coming') ? '.placeholder' : '[data-stop]'
    return element ? [...element.querySelectorAll<HTMLElement>(selector)] : []
  }

  /** The stop of that name, or the nearest thing to it that the row has. */
  #find({ row, stop }: Place): HTMLElement | undefined {
    const stops = this.#stops(row)
    return (
      stops.find((one) => one.dataset['stop'] === stop) ??
      stops.find((one) => one.dataset['stop'] === 'name') ??
      stops[0]
    )
  }

  #mark(stop: HTMLElement | undefined): void {
    if (this.#current !== stop && this.#current) this.#current.tabIndex = -1
    this.#current = stop
    if (stop) stop.tabIndex = 0
  }
}

/** Scrolls sideways until a stop is clear of the sticky columns and the edge. */
function revealInline(stop: HTMLElement): void {
  const cell = stop.closest<HTMLElement>('td, th')
  if (cell && getComputedStyle(cell).position !== 'sticky') {
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }
}
