import { html, nothing } from 'lit'
import { PopupMenu } from '../../base/popup-menu.ts'
import type { ExportFormat } from '../export/list-export.ts'
import { text } from '../texts.ts'
import { exportIcon } from './icons.ts'

export interface ExportMenuHost {
  readonly locale: string
  /** The menu's element, once rendered. */
  element(): HTMLElement | null
  /** Renders the menu now. */
  draw(): void
  choose(format: ExportFormat): void
}

/** Both formats behind one button, where there is no room for a button each (`S0-19`). */
export class ExportMenu {
  readonly #host: () => ExportMenuHost
  #isWanted = false
  readonly #popup = new PopupMenu(() => this.#host().element())

  constructor(host: () => ExportMenuHost) {
    this.#host = host
  }

  readonly open = ({ currentTarget }: Event): void => {
    if (!(currentTarget instanceof HTMLElement)) return
    this.#isWanted = true
    this.#host().draw()
    this.#popup.open(currentTarget)
  }

  /** Made when it is first wanted, which on a wide screen it never is. */
  template() {
    if (!this.#isWanted) return nothing
    const { locale } = this.#host()
    return html`<div
      id="export-menu"
      class="popup"
      popover="auto"
      role="menu"
      aria-label=${text(locale, 'exportList')}
      @keydown=${this.#popup.onKey}
      @toggle=${this.#popup.onToggle}
    >
      <button type="button" role="menuitem" tabindex="-1" @click=${() => this.#choose('xlsx')}>
        ${exportIcon}${text(locale, 'exportExcel')}
      </button>
      <button type="button" role="menuitem" tabindex="-1" @click=${() => this.#choose('csv')}>
        ${exportIcon}${text(locale, 'exportCsv')}
      </button>
    </div>`
  }

  #choose(format: ExportFormat): void {
    this.#popup.close()
    this.#host().choose(format)
  }
}
