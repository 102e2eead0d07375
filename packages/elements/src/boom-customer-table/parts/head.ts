import type { CustomerSort } from '@boom-risk/client/contract'
import { html, nothing } from 'lit'
import type { Column } from '../grid/columns-layout.ts'
import { text } from '../texts.ts'

export interface HeadFacts {
  readonly locale: string
  readonly columns: readonly Column[]
  readonly sort: CustomerSort
  readonly selection: 'none' | 'some' | 'all'
  readonly onSelectLoaded: (event: Event) => void
  readonly onSort: (event: Event) => void
  /** The edge that a column is widened by. */
  readonly grip: (column: Column) => unknown
}

const UP = 'M8 13V3.5M4.5 7 8 3.5 11.5 7'
const DOWN = 'M8 3v9.5M4.5 9 8 12.5 11.5 9'

/** The row of heads: each sorts by its column. Without columns it keeps their room. */
export function headTemplate(facts: HeadFacts) {
  return html`<tr role="row" aria-rowindex="1" aria-busy=${facts.columns.length ? nothing : 'true'}>
    ${facts.columns.map((column) => headCell(column, facts))}
  </tr>`
}

function headCell(column: Column, { locale, sort, selection, onSelectLoaded, onSort, grip }: HeadFacts) {
  const { id, label, note, isFigure, sortBy, stop = id } = column
  const word = text(locale, label)
  if (id === 'select') {
    return html`<th role="columnheader" scope="col" class="select">
      <input
        type="checkbox"
        data-stop="select"
        tabindex="-1"
        aria-label=${text(locale, 'selectLoaded')}
        title=${text(locale, 'selectLoaded')}
        .checked=${selection === 'all'}
        .indeterminate=${selection === 'some'}
        @click=${onSelectLoaded}
      />
    </th>`
  }
  if (!sortBy) {
    return html`<th role="columnheader" scope="col" class=${id} data-stop=${id} tabindex="-1">
      <span class="visually-hidden">${word}</span>
    </th>`
  }
  const direction = sort.by === sortBy ? sort.direction : null
  const edge = grip(column)
  // What its edge is named is not the column's name.
  const named = edge ? `head-${id}` : nothing
  return html`<th
    role="columnheader"
    scope="col"
    class=${isFigure ? `${id} figure` : id}
    aria-sort=${direction ?? nothing}
    aria-labelledby=${named}
  >
    <button
      type="button"
      id=${named}
      class="sort"
      data-stop=${stop}
      data-sort=${sortBy}
      tabindex="-1"
      @click=${onSort}
    >
      <span class="words">${word}${note ? html`<small>${text(locale, note)}</small>` : nothing}</span>
      <span class="arrow"
        ><svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
          <path
            d=${direction === 'ascending' ? UP : DOWN}
            stroke-linecap="round"
            stroke-linejoin="round"
          ></path></svg
      ></span></button
    >${edge}
  </th>`
}
