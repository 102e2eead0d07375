import { SlowLoad } from '../../base/slow-load.ts'
import type { BoomList } from '../list/boom-list.ts'
import type { Row } from '../client.ts'
import { CARD_LINES } from '../columns/index.ts'
import type { Density } from '../model/view-state.ts'
import type { RowRange } from '../model/window.ts'
import type { RowMark } from '../bulk/bulk-status.ts'
import { FullDates } from './full-dates.ts'
import { GridFocus } from './grid-focus.ts'
import { GridView, type GridContent } from './grid-view.ts'
import { RowPainter } from './row-painter.ts'
import type { RowSlot } from './row-pool.ts'
import type { RowContext } from './row-template.ts'
import { Sideways } from './sideways.ts'

/** What a control in a row asks for (`data-action`). */
const ACTIONS = ['select', 'open', 'history', 'status', 'menu', 'reveal', 'retry', 'call', 'copy'] as const
export type GridAction = (typeof ACTIONS)[number]

/** Whose rows they are. */
export interface TableGridModel {
  readonly list: BoomList
  isSelected(row: Row): boolean
  markOf(row: Row): RowMark | undefined
  act(action: GridAction, row: Row, index: number, control: HTMLElement, event: MouseEvent): void
}

/** How they look. */
export interface TableGridLook {
  context(): RowContext
  density(): Density
}

/** Heights by design at a text of 13 px. */
const TEXT_SIZE = 13
const ROW_HEIGHTS = { comfortable: 44, compact: 36 }
const CARD_HEIGHT = 98 + 26 * CARD_LINES

/** Rows that stand in for those that are on their way, before anything is known. */
const FIRST_PLACEHOLDERS = 8

/** The rows of the table: the window over the list, its keyboard, and what is clicked in it. */
export class TableGrid implements GridContent {
  readonly #model: TableGridModel
  readonly #look: TableGridLook
  readonly #scroller: HTMLElement
  readonly #body: HTMLElement
  readonly #painter = new RowPainter()
  readonly #slow = new SlowLoad(() => this.repaint())
  readonly #sideways: Sideways
  readonly #view: GridView
  readonly #focus: GridFocus | undefined
  readonly #dates: FullDates
  #rowHeight = 0
  #scale = 1

  constructor(
    model: TableGridModel,
    look: TableGridLook,
    scroller: HTMLElement,
    table: HTMLTableElement,
    body: HTMLElement,
  ) {
    this.#model = model
    this.#look = look
    this.#scroller = scroller
    this.#body = body
    body.addEventListener('click', this.#onClick)
    this.#dates = new FullDates(body, () => look.context())
    this.#sideways = new Sideways(scroller)
    this.#view = new GridView(scroller, table.tHead ?? body, body, () => this)
    this.#focus = new GridFocus(table, this.#view, () => this.total)
    this.#focus.sync()
  }

  get total(): number {
    const { rows } = this.#model.list
    return rows ? (rows.total ?? 0) : FIRST_PLACEHOLDERS
  }

  get rowHeight(): number {
    return this.#rowHeight
  }

  paint(slot: RowSlot, isEntered = false): void {
    const { list } = this.#model
    const hadFocus = this.#focus?.isIn(slot) ?? false
    this.#painter.paint(
      slot,
      {
        context: this.#look.context(),
        isSlow: list.isSlow || this.#slow.isSlow,
        row: (index) => list.rows?.row(index),
        isFailed: (index) => list.rows?.stateAt(index) === 'failed',
        isSelected: (row) => this.#model.isSelected(row),
        markOf: (row) => this.#model.markOf(row),
      },
      hadFocus || isEntered,
    )
    if (hadFocus) this.#focus?.restore()
  }

  painted({ first, last }: RowRange): void {
    const { rows } = this.#model.list
    let isWaiting = false
    for (let index = first; index < last; index++) isWaiting ||= !rows || rows.stateAt(index) === 'loading'
    this.#slow.set(isWaiting)
    this.#dates.clear()
  }

  measured(): void {
    this.#sideways.measure()
    this.#scale = Number.parseFloat(getComputedStyle(this.#scroller).fontSize) / TEXT_SIZE
    this.#fit()
  }

  shown({ first, last }: RowRange): void {
    this.#model.list.rows?.show(first, last)
  }

  /** Renders what changed. */
  refresh(): void {
    this.#fit()
    this.#view.refresh()
    const { first, last } = this.#view.range
    this.#model.list.rows?.show(first, last)
    this.#focus?.sync()
  }

  /** Renders rows that changed, where neither their number nor the room for them did. */
  repaint(): void {
    this.#view.repaint()
    this.#focus?.sync()
  }

  /** Has so many rows from the top in the page for a print; `null`: those in sight. */
  print(count: number | null): void {
    this.#view.print(count)
    this.#focus?.sync()
  }

  toTop(): void {
    this.#view.toTop()
    this.#focus?.toTop()
  }

  /** Puts focus where it was last, or on the first row. */
  focus(): void {
    this.#focus?.return()
  }

  /** Puts focus on the customer of a row, scrolling to it. */
  focusRow(index: number): void {
    this.#focus?.focus(index)
  }

  /** Does so unless focus is in that row. */
  refocus(index: number): void {
    const root = this.#body.getRootNode()
    const row = root instanceof ShadowRoot ? root.activeElement?.closest('tr') : null
    if (row?.getAttribute('aria-rowindex') !== `${index + 2}`) this.focusRow(index)
  }

  disconnect(): void {
    this.#slow.stop()
    this.#body.removeEventListener('click', this.#onClick)
    this.#dates.disconnect()
    this.#sideways.disconnect()
    this.#focus?.disconnect()
    this.#view.disconnect()
    this.#body.replaceChildren()
  }

  #fit(): void {
    const { isCards } = this.#look.context()
    const height = Math.round((isCards ? CARD_HEIGHT : ROW_HEIGHTS[this.#look.density()]) * this.#scale)
    if (height === this.#rowHeight) return
    this.#rowHeight = height
    // On the rows alone: the head has been styled by then, and would be once more.
    this.#body.style.setProperty('--_row', `${height}px`)
  }

  readonly #onClick = (event: MouseEvent): void => {
    const control =
      event.target instanceof Element ? event.target.closest<HTMLElement>('[data-action]') : null
    const slot = control && this.#view.slotOf(control)
    const row = slot && this.#model.list.rows?.row(slot.index)
    const action = ACTIONS.find((known) => known === control?.dataset['action'])
    if (action && control && slot && row) this.#model.act(action, row, slot.index, control, event)
  }
}
