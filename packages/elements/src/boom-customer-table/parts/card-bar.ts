import { html, nothing } from 'lit'
import { text } from '../texts.ts'

export interface CardBarFacts {
  readonly locale: string
  readonly selection: 'none' | 'some' | 'all'
  readonly total: number
  /** The whole filter may be chosen by saying so. */
  readonly offersAll: boolean
  readonly onSelectLoaded: (event: Event) => void
  readonly onSelectAll: () => void
}

/** What the head of the table does, where rows are cards and have none: the loaded rows are chosen here, then all (`D-7`). */
export function cardBarTemplate(facts: CardBarFacts) {
  const { locale, selection, total, offersAll, onSelectLoaded, onSelectAll } = facts
  return html`<div class="card-bar" data-keep="cards">
    <label
      ><input
        type="checkbox"
        .checked=${selection === 'all'}
        .indeterminate=${selection === 'some'}
        @click=${onSelectLoaded}
      /><span class=${offersAll ? 'visually-hidden' : ''}>${text(locale, 'selectLoaded')}</span></label
    >
    ${
      offersAll
        ? html`<button type="button" class="link" @click=${onSelectAll}>
            ${text(locale, 'selectAll', { count: total })}
          </button>`
        : nothing
    }
  </div>`
}
