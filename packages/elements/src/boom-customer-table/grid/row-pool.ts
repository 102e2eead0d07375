import { longestRise } from '../model/longest-rise.ts'
import type { RowRange } from '../model/window.ts'

/** A `<tr>` that shows one row now and another later. */
export interface RowSlot {
  readonly element: HTMLTableRowElement
  index: number
  /** Where it stands, px; `NaN` before it stands anywhere. */
  top: number
}

/**
 * The `<tr>` elements of the window. A row that stays in sight keeps its element, and with it focus; one that leaves
 * gives its element to one that comes. None is moved within the document for that, which would lay it out from the
 * start: their order, which screen readers go by, is mended once the list stands still.
 */
export class RowPool {
  readonly #body: HTMLElement
  readonly #slots = new Map<number, RowSlot>()
  readonly #slotOf = new WeakMap<Element, RowSlot>()

  constructor(body: HTMLElement) {
    this.#body = body
  }

  get slots(): Iterable<RowSlot> {
    return this.#slots.values()
  }

  at(index: number): RowSlot | undefined {
    return this.#slots.get(index)
  }

  /** The row that an element inside the body belongs to. */
  rowOf(element: Element | null): RowSlot | undefined {
    const row = element?.closest('tr')
    return row ? this.#slotOf.get(row) : undefined
  }

  /** Has exactly these rows in the page, and `pinned` beside them, such as the one with focus; says whether others were. */
  show({ first, last }: RowRange, pinned: number | undefined): boolean {
    const wanted: number[] = []
    for (let index = first; index < last; index++) wanted.push(index)
    if (pinned !== undefined && (pinned < first || pinned >= last)) wanted.push(pinned)
    const coming = wanted.filter((index) => !this.#slots.has(index))
    if (coming.length === 0 && wanted.length === this.#slots.size) return false
    const kept = new Set(wanted)
    // In the order of the document: what is scrolled on and on stays in the order of the list but for one seam.
    const free = this.#standing.filter(({ index }) => !kept.has(index))
    for (const { index } of free) this.#slots.delete(index)
    for (const [i, index] of coming.entries()) {
      const slot = free[i] ?? this.#create()
      slot.index = index
      this.#slots.set(index, slot)
    }
    for (const { element } of free.slice(coming.length)) element.remove()
    return true
  }

  /** Puts the rows in the order of the list by moving as few as it takes, and never the one with focus, which would lose it. */
  sort(focused: number | undefined): void {
    const standing = this.#standing.map(({ index }) => index)
    const staying = new Set(longestRise(standing, focused))
    let next: Element | null = null
    for (const { index, element } of [...this.#slots.values()].sort((a, b) => b.index - a.index)) {
      if (!staying.has(index)) this.#body.insertBefore(element, next)
      next = element
    }
  }

  /** In the order of the document. */
  get #standing(): RowSlot[] {
    return [...this.#body.children].flatMap((element) => this.#slotOf.get(element) ?? [])
  }

  #create(): RowSlot {
    const element = document.createElement('tr')
    const slot = { element, index: -1, top: NaN }
    this.#slotOf.set(element, slot)
    this.#body.append(element)
    return slot
  }
}
