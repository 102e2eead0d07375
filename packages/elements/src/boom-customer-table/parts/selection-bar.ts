import { html, nothing } from 'lit'
import type { SettableStatus } from '../bulk/bulk-job.ts'
import { text } from '../texts.ts'
import { exportIcon } from '../../ui/icons.ts'
import { downIcon } from '../../ui/icons.ts'

export interface SelectionBarFacts {
  readonly locale: string
  readonly count: number
  readonly total: number
  readonly isCards: boolean
  /** The whole filter may be chosen by saying so, and here. */
  readonly offersAll: boolean
  readonly isBusy: boolean
  readonly canExport: boolean
  readonly isExporting: boolean
  readonly onSelectAll: () => void
  readonly onClear: () => void
  readonly onBulk: (status: SettableStatus) => void
  readonly onExportMenu: (event: Event) => void
}

const STATUSES = [
  ['active', 'activate'],
  ['inactive', 'deactivate'],
] as const

/** What can be done with the chosen (`S0-9`); the whole filter is chosen only by saying so (`D-7`). Below cards in two lines, with a short export. */
export function selectionBarTemplate(facts: SelectionBarFacts) {
  const { locale, count, total, isCards, offersAll, onSelectAll } = facts
  const statuses = STATUSES.map((status) => statusButton(status, facts))
  const others = [exportButton(facts), clearButton(facts)]
  const spring = html`<span class="spring"></span>`
  return html`<div
    class="selection"
    role="group"
    aria-label=${text(locale, 'selected', { count })}
    part="selection"
    data-keep="selection"
  >
    <b>${text(locale, 'selected', { count })}</b>
    ${
      offersAll
        ? html`<button type="button" class="link" @click=${onSelectAll}>
            ${text(locale, 'selectAll', { count: total })}
          </button>`
        : nothing
    }
    ${isCards ? [others, spring, statuses] : [spring, statuses, others]}
  </div>`
}

function statusButton(
  [status, word]: (typeof STATUSES)[number],
  { locale, isBusy, onBulk }: SelectionBarFacts,
) {
  return html`<button
    type="button"
    class="button"
    aria-disabled=${isBusy ? 'true' : nothing}
    @click=${() => onBulk(status)}
  >
    ${text(locale, word)}
  </button>`
}

function exportButton({ locale, isCards, canExport, isExporting, onExportMenu }: SelectionBarFacts) {
  if (!canExport) return nothing
  const word = text(locale, 'exportThese')
  return html`<button
    type="button"
    class="button export"
    aria-label=${isCards ? word : nothing}
    aria-haspopup="menu"
    aria-disabled=${isExporting ? 'true' : nothing}
    @click=${isExporting ? nothing : onExportMenu}
  >
    ${exportIcon}${isCards ? nothing : html`<span>${word}</span>${downIcon}`}
  </button>`
}

function clearButton({ locale, onClear }: SelectionBarFacts) {
  return html`<button type="button" class="link clear" aria-keyshortcuts="Escape" @click=${onClear}>
    ${text(locale, 'clearSelection')}
  </button>`
}
