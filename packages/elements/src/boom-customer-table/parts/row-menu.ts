import { html, nothing } from 'lit'
import { PopupMenu } from '../../ui/controls/popup-menu.ts'
import type { Row } from '../client.ts'
import type { PartHost } from '../controls/part-host.ts'
import { text } from '../texts.ts'
import { detailIcon } from './icons.ts'
import { flagIcon, refreshIcon } from '../../ui/icons.ts'

const ACTIONS = ['open', 'refresh', 'report'] as const
export type RowAction = (typeof ACTIONS)[number]

export interface RowMenuHost extends Pick<PartHost, 'locale' | 'find' | 'draw'> {
  readonly canRefresh: boolean
  readonly canReport: boolean
  act(row: Row, action: RowAction): void
}

/** The ⋮ menu, one for all rows (`S0-14`, `S0-15`). */
export class RowMenu {
  readonly #host: () => RowMenuHost
  readonly #popup = new PopupMenu(() => this.#host().find('#row-menu'))
  #row: Row | undefined

  constructor(host: () => RowMenuHost) {
    this.#host = host
  }

  open(row: Row, button: HTMLElement): void {
    this.#row = row
    this.#host().draw()
    this.#popup.open(button)
  }

  /** Made when it is first wanted, which in most pages it never is. */
  template() {
    if (!this.#row) return nothing
    const { locale, canRefresh, canReport } = this.#host()
    return html`<div
      id="row-menu"
      class="popup"
      popover="auto"
      role="menu"
      aria-label=${text(locale, 'moreActions')}
      @keydown=${this.#popup.onKey}
      @click=${this.#onClick}
      @toggle=${this.#popup.onToggle}
    >
      <button type="button" role="menuitem" tabindex="-1" data-item="open">
        ${detailIcon}${text(locale, 'menuOpen')}
      </button>
      <button type="button" role="menuitem" tabindex="-1" data-item="refresh" ?hidden=${!canRefresh}>
        ${refreshIcon}${text(locale, 'menuRefresh')}
      </button>
      <button type="button" role="menuitem" tabindex="-1" data-item="report" ?hidden=${!canReport}>
        ${flagIcon}${text(locale, 'menuReport')}
      </button>
    </div>`
  }

  readonly #onClick = (event: Event): void => {
    const item = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-item]') : null
    const action = ACTIONS.find((known) => known === item?.dataset['item'])
    const row = this.#row
    if (!action || !row) return
    this.#popup.close()
    this.#host().act(row, action)
  }
}
