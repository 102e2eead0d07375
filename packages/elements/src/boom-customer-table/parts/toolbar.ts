import type { CustomerSort } from '@boom-risk/client/contract'
import { html, nothing } from 'lit'
import { live } from 'lit/directives/live.js'
import type { Column } from '../grid/columns-layout.ts'
import type { TableView } from '../model/view-state.ts'
import { text } from '../texts.ts'
import { columnsIcon, exportIcon, searchIcon } from './icons.ts'

export interface ToolbarFacts {
  readonly locale: string
  readonly view: TableView
  readonly isCards: boolean
  readonly columns: readonly Column[]
  readonly canExport: boolean
  readonly isExporting: boolean
  readonly onSearch: (event: Event) => void
  readonly onStatus: (event: Event) => void
  readonly onSortChoice: (event: Event) => void
  readonly onExport: () => void
  readonly onExportCsv: () => void
}

/** Search, status, order (where there are no heads to click), display and export. */
export function toolbarTemplate(facts: ToolbarFacts) {
  const { locale, view, isCards, canExport, isExporting, onSearch, onStatus, onExport, onExportCsv } = facts
  const filters = html`<select class="field" aria-label=${text(locale, 'statusFilter')} @change=${onStatus}>
      <option value="" .selected=${view.status === null}>${text(locale, 'statusAny')}</option>
      ${(['active', 'inactive'] as const).map(
        (status) =>
          html`<option value=${status} .selected=${view.status === status}>${text(locale, status)}</option>`,
      )}
    </select>
    ${isCards ? sortChoice(facts) : nothing}`
  const actions = html`<button type="button" class="button" popovertarget="display" aria-haspopup="dialog">
      ${columnsIcon}<span class="words">${text(locale, 'display')}</span>
    </button>
    ${
      canExport
        ? html`<button type="button" class="button" ?disabled=${isExporting} @click=${onExport}>
              ${exportIcon}<span class="words">${text(locale, 'exportExcel')}</span>
            </button>
            <button
              type="button"
              class="button csv"
              aria-label=${text(locale, 'exportCsv')}
              ?disabled=${isExporting}
              @click=${onExportCsv}
            >
              CSV
            </button>`
        : nothing
    }`
  return html`<div class="toolbar" role="search" aria-label=${text(locale, 'tableFilters')} part="toolbar">
    <label class="search"
      >${searchIcon}<span class="visually-hidden">${text(locale, 'tableSearch')}</span>
      <input
        type="search"
        autocomplete="off"
        spellcheck="false"
        enterkeyhint="search"
        maxlength="200"
        placeholder=${text(locale, 'tableSearch')}
        .value=${live(view.text)}
        @input=${onSearch}
        @change=${onSearch}
      />
    </label>
    ${isCards ? [actions, filters] : [filters, html`<span class="spring"></span>`, actions]}
  </div>`
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
