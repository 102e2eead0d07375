import { html } from 'lit'
import { place } from '../../base/placement.ts'
import type { ColumnHost } from '../column-tools/column-tools.ts'
import { isWide, type Column } from '../grid/columns-layout.ts'
import { LazyPart } from './lazy-part.ts'
import type { Widths } from '../model/columns.ts'
import { text } from '../texts.ts'

/** What arranges the columns, and the popup where they are chosen: loaded once somebody comes near the heads or opens the choice. */
export class ColumnControl {
  readonly #host: () => ColumnHost
  readonly #tools
  /** The popup has been opened: what is in it is made when it is first wanted. */
  #isPopupWanted = false
  #unplace: (() => void) | undefined

  constructor(host: () => ColumnHost) {
    this.#host = host
    this.#tools = new LazyPart(
      async () => {
        const { ColumnTools, toolStyles } = await import('../tools/index.ts')
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

  /** What the popup has in it. */
  chooser() {
    if (!this.#isPopupWanted) return undefined
    const { now, isLoading } = this.#tools
    if (now) return now.chooser()
    return html`<p class="hint">${text(this.#host().locale, isLoading ? 'rowLoading' : 'partFailed')}</p>`
  }

  /** The popup is about to open or to close, or has done so. */
  readonly onToggle = (event: ToggleEvent): void => {
    const host = this.#host()
    if (event.type === 'beforetoggle') {
      this.#isPopupWanted = true
      this.#tools.now?.forgetOrder()
      this.onNear()
      host.update()
      return
    }
    this.disconnect()
    const [popup, button] = [host.find('#display'), host.find('[popovertarget=display]')]
    if (popup && button && event.newState === 'open') this.#unplace = place(popup, button)
  }

  disconnect(): void {
    this.#unplace?.()
    this.#unplace = undefined
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
