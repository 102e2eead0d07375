import { render } from 'lit'
import type { Row } from '../client.ts'
import type { RowMark } from '../status/bulk-status.ts'
import { placeholderTemplate, rowTemplate, type RowContext } from './row-template.ts'
import type { RowSlot } from './row-pool.ts'

/** What a slot shows: rendered again only when one of these is another. */
interface Painted {
  index: number
  row: Row | undefined
  isFailed: boolean
  isSelected: boolean
  mark: RowMark | undefined
  context: RowContext | undefined
  placeholder?: HTMLTableCellElement
}

/** Where rows come from. */
export interface RowFacts {
  readonly context: RowContext
  row(index: number): Row | undefined
  isFailed(index: number): boolean
  isSelected(row: Row): boolean
  /** What a bulk change makes of a row. */
  markOf(row: Row): RowMark | undefined
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
    const mark = row && facts.markOf(row)
    let painted = this.#painted.get(slot)
    if (!painted) {
      element.setAttribute('role', 'row')
      painted = {
        index: -1,
        row: undefined,
        isFailed: false,
        isSelected: false,
        mark: undefined,
        context: undefined,
      }
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
      painted.mark === mark &&
      painted.context === context
    ) {
      return
    }
    Object.assign(painted, { row, isFailed, isSelected, mark, context })
    element.className = row ? (row.status === 'inactive' ? 'row inactive' : 'row') : 'row missing'
    if (context.canWrite && row) element.setAttribute('aria-selected', `${isSelected}`)
    else element.removeAttribute('aria-selected')
    if (row) {
      render(rowTemplate(row, { isSelected, mark }, context), element)
      painted.placeholder?.remove()
    } else this.#paintPlaceholder(slot, painted, isFailed, context.locale)
  }

  /** The cells of the row before stay, hidden: to fill them anew costs less than to make them anew. */
  #paintPlaceholder({ element }: RowSlot, painted: Painted, isFailed: boolean, locale: string): void {
    const cell = (painted.placeholder ??= document.createElement('td'))
    cell.role = 'gridcell'
    cell.className = 'placeholder'
    cell.tabIndex = -1
    cell.dataset['stop'] = 'name'
    render(placeholderTemplate(isFailed, locale), cell)
    element.append(cell)
  }
}
