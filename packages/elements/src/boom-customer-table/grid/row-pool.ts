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
 * gives its element to one that comes. They stand in the document in the order of the list, for screen readers.
 */
export class RowPool {
  readonly #body: HTMLElement
  readonly #slots = new Map<number, RowSlot>()

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
    if (!row) return undefined
    for (const slot of this.#slots.values()) if (slot.element === row) return slot
    return undefined
  }

  /** Has exactly these rows in the page, and `pinned` beside them, such as the one with focus. */
  show({ first, last }: RowRange, pinned: number | undefined): void {
    const isWanted = (index: number) => (index >= first && index < last) || index === pinned
    const free: RowSlot[] = []
    for (const slot of this.#slots.values()) if (!isWanted(slot.index)) free.push(slot)
    for (const slot of free) this.#slots.delete(slot.index)
    free.sort((a, b) => a.index - b.index)
    if (pinned !== undefined && pinned >= last) this.#take(pinned, free, null)
    let next: Element | null =
      (pinned !== undefined && pinned >= last && this.#slots.get(pinned)?.element) || null
    for (let index = last - 1; index >= first; index--) next = this.#take(index, free, next)
    if (pinned !== undefined && pinned < first) this.#take(pinned, free, next)
    for (const slot of free) slot.element.remove()
  }

  #take(index: number, free: RowSlot[], next: Element | null): Element {
    const held = this.#slots.get(index)
    if (held) return held.element
    const slot = free.pop() ?? { element: document.createElement('tr'), index, top: NaN }
    slot.index = index
    this.#slots.set(index, slot)
    const isInPlace = slot.element.parentNode === this.#body && slot.element.nextElementSibling === next
    if (!isInPlace) this.#body.insertBefore(slot.element, next)
    return slot.element
  }
}
