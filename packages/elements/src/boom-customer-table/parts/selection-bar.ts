import { html, nothing } from 'lit'
import type { SettableStatus } from '../status/bulk-job.ts'
import { text } from '../texts.ts'

export interface SelectionBarFacts {
  readonly locale: string
  readonly count: number
  readonly total: number
  readonly isAll: boolean
  readonly isBusy: boolean
  readonly onSelectAll: () => void
  readonly onClear: () => void
  readonly onBulk: (status: SettableStatus) => void
}

/** What can be done with the chosen (`S0-9`); the whole filter is chosen only by saying so (`D-7`). */
export function selectionBarTemplate(facts: SelectionBarFacts) {
  const { locale, count, total, isAll, isBusy, onSelectAll, onClear, onBulk } = facts
  return html`<div
    class="selection"
    role="group"
    aria-label=${text(locale, 'selected', { count })}
    part="selection"
  >
    <b>${text(locale, 'selected', { count })}</b>
    ${
      isAll || count >= total
        ? nothing
        : html`<button type="button" class="link" @click=${onSelectAll}>
            ${text(locale, 'selectAll', { count: total })}
          </button>`
    }
    <span class="spring"></span>
    <button type="button" class="button" ?disabled=${isBusy} @click=${() => onBulk('active')}>
      ${text(locale, 'activate')}
    </button>
    <button type="button" class="button" ?disabled=${isBusy} @click=${() => onBulk('inactive')}>
      ${text(locale, 'deactivate')}
    </button>
    <button type="button" class="link" @click=${onClear}>${text(locale, 'clearSelection')}</button>
  </div>`
}
