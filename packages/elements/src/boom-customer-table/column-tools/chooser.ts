import { html, nothing } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import { columnOf, type ColumnId } from '../model/columns.ts'
import { DENSITIES, type TableView } from '../model/view-state.ts'
import { keysTemplate } from './keys.ts'
import { text } from '../texts.ts'
import { toolText } from './texts.ts'
import { stroke } from '../../ui/icons.ts'

const gripIcon = stroke('M6 4h.1M10 4h.1M6 8h.1M10 8h.1M6 12h.1M10 12h.1')
const moveUpIcon = stroke('M8 13V3.5M4.5 7 8 3.5 11.5 7')
const moveDownIcon = stroke('M8 3v9.5M4.5 9 8 12.5 11.5 9')

export interface ChooserFacts {
  readonly locale: string
  readonly view: TableView
  /** All columns, the hidden ones at their places. */
  readonly order: readonly ColumnId[]
  /** Something is not as it is in a table that nobody changed. */
  readonly isChanged: boolean
  readonly onColumn: (id: ColumnId, isShown: boolean) => void
  readonly onMove: (id: ColumnId, to: number) => void
  readonly onDragStart: (event: PointerEvent, id: ColumnId) => void
  readonly onDensity: (event: Event) => void
  readonly onReset: () => void
}

/** Which columns, in which order, and how much room a row has. */
export function chooserTemplate(facts: ChooserFacts) {
  const { locale, view, order, isChanged, onDensity, onReset } = facts
  return html`<div>
      <fieldset>
        <legend>${text(locale, 'columns')}</legend>
        <ul class="columns">
          ${repeat(
            order,
            (id) => id,
            (id, at) => columnTemplate(id, at, facts),
          )}
        </ul>
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
      </fieldset>
      <button
        type="button"
        class="button whole"
        aria-disabled=${isChanged ? nothing : 'true'}
        @click=${isChanged ? onReset : nothing}
      >
        ${toolText(locale, 'columnsReset')}
      </button>
    </div>
    <div>
      ${keysTemplate(locale)}
      <p class="hint">${toolText(locale, 'columnsHint')}</p>
    </div>`
}

function columnTemplate(id: ColumnId, at: number, facts: ChooserFacts) {
  const { locale, view, order, onColumn, onMove, onDragStart } = facts
  const column = text(locale, columnOf(id).label)
  const move = (way: 'up' | 'down', to: number) => {
    const isEnd = to < 0 || to >= order.length
    const label = toolText(locale, way === 'up' ? 'columnUp' : 'columnDown', { column })
    return html`<button
      type="button"
      class="icon-button"
      data-move=${way}
      aria-label=${label}
      title=${label}
      aria-disabled=${isEnd ? 'true' : nothing}
      @click=${isEnd ? nothing : () => onMove(id, to)}
    >
      ${way === 'up' ? moveUpIcon : moveDownIcon}
    </button>`
  }
  return html`<li data-column=${id}>
    <span class="handle" @pointerdown=${(event: PointerEvent) => onDragStart(event, id)}>${gripIcon}</span>
    <label class="choice"
      ><input
        type="checkbox"
        .value=${id}
        .checked=${view.columns.includes(id)}
        @change=${(event: Event) => onColumn(id, event.target instanceof HTMLInputElement && event.target.checked)}
      />${column}</label
    >
    ${move('up', at - 1)}${move('down', at + 1)}
  </li>`
}
