import { html, nothing } from 'lit'
import { columnLabel } from '../grid/columns-layout.ts'
import { COLUMN_IDS } from '../model/columns.ts'
import { DENSITIES, type TableView } from '../model/view-state.ts'
import { text } from '../texts.ts'

export interface DisplayMenuFacts {
  readonly locale: string
  readonly view: TableView
  /** It has been opened: its choices are made when they are first wanted. */
  readonly isWanted: boolean
  readonly onColumn: (event: Event) => void
  readonly onDensity: (event: Event) => void
  readonly onToggle: (event: ToggleEvent) => void
}

/** Which columns, and how much room a row has. */
export function displayMenuTemplate(facts: DisplayMenuFacts) {
  const { locale, isWanted, onToggle } = facts
  return html`<div
    id="display"
    class="popup"
    popover="auto"
    role="dialog"
    aria-label=${text(locale, 'display')}
    @beforetoggle=${onToggle}
    @toggle=${onToggle}
  >
    ${isWanted ? choicesTemplate(facts) : nothing}
  </div>`
}

function choicesTemplate({ locale, view, onColumn, onDensity }: DisplayMenuFacts) {
  return html`<fieldset>
      <legend>${text(locale, 'columns')}</legend>
      ${COLUMN_IDS.map(
        (id) =>
          html`<label class="choice"
            ><input
              type="checkbox"
              .value=${id}
              .checked=${view.columns.includes(id)}
              @change=${onColumn}
            />${text(locale, columnLabel(id))}</label
          >`,
      )}
    </fieldset>
    <fieldset>
      <legend>${text(locale, 'density')}</legend>
      ${DENSITIES.map(
        (density) =>
          html`<label class="choice"
            ><input
              type="radio"
              name="density"
              .value=${density}
              .checked=${view.density === density}
              @change=${onDensity}
            />${text(locale, density)}</label
          >`,
      )}
    </fieldset>`
}
