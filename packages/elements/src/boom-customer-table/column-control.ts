import { html } from 'lit'
import type { ColumnHost, ColumnTools } from './columns/column-tools.ts'
import { isWide, type Column } from './grid/columns-layout.ts'
import type { Widths } from './model/columns.ts'
import { text } from './texts.ts'

/** What arranges the columns, loaded once somebody comes near the heads or opens the choice, which most visits never do. */
export class ColumnControl {
  readonly #host: () => ColumnHost
  #loading: Promise<ColumnTools | undefined> | undefined
  #tools: ColumnTools | undefined

  constructor(host: () => ColumnHost) {
    this.#host = host
  }

  /** The widths that are to be shown. */
  shown(kept: Widths): Widths {
    return this.#tools?.resize.shown(kept) ?? kept
  }

  /** The edge that a head is widened by, once there is one. */
  grip(column: Column) {
    return this.#tools && isWide(column) ? this.#tools.grip(column) : undefined
  }

  /** What the popup of the columns has in it. */
  chooser() {
    if (this.#tools) return this.#tools.chooser()
    return html`<p class="hint">
      ${text(this.#host().locale, this.#loading ? 'rowLoading' : 'displayFailed')}
    </p>`
  }

  /** The popup is about to open. */
  opening(): void {
    this.#tools?.forgetOrder()
    void this.load()
  }

  /** Somebody comes near the heads. */
  readonly onNear = (): void => void this.load()

  readonly onPointerDown = (event: PointerEvent): void => this.#tools?.onPointerDown(event)

  readonly onKey = (event: KeyboardEvent): void => {
    if (!this.#tools?.onKey(event)) return
    event.preventDefault()
    event.stopPropagation()
  }

  /** Settles without tools where they are not to be had: they are asked for again the next time. */
  load(): Promise<ColumnTools | undefined> {
    return (this.#loading ??= this.#begin())
  }

  async #begin(): Promise<ColumnTools | undefined> {
    try {
      const { ColumnTools } = await import('./columns/index.ts')
      this.#tools = new ColumnTools(this.#host)
    } catch {
      this.#loading = undefined
    }
    this.#host().draw()
    return this.#tools
  }
}
