import { render } from 'lit'
import type { Row } from '../client.ts'
import { placeholderTemplate, rowTemplate, type RowContext } from './row-template.ts'
import type { RowSlot } from './row-pool.ts'

/** What a slot shows: rendered again only when one of these is another. */
interface Painted {
  index: number
  row: Row | undefined
  isFailed: boolean
  isSelected: boolean
  context: RowContext | undefined
}

/** Where rows come from. */
export interface RowFacts {
  readonly context: RowContext
  row(index: number): Row | undefined
  isFailed(index: number): boolean
  isSelected(row: Row): boolean
}

/** Renders rows into their slots, each with a render of its own: a scrolled row costs the rows that came, nothing else. */
export class RowPainter {
  readonly #painted = new WeakMap<RowSlot, Painted>()

  paint(slot: RowSlot, facts: RowFacts): void {
    const { index, element } = slot
    const { context } = facts
    const row = facts.row(index)
    const isFailed = !row && facts.isFailed(index)
    const isSelected = row !== undefined && facts.isSelected(row)
    let painted = this.#painted.get(slot)
    if (!painted) {
      element.setAttribute('role', 'row')
      painted = { index: -1, row: undefined, isFailed: false, isSelected: false, context: undefined }
      this.#painted.set(slot, painted)
    }
    if (painted.index !== index) {
      painted.index = index
      // The head is row 1.
      element.setAttribute('aria-rowindex', `${index + 2}`)
    }
    if (
      painted.row === row &&
      painted.isFailed === isFailed &&
      painted.isSelected === isSelected &&
      painted.context === context
    ) {
      return
    }
    Object.assign(painted, { row, isFailed, isSelected, context })
    const classes = row ? `row${row.status === 'inactive' ? ' inactive' : ''}` : 'row missing'
    if (element.className !== classes) element.className = classes
    if (context.canWrite && row) element.setAttribute('aria-selected', `${isSelected}`)
    else element.removeAttribute('aria-selected')
    render(
      row ? rowTemplate(row, isSelected, context) : placeholderTemplate(isFailed, context.locale),
      element,
    )
  }
}
