import { html, nothing } from 'lit'
import { PopupMenu } from '../../base/popup-menu.ts'
import { csvDialect, type CsvDialect } from '../../spreadsheet/csv/csv-dialect.ts'
import type { ExportFormat } from '../export/list-export.ts'
import { text } from '../texts.ts'
import { exportIcon } from './icons.ts'

const DIALECTS = { semicolon: 'exportSemicolon', comma: 'exportComma' } as const

export interface ExportMenuHost {
  readonly locale: string
  /** The menu's element, once rendered. */
  element(): HTMLElement | null
  /** Renders the menu now. */
  draw(): void
  choose(format: ExportFormat): void
}

/**
 * Every format behind one button (`S0-19`): which CSV a spreadsheet opens by itself is its system's matter, and that of the
 * reader's language comes first.
 */
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

  /** Made when it is first wanted. */
  template() {
    if (!this.#isWanted) return nothing
    const { locale } = this.#host()
    const dialects: readonly CsvDialect[] =
      csvDialect(locale) === 'semicolon' ? ['semicolon', 'comma'] : ['comma', 'semicolon']
    return html`<div
      id="export-menu"
      class="popup"
      popover="auto"
      role="menu"
      aria-label=${text(locale, 'exportList')}
      @keydown=${this.#popup.onKey}
      @toggle=${this.#popup.onToggle}
    >
      ${this.#item('xlsx', text(locale, 'exportExcel'))}
      ${dialects.map((dialect) => this.#item(dialect, text(locale, DIALECTS[dialect])))}
    </div>`
  }

  #item(format: ExportFormat, label: string) {
    return html`<button type="button" role="menuitem" tabindex="-1" @click=${() => this.#choose(format)}>
      ${exportIcon}${label}
    </button>`
  }

  #choose(format: ExportFormat): void {
    this.#popup.close()
    this.#host().choose(format)
  }
}
