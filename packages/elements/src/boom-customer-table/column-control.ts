import { html } from 'lit'
import type { ColumnHost } from './column-tools/column-tools.ts'
import { isWide, type Column } from './grid/columns-layout.ts'
import { LazyPart } from './lazy-part.ts'
import type { Widths } from './model/columns.ts'
import { text } from './texts.ts'

/** What arranges the columns, loaded once somebody comes near the heads or opens the choice. */
export class ColumnControl {
  readonly #host: () => ColumnHost
  readonly #tools

  constructor(host: () => ColumnHost) {
    this.#host = host
    this.#tools = new LazyPart(
      async () => {
        const { ColumnTools, toolStyles } = await import('./tools/index.ts')
        host().dress(toolStyles)
        return new ColumnTools(host)
      },
      () => host().draw(),
    )
  }

  /** The widths that are to be shown. */
  shown(kept: Widths): Widths {
    return this.#tools.now?.resize.shown(kept) ?? kept
  }

  /** The edge that a head is widened by, once there is one. */
  grip(column: Column) {
    return isWide(column) ? this.#tools.now?.grip(column) : undefined
  }

  /** What the popup of the columns has in it. */
  chooser() {
    const { now, isLoading } = this.#tools
    if (now) return now.chooser()
    return html`<p class="hint">${text(this.#host().locale, isLoading ? 'rowLoading' : 'partFailed')}</p>`
  }

  /** The popup is about to open. */
  opening(): void {
    this.#tools.now?.forgetOrder()
    this.onNear()
  }

  /** Somebody comes near the heads. */
  readonly onNear = (): void => void this.#tools.want()

  readonly onPointerDown = (event: PointerEvent): void => this.#tools.now?.onPointerDown(event)

  readonly onKey = (event: KeyboardEvent): void => {
    if (!this.#tools.now?.onKey(event)) return
    event.preventDefault()
    event.stopPropagation()
  }
}
