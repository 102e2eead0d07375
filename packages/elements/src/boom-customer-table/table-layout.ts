import type { LitElement } from 'lit'
import { gridTemplate, keptInPlace, leastWidth, type Column } from './grid/columns-layout.ts'

/** Narrower than this the rows are cards, px. */
const CARDS_BELOW = 640

/** Rows or cards, by the width of the element, and how its width is shared out among the columns. */
export class TableLayout {
  isCards = false
  readonly #element: LitElement
  readonly #changed: () => void
  /** Made in the browser: a server that renders the element has none. */
  #resized: ResizeObserver | undefined

  constructor(element: LitElement, changed: () => void) {
    this.#element = element
    this.#changed = changed
  }

  connect(): void {
    this.#resized ??= new ResizeObserver(() => this.fit())
    this.#resized.observe(this.#element)
  }

  disconnect(): void {
    this.#resized?.disconnect()
  }

  fit(): void {
    const { clientWidth } = this.#element
    const isCards = clientWidth > 0 && clientWidth < CARDS_BELOW
    if (isCards === this.isCards) return
    this.isCards = isCards
    this.#changed()
  }

  lay(columns: readonly Column[]): void {
    const table = this.#element.renderRoot.querySelector('table')
    if (!table) return
    table.style.setProperty('--_columns', gridTemplate(columns))
    table.style.minInlineSize = this.isCards ? '' : leastWidth(columns)
    const { before, after } = keptInPlace(columns)
    if (table.parentElement) table.parentElement.style.scrollPaddingInline = `${before} ${after}`
  }
}
