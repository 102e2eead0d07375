import { render } from 'lit'
import type { Row } from '../client.ts'
import type { RowMark } from '../bulk/bulk-status.ts'
import { SELECT_BOX } from './cells.ts'
import { placeholderTemplate, rowTemplate, type RowContext } from './row-template.ts'
import type { RowSlot } from './row-pool.ts'

/** What is said in the place of a row that is not there. */
type StandIn = 'loading' | 'failed'

/** What a slot shows: rendered again only when one of these is another. */
interface Painted {
  index: number
  row: Row | undefined
  standIn: StandIn | undefined
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
  /** Rows have been on their way for long enough to say so. */
  readonly isSlow: boolean
  isSelected(row: Row): boolean
  /** What a bulk change makes of a row. */
  markOf(row: Row): RowMark | undefined
}

/** Renders rows into their slots, each with a render of its own: a scrolled row costs the rows that came, nothing else. */
export class RowPainter {
  readonly #painted = new WeakMap<RowSlot, Painted>()

  /** `isEntered`: focus is in the row or about to be, so it must have a place for it. */
  paint(slot: RowSlot, facts: RowFacts, isEntered: boolean): void {
    const { index, element } = slot
    const { context } = facts
    const row = facts.row(index)
    const standIn = row ? undefined : standInOf(facts, index, isEntered)
    const isSelected = row !== undefined && facts.isSelected(row)
    const mark = row && facts.markOf(row)
    let painted = this.#painted.get(slot)
    if (!painted) {
      element.setAttribute('role', 'row')
      painted = {
        index: -1,
        row: undefined,
        standIn: undefined,
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
    const isOther =
      painted.row !== row ||
      painted.standIn !== standIn ||
      painted.mark !== mark ||
      painted.context !== context
    if (isOther) {
      Object.assign(painted, { row, standIn, mark, context })
      this.#paintCells(element, painted, row, context)
    }
    if (row && context.canWrite && (isOther || painted.isSelected !== isSelected))
      paintChoice(element, isSelected)
    painted.isSelected = isSelected
  }

  #paintCells(element: HTMLElement, painted: Painted, row: Row | undefined, context: RowContext): void {
    const { standIn, mark } = painted
    element.className = classOf(row, standIn)
    if (!context.canWrite || !row) element.removeAttribute('aria-selected')
    // A row that is not there yet says nothing for a moment.
    if (row || standIn) element.removeAttribute('aria-busy')
    else element.setAttribute('aria-busy', 'true')
    if (standIn) this.#paintPlaceholder(element, painted, standIn, context.locale)
    else painted.placeholder?.remove()
    // The cells of the row before stay where there is none, out of sight: to fill them anew costs less than to make them anew.
    if (row) render(rowTemplate(row, mark, context), element)
  }

  #paintPlaceholder(element: HTMLElement, painted: Painted, standIn: StandIn, locale: string): void {
    const cell = (painted.placeholder ??= document.createElement('td'))
    cell.setAttribute('role', 'gridcell')
    cell.className = 'placeholder'
    cell.tabIndex = -1
    cell.dataset['stop'] = 'name'
    render(placeholderTemplate(standIn === 'failed', locale), cell)
    element.append(cell)
  }
}

/** Rows mostly come within a few frames: until it is slow, one is only out of sight, with what its cells showed before. */
function classOf(row: Row | undefined, standIn: StandIn | undefined): string {
  if (!row) return standIn ? 'row missing' : 'row coming'
  return row.status === 'inactive' ? 'row inactive' : 'row'
}

/** Apart from the cells: to choose everybody renders no row anew. */
function paintChoice(row: HTMLElement, isSelected: boolean): void {
  row.setAttribute('aria-selected', `${isSelected}`)
  const box = row.querySelector<HTMLInputElement>(SELECT_BOX)
  if (box) box.checked = isSelected
}

function standInOf({ isFailed, isSlow }: RowFacts, index: number, isEntered: boolean): StandIn | undefined {
  if (isFailed(index)) return 'failed'
  return isSlow || isEntered ? 'loading' : undefined
}
