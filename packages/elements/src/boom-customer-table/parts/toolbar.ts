import type { CustomerSort } from '@boom-risk/client/contract'
import { html, nothing } from 'lit'
import { csvDialect } from '../../spreadsheet/csv/csv-dialect.ts'
import type { ExportFormat } from '../export/list-export.ts'
import type { Column } from '../grid/columns-layout.ts'
import type { TableView } from '../model/view-state.ts'
import { text } from '../texts.ts'
import { columnsIcon, savedIcon, searchIcon } from './icons.ts'
import { downIcon, exportIcon } from '../../ui/icons.ts'

export interface ToolbarFacts {
  readonly locale: string
  readonly view: TableView
  readonly isCards: boolean
  readonly columns: readonly Column[]
  /** What may be done is not known yet. */
  readonly isComing: boolean
  readonly canExport: boolean
  readonly isExporting: boolean
  readonly onSearch: (event: Event) => void
  readonly onStatus: (event: Event) => void
  readonly onSortChoice: (event: Event) => void
  readonly onExport: (format: ExportFormat) => void
  readonly onExportMenu: (event: Event) => void
  readonly onFilters: () => void
  /** Somebody comes near what has to be loaded. */
  readonly onNear: () => void
}

/** Search, status, and what else the room is for: display and export, or the order where there are no heads to click. */
export function toolbarTemplate(facts: ToolbarFacts) {
  const { locale, view, isCards, onSearch, onStatus, onNear } = facts
  return html`<div
    class="toolbar"
    role="search"
    aria-label=${text(locale, 'tableFilters')}
    part="toolbar"
    data-keep="toolbar"
    @pointerover=${onNear}
    @focusin=${onNear}
  >
    <label class="search"
      >${searchIcon}<span class="visually-hidden">${text(locale, 'tableSearch')}</span>
      <input
        type="search"
        autocomplete="off"
        spellcheck="false"
        enterkeyhint="search"
        maxlength="200"
        aria-keyshortcuts="/"
        title=${`${text(locale, 'tableSearch')} (/)`}
        placeholder=${text(locale, 'tableSearch')}
        @input=${onSearch}
        @change=${onSearch}
      />
    </label>
    ${isCards ? exportMenuButton(facts) : nothing}
    <select class="field" aria-label=${text(locale, 'statusFilter')} @change=${onStatus}>
      <option value="" .selected=${view.status === null}>${text(locale, 'statusAny')}</option>
      ${(['active', 'inactive'] as const).map(
        (status) =>
          html`<option value=${status} .selected=${view.status === status}>${text(locale, status)}</option>`,
      )}
    </select>
    ${isCards ? [sortChoice(facts), savedButton(facts)] : facts.isComing ? nothing : [savedButton(facts), actions(facts)]}
  </div>`
}

function savedButton({ locale, onFilters }: ToolbarFacts) {
  const label = text(locale, 'savedFilters')
  return html`<button
    type="button"
    class="button saved"
    aria-label=${label}
    aria-haspopup="dialog"
    aria-keyshortcuts="F"
    title="${label} (F)"
    @click=${onFilters}
  >
    ${savedIcon}
  </button>`
}

/** All formats; on cards the only way to export, which show every figure and have no columns to choose. */
function exportMenuButton({ locale, isCards, isComing, canExport, isExporting, onExportMenu }: ToolbarFacts) {
  if (!canExport && !isComing) return nothing
  return html`<button
    type="button"
    class="button export ${isCards ? '' : 'more'}"
    title=${isCards ? nothing : text(locale, 'exportList')}
    aria-haspopup="menu"
    aria-label=${text(locale, 'exportList')}
    ?disabled=${isComing}
    aria-disabled=${isExporting ? 'true' : nothing}
    @click=${isExporting ? nothing : onExportMenu}
  >
    ${isCards ? exportIcon : downIcon}
  </button>`
}

function actions(facts: ToolbarFacts) {
  const { locale, canExport, isExporting, onExport } = facts
  const exportButton = (format: ExportFormat, face: unknown) =>
    html`<button
      type="button"
      class="button export"
      aria-label=${format !== 'xlsx' ? text(locale, 'exportCsv') : nothing}
      aria-disabled=${isExporting ? 'true' : nothing}
      @click=${isExporting ? nothing : () => onExport(format)}
    >
      ${face}
    </button>`
  return html`<span class="spring"></span>
    <button type="button" class="button" popovertarget="display" aria-haspopup="dialog">
      ${columnsIcon}<span>${text(locale, 'display')}</span>
    </button>
    ${
      canExport
        ? [
            exportButton('xlsx', html`${exportIcon}<span>${text(locale, 'exportExcel')}</span>`),
            exportButton(csvDialect(locale), 'CSV'),
            exportMenuButton(facts),
          ]
        : nothing
    }`
}

function sortChoice({ locale, view, columns, onSortChoice }: ToolbarFacts) {
  const isChosen = (by: CustomerSort['by'], direction: string) =>
    view.sort.by === by && view.sort.direction === direction
  return html`<select class="field" aria-label=${text(locale, 'sortBy')} @change=${onSortChoice}>
    ${columns.map(({ sortBy, label }) =>
      sortBy
        ? (['descending', 'ascending'] as const).map(
            (direction) =>
              html`<option
                value="${direction === 'descending' ? '-' : ''}${sortBy}"
                .selected=${isChosen(sortBy, direction)}
              >
                ${text(locale, label)}, ${text(locale, direction)}
              </option>`,
          )
        : nothing,
    )}
  </select>`
}
