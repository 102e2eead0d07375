import { css, unsafeCSS } from 'lit'
import type { CardPlace } from '../columns/column.ts'
import { CARD_COLUMNS, CARD_LINES } from '../columns/index.ts'

/** Rows as cards, where there is no room for columns. */
export const cardStyles = css`
  .card-bar {
    display: flex;
    align-items: center;
    min-block-size: 45px;
    border-block-start: 1px solid var(--_border);
    padding-inline: calc(var(--_space) * 2);
  }
  /* Its place, until it is known who may export. */
  .export:disabled {
    visibility: hidden;
  }
  .card-bar label {
    display: flex;
    align-items: center;
    gap: calc(var(--_space) * 2.5);
    min-block-size: 44px;
    min-inline-size: 40px;
    color: var(--_muted);
    cursor: pointer;
  }
  .card-bar .link {
    min-block-size: 44px;
  }
  .card-bar input,
  .cards .select input {
    inline-size: 20px;
    block-size: 20px;
  }
  .cards tbody tr {
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-content: center;
    row-gap: 2px;
    padding-inline: calc(var(--_space) * 2);
  }
  .cards :is(td, th) {
    padding: 0;
    box-shadow: none;
    min-block-size: 24px;
    justify-content: flex-start;
    flex-wrap: wrap;
    gap: 0 calc(var(--_space) * 1.5);
  }
  .cards .placeholder {
    align-content: center;
    gap: calc(var(--_space) * 3) calc(var(--_space) * 2);
  }
  .cards .select {
    grid-area: 1 / 1 / -1;
    align-items: flex-start;
    padding-block-start: 12px;
    padding-inline-end: calc(var(--_space) * 2.5);
  }
  .cards .customer {
    grid-area: 1 / 2;
  }
  .cards .menu {
    grid-area: 1 / 3;
    justify-content: flex-end;
  }
  /* Narrow beside the text, which the browser's font makes larger: 300 px by design. */
  @container (inline-size < 23.07em) {
    /* The menu below the checkbox: the number, its call and its copy take the whole width. */
    .cards .select {
      grid-row-end: 3;
    }
    .cards .customer {
      grid-column-end: 4;
    }
    .cards tbody .menu {
      grid-area: 3 / 1 / -1;
      align-items: flex-end;
      margin-inline-start: calc(var(--_space) * -2);
    }
  }
  .cards .key {
    color: var(--_muted);
    font-size: 0.92em;
  }
`

const ACROSS: Readonly<Record<CardPlace['at'], string>> = { start: '2', end: '3', whole: '2/auto/4' }

/** Where a card has its columns: each says it of itself. */
export const cardPlaces = unsafeCSS(
  [
    `.cards tbody tr{grid-template-rows:repeat(${CARD_LINES + 1},auto)}`,
    ...CARD_COLUMNS.map(({ id, line, at }) => `.cards .${id}{grid-area:${line + 1}/${ACROSS[at]}}`),
  ].join(''),
)
