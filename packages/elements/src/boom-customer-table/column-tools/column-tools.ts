import type { Column, WideColumn } from '../grid/columns-layout.ts'
import {
  COLUMN_IDS,
  columnOf,
  isStandardColumns,
  WIDE_IDS,
  type ColumnId,
  type Widths,
} from '../model/columns.ts'
import { DEFAULT_VIEW, DENSITIES } from '../model/view-state.ts'
import type { PartHost } from '../controls/part-host.ts'
import { text } from '../texts.ts'
import { toolText } from './texts.ts'
import { chooserTemplate } from './chooser.ts'
import { dragInLine } from './column-drag.ts'
import { ColumnResize } from './column-resize.ts'
import { fullOrder, moved } from './order.ts'

export interface ColumnHost extends PartHost {
  /** Those that are on show. */
  readonly columns: readonly Column[]
  /** Those that are kept. */
  readonly widths: Widths
  /** Keeps others, made of those that are kept by then. */
  keep(change: (widths: Widths) => Widths): void
}

/** How a person arranges the columns: shows, hides, moves and widens them, by pointer and by keys. */
export class ColumnTools {
  readonly resize: ColumnResize
  readonly #host: () => ColumnHost
  /** While the popup is open: a column that is hidden there stays where it was. */
  #order: readonly ColumnId[] | undefined

  constructor(host: () => ColumnHost) {
    this.#host = host
    this.resize = new ColumnResize(host)
  }

  grip(column: WideColumn) {
    return this.resize.template(column)
  }

  /** The popup was opened or closed. */
  forgetOrder(): void {
    this.#order = undefined
  }

  chooser() {
    const { locale, view, widths } = this.#host()
    return chooserTemplate({
      locale,
      view,
      order: this.#allColumns,
      isChanged:
        !isStandardColumns(view.columns) ||
        view.density !== DEFAULT_VIEW.density ||
        Object.keys(widths).length > 0,
      onColumn: (id, isShown) => this.#show(id, isShown),
      onMove: (id, to) => this.#moveInList(id, to),
      onDragStart: (event, id) => this.#dragInList(event, id),
      onDensity: (event) => {
        const { value } = event.target instanceof HTMLInputElement ? event.target : { value: '' }
        const density = DENSITIES.find((known) => known === value)
        if (density) this.#host().change({ density })
      },
      onReset: () => this.#reset(),
    })
  }

  /** A key on a head: Shift with an arrow widens or narrows its column, with Ctrl as well it moves it. @returns whether it was one */
  onKey(event: KeyboardEvent): boolean {
    const { key, shiftKey, ctrlKey, altKey, metaKey, target } = event
    if (!shiftKey || altKey || metaKey || (key !== 'ArrowLeft' && key !== 'ArrowRight')) return false
    const cell = target instanceof Element ? target.closest('th') : null
    const wide = WIDE_IDS.find((id) => cell?.classList.contains(id))
    if (!cell || !wide) return false
    const id = COLUMN_IDS.find((known) => known === wide)
    const isForth = (key === 'ArrowRight') === (getComputedStyle(cell).direction === 'ltr')
    if (!ctrlKey) this.resize.enter(wide, key)
    else if (id) this.#moveInHead(id, isForth ? 1 : -1)
    else return false
    return true
  }

  /** The pointer went down on a head: it may be about to move its column. A finger scrolls. */
  onPointerDown(event: PointerEvent): void {
    const { target, button, pointerType } = event
    if (button !== 0 || pointerType === 'touch' || !(target instanceof Element) || target.closest('.grip'))
      return
    const { view, find } = this.#host()
    const heads = view.columns.flatMap((id) => find(`th.${id}`) ?? [])
    const item = heads.find((one) => one.contains(target))
    const id = item && COLUMN_IDS.find((known) => item.classList.contains(known))
    if (!item || !id) return
    const others = heads.filter((one) => one !== item)
    dragInLine(event, {
      axis: 'x',
      items: heads,
      item,
      over: (place) => mark(heads, item, others[place], others.at(-1)),
      done: (place) => {
        mark(heads)
        if (place !== undefined) this.#arrange(moved(view.columns, id, place), id)
      },
    })
  }

  get #allColumns(): readonly ColumnId[] {
    return (this.#order ??= fullOrder(this.#host().view.columns))
  }

  #show(id: ColumnId, isShown: boolean): void {
    const { view, change } = this.#host()
    const all = this.#allColumns
    change({ columns: all.filter((one) => (one === id ? isShown : view.columns.includes(one))) })
  }

  #moveInList(id: ColumnId, to: number): void {
    const { view, change, announce, locale, draw, find } = this.#host()
    const way = to < this.#allColumns.indexOf(id) ? 'up' : 'down'
    this.#order = moved(this.#allColumns, id, to)
    change({ columns: this.#order.filter((one) => view.columns.includes(one)) })
    draw()
    // What has been moved in the document has lost the focus.
    find(`#display [data-column=${id}] [data-move=${way}]`)?.focus()
    const place = { column: text(locale, columnOf(id).label), place: to + 1, count: this.#order.length }
    announce(toolText(locale, 'columnMoved', place))
  }

  #dragInList(event: PointerEvent, id: ColumnId): void {
    const items = [...(this.#host().find('#display')?.querySelectorAll<HTMLElement>('[data-column]') ?? [])]
    const item = items.find((one) => one.dataset['column'] === id)
    if (!item || event.button !== 0) return
    event.preventDefault()
    const others = items.filter((one) => one !== item)
    dragInLine(event, {
      axis: 'y',
      items,
      item,
      over: (place) => mark(items, item, others[place], others.at(-1)),
      done: (place) => {
        mark(items)
        if (place !== undefined) this.#moveInList(id, place)
      },
    })
  }

  #moveInHead(id: ColumnId, by: number): void {
    const { columns } = this.#host().view
    const to = columns.indexOf(id) + by
    if (to >= 0 && to < columns.length) this.#arrange(moved(columns, id, to), id)
  }

  #arrange(columns: readonly ColumnId[], id: ColumnId): void {
    const { change, announce, locale, draw, find } = this.#host()
    this.#order = undefined
    change({ columns })
    draw()
    find(`th.${id} [data-stop]`)?.focus({ preventScroll: true })
    const place = {
      column: text(locale, columnOf(id).label),
      place: columns.indexOf(id) + 1,
      count: columns.length,
    }
    announce(toolText(locale, 'columnMoved', place))
  }

  #reset(): void {
    const { change, keep, announce, locale } = this.#host()
    this.#order = undefined
    keep(() => ({}))
    change({ columns: COLUMN_IDS, density: DEFAULT_VIEW.density })
    announce(toolText(locale, 'columnsWereReset'))
  }
}

/** Shows what is dragged, and before which other it would come to; behind the last where before none. */
function mark(
  items: readonly HTMLElement[],
  item?: HTMLElement,
  before?: HTMLElement,
  last?: HTMLElement,
): void {
  for (const one of items) {
    one.classList.toggle('dragged', one === item)
    one.classList.toggle('drop-before', item !== undefined && one === before)
    one.classList.toggle('drop-after', item !== undefined && before === undefined && one === last)
  }
}
