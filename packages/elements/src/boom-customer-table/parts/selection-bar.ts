import { html, nothing } from 'lit'
import type { SettableStatus } from '../bulk/bulk-job.ts'
import { text } from '../texts.ts'

export interface SelectionBarFacts {
  readonly locale: string
  readonly count: number
  readonly total: number
  /** The whole filter may be chosen by saying so, and here. */
  readonly offersAll: boolean
  readonly isBusy: boolean
  readonly onSelectAll: () => void
  readonly onClear: () => void
  readonly onBulk: (status: SettableStatus) => void
}

const STATUSES = [
  ['active', 'activate'],
  ['inactive', 'deactivate'],
] as const

/** What can be done with the chosen (`S0-9`); the whole filter is chosen only by saying so (`D-7`). */
export function selectionBarTemplate(facts: SelectionBarFacts) {
  const { locale, count, total, offersAll, isBusy, onSelectAll, onClear, onBulk } = facts
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
    <span class="spring"></span>
    ${STATUSES.map(
      ([status, word]) =>
        html`<button
          type="button"
          class="button"
          aria-disabled=${isBusy ? 'true' : nothing}
          @click=${() => onBulk(status)}
        >
          ${text(locale, word)}
        </button>`,
    )}
    <button type="button" class="link clear" @click=${onClear}>${text(locale, 'clearSelection')}</button>
  </div>`
}
