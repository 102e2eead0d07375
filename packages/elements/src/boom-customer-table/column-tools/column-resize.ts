import { html } from 'lit'
import { leastChosen, type Column, type WideColumn } from '../grid/columns-layout.ts'
import { MOST_WIDTH, WIDE_IDS, type WideId, type Widths } from '../model/columns.ts'
import type { PartHost } from '../controls/part-host.ts'
import { text } from '../texts.ts'
import { toolText } from './texts.ts'

export interface ColumnResizeHost extends Pick<PartHost, 'locale' | 'find' | 'draw'> {
  readonly columns: readonly Column[]
  /** Those that are kept. */
  readonly widths: Widths
  /** Keeps others, made of those that are kept by then. */
  keep(change: (widths: Widths) => Widths): void
}

/** The edge of a head by which its column is widened: a separator, by pointer and by keys (APG, window splitter). */
export class ColumnResize {
  readonly #host: () => ColumnResizeHost
  /** While the pointer drags: the column, and those before it, which would move under the pointer otherwise. */
  #dragged: Widths | undefined

  constructor(host: () => ColumnResizeHost) {
    this.#host = host
  }

  /** The widths that are to be shown. */
  shown(kept: Widths): Widths {
    return this.#dragged ? { ...kept, ...this.#dragged } : kept
  }

  template(column: WideColumn) {
    const { locale } = this.#host()
    const { id, width, chosen } = column
    return html`<span
      class="grip"
      role="separator"
      aria-orientation="vertical"
      tabindex="-1"
      data-grip=${id}
      aria-label=${toolText(locale, 'columnWidth', { column: text(locale, column.label) })}
      aria-valuemin=${leastChosen(column)}
      aria-valuemax=${MOST_WIDTH}
      aria-valuenow=${Math.round(chosen ?? width)}
      title=${toolText(locale, 'columnWidthHint')}
      @pointerdown=${this.#onPointerDown}
      @dblclick=${() => this.#set(id, undefined)}
      @keydown=${this.#onKey}
    ></span>`
  }

  /** Puts focus on the edge of a column and widens or narrows it by a step. */
  enter(id: WideId, key: string): void {
    const grip = this.#host().find(`thead [data-grip=${id}]`)
    grip?.focus({ preventScroll: true })
    this.#step(id, key)
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const id = idOf(event)
    if (!id || event.altKey || event.ctrlKey || event.metaKey) return
    const { key } = event
    if (['Escape', 'ArrowUp', 'ArrowDown'].includes(key)) {
      const cell = event.currentTarget instanceof Element ? event.currentTarget.closest('th') : null
      cell?.querySelector<HTMLElement>('[data-stop]')?.focus()
    } else if (key === 'Enter') this.#set(id, undefined)
    else if (!this.#step(id, key)) return
    event.preventDefault()
    event.stopPropagation()
  }

  #step(id: WideId, key: string): boolean {
    const column = this.#column(id)
    const head = this.#host().find('thead')
    if (!column || !head) return false
    const forth = getComputedStyle(head).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
    const now = this.#widthOf(id)
    if (key === 'Home') this.#set(id, leastChosen(column))
    else if (key === 'End') this.#set(id, MOST_WIDTH)
    else if (key === 'ArrowLeft' || key === 'ArrowRight') this.#set(id, now + (key === forth ? 1 : -1))
    else return false
    this.#host().draw()
    // Those at the ends stay in sight by themselves.
    if (!column.stays)
      head.querySelector(`[data-grip=${id}]`)?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    return true
  }

  readonly #onPointerDown = (event: PointerEvent): void => {
    const id = idOf(event)
    const grip = event.currentTarget
    if (!id || event.button !== 0 || !(grip instanceof HTMLElement)) return
    event.preventDefault()
    grip.focus({ preventScroll: true })
    const { columns } = this.#host()
    const at = columns.findIndex((column) => column.id === id)
    const before = WIDE_IDS.filter(
      (other) => columns.findIndex((column) => column.id === other) < at && this.#column(other),
    )
    const frozen: Widths = Object.fromEntries(before.map((other) => [other, this.#widthOf(other)]))
    const first = this.#widthOf(id)
    // The switch stays at the end: it is widened by its beginning.
    const isBackwards = (getComputedStyle(grip).direction === 'rtl') !== (this.#column(id)?.stays === 'after')
    const em = this.#em()
    const ends = new AbortController()
    const end = (isKept: boolean) => {
      ends.abort()
      const width = this.#dragged?.[id]
      this.#dragged = undefined
      if (isKept && width !== undefined) this.#set(id, width)
      else this.#host().draw()
    }
    const options = { signal: ends.signal }
    grip.setPointerCapture(event.pointerId)
    grip.addEventListener(
      'pointermove',
      ({ clientX }) => {
        const by = ((clientX - event.clientX) / em) * (isBackwards ? -1 : 1)
        this.#dragged = { ...frozen, [id]: this.#within(id, first + by) }
        this.#host().draw()
      },
      options,
    )
    grip.addEventListener('pointerup', () => end(true), options)
    grip.addEventListener('pointercancel', () => end(false), options)
    grip.addEventListener('keydown', ({ key }) => key === 'Escape' && end(false), {
      ...options,
      capture: true,
    })
  }

  #set(id: WideId, width: number | undefined): void {
    this.#host().keep(({ [id]: _before, ...others }) =>
      width === undefined ? others : { ...others, [id]: this.#within(id, width) },
    )
  }

  #within(id: WideId, width: number): number {
    const column = this.#column(id)
    const least = column ? leastChosen(column) : 0
    return Math.round(Math.max(least, Math.min(MOST_WIDTH, width)) * 10) / 10
  }

  #column(id: WideId): Column | undefined {
    return this.#host().columns.find((column) => column.id === id)
  }

  /** As it is on the screen, em. */
  #widthOf(id: WideId): number {
    const cell = this.#host().find(`th.${id}`)
    return cell ? cell.getBoundingClientRect().width / this.#em() : 0
  }

  #em(): number {
    const head = this.#host().find('thead')
    return head ? Number.parseFloat(getComputedStyle(head).fontSize) : 1
  }
}

function idOf({ currentTarget }: Event): WideId | undefined {
  const id = currentTarget instanceof HTMLElement ? currentTarget.dataset['grip'] : undefined
  return WIDE_IDS.find((known) => known === id)
}
