import { html, nothing } from 'lit'
import { PopupMenu } from '../../ui/controls/popup-menu.ts'
import { csvDialect, type CsvDialect } from '../../spreadsheet/csv/csv-dialect.ts'
import type { ExportFormat } from '../export/list-export.ts'
import { text } from '../texts.ts'
import { exportIcon, stroke } from '../../ui/icons.ts'
import { isStandardColumns } from '../model/columns.ts'
import type { TableView } from '../model/view-state.ts'
import { toolsText } from './texts.ts'

const printIcon = stroke('M4.5 6V2.5h7V6M4.5 11.5h-2v-5h11v5h-2M4.5 9.5h7v4h-7z')

const DIALECTS = { semicolon: 'exportSemicolon', comma: 'exportComma' } as const

/** What a file or a print is made of: all that the filter finds, or those chosen. */
export type ExportScope = 'all' | 'chosen'

export interface ExportMenuHost {
  readonly locale: string
  readonly view: TableView
  readonly isCards: boolean
  /** The menu's element, once rendered. */
  element(): HTMLElement | null
  /** Renders the menu now. */
  draw(): void
  choose(format: ExportFormat, scope: ExportScope, isShownOnly?: boolean): void
}

/**
 * Every format behind one button (`S0-19`): which CSV a spreadsheet opens by itself is its system's matter, and that of the
 * reader's language comes first.
 */
export class ExportMenu {
  readonly #host: () => ExportMenuHost
  #scope: ExportScope | undefined
  readonly #popup = new PopupMenu(() => this.#host().element())

  constructor(host: () => ExportMenuHost) {
    this.#host = host
  }

  open(button: HTMLElement, scope: ExportScope): void {
    this.#scope = scope
    this.#host().draw()
    this.#popup.open(button)
  }

  /** Made when it is first wanted. */
  template() {
    if (!this.#scope) return nothing
    const { locale, view, isCards } = this.#host()
    const dialects: readonly CsvDialect[] =
      csvDialect(locale) === 'semicolon' ? ['semicolon', 'comma'] : ['comma', 'semicolon']
    return html`<div
      id="export-menu"
      class="popup"
      popover="auto"
      role="menu"
      aria-label=${this.#scope === 'all' ? text(locale, 'exportList') : toolsText(locale, 'exportChosen')}
      @keydown=${this.#popup.onKey}
      @toggle=${this.#popup.onToggle}
    >
      ${this.#item('xlsx', text(locale, 'exportExcel'))}
      ${
        isCards || isStandardColumns(view.columns)
          ? nothing
          : this.#item('xlsx', toolsText(locale, 'exportShown'), exportIcon, true)
      }
      ${dialects.map((dialect) => this.#item(dialect, toolsText(locale, DIALECTS[dialect])))}
      ${this.#item('print', toolsText(locale, 'printList'), printIcon)}
    </div>`
  }

  #item(format: ExportFormat, label: string, icon = exportIcon, isShownOnly = false) {
    return html`<button
      type="button"
      role="menuitem"
      tabindex="-1"
      @click=${() => this.#choose(format, isShownOnly)}
    >
      ${icon}${label}
    </button>`
  }

  #choose(format: ExportFormat, isShownOnly: boolean): void {
    this.#popup.close()
    this.#host().choose(format, this.#scope ?? 'all', isShownOnly)
  }
}
