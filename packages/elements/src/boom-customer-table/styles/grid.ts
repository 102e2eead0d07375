import { css } from 'lit'

/** Head and rows. The rows stand absolute in the body, each a grid of the same columns. */
export const gridStyles = css`
  .scroller {
    flex: 1;
    /* Where bars leave less, as in large text, the whole table scrolls: rows that nobody can reach are none. */
    min-block-size: 8em;
    overflow: auto;
    overscroll-behavior: contain;
    /* What is scrolled into view stands below the head. */
    scroll-padding-block-start: 48px;
    border-block-start: 1px solid var(--_border);
    position: relative;
    outline-offset: -2px;
    /* The rows are moved by us: the browser's own anchoring would move them again. */
    overflow-anchor: none;
  }
  table,
  thead,
  tbody {
    display: block;
  }
  table {
    position: relative;
    font-variant-numeric: tabular-nums;
  }
  thead {
    position: sticky;
    inset-block-start: 0;
    z-index: 3;
    background: var(--_subtle);
  }
  tbody {
    position: relative;
  }
  tr {
    display: grid;
    grid-template-columns: var(--_columns);
  }
  thead tr {
    background: var(--_subtle);
    min-block-size: 44px;
    border-block-end: 1px solid var(--_border);
  }
  tbody tr {
    position: absolute;
    inset-block-start: 0;
    inset-inline: 0;
    block-size: var(--_row);
    /* A height known beforehand: each cell is laid out once, not measured first. */
    grid-template-rows: 100%;
    contain: strict;
    will-change: transform;
    background: var(--_surface);
    border-block-end: 1px solid color-mix(in srgb, var(--_border) 60%, var(--_surface));
  }
  tbody tr:hover,
  .sideways tr:hover > :is(.select, .customer, .status, .menu),
  .sideways thead > tr > :is(.select, .customer, .status, .menu) {
    background: var(--_subtle);
  }
  tbody tr[aria-selected='true'],
  .sideways tr[aria-selected='true'] > :is(.select, .customer, .status, .menu) {
    background: color-mix(in srgb, var(--_accent) 8%, var(--_surface));
  }
  /*
   * Cells take nothing of their row by "inherit", and not the vertical-align that browsers let them take: whatever does
   * is styled anew each time that the row is moved. Laid out as they are, it aligns nothing.
   */
  tr,
  th,
  td {
    vertical-align: baseline;
  }
  th,
  td {
    display: flex;
    align-items: center;
    gap: calc(var(--_space) * 1.5);
    padding: 0 calc(var(--_space) * 2);
    min-inline-size: 0;
    text-align: start;
    font-weight: inherit;
    white-space: nowrap;
  }
  thead th {
    position: relative;
    padding-block: 3px;
  }
  tbody :is(td, th):focus-visible,
  tbody :is(td, th) :focus-visible,
  thead :focus-visible {
    outline-offset: -2px;
  }
  .select {
    justify-content: center;
    padding: 0;
  }
  .customer {
    box-shadow: 1px 0 0 color-mix(in srgb, var(--_border) 60%, transparent);
  }
  .customer:dir(rtl) {
    box-shadow: -1px 0 0 color-mix(in srgb, var(--_border) 60%, transparent);
  }
  th.figure {
    justify-content: flex-end;
  }
  /* Blocks: three flex boxes less to lay out in each row. */
  td.figure {
    display: block;
    align-content: center;
    text-align: end;
  }
  .menu {
    justify-content: center;
    padding: 0;
  }
  /*
   * Only a table that scrolls sideways keeps columns in place, over a background of their own: four boxes a row to
   * stick, to paint and to style anew with each choice.
   */
  .sideways tr > :is(.select, .customer, .status, .menu) {
    position: sticky;
    background: var(--_surface);
  }
  .sideways :is(.select, .customer) {
    z-index: 1;
    inset-inline-start: 0;
  }
  .sideways .select + .customer {
    inset-inline-start: 3.1em;
  }
  .sideways tr > :is(.status, .menu) {
    z-index: 1;
    inset-inline-end: 0;
  }
  .sideways tr > .status {
    inset-inline-end: 2.8em;
  }
  /* Where more is to the side, what stays in place casts a shadow on it. */
  .more-before .customer,
  .more-after tr > .status {
    clip-path: inset(0 -10px);
  }
  .more-before .customer,
  .more-after tr > .status:dir(rtl) {
    box-shadow: 3px 0 6px light-dark(#0003, #000a);
  }
  .more-before .customer:dir(rtl),
  .more-after tr > .status {
    box-shadow: -3px 0 6px light-dark(#0003, #000a);
  }
  input[type='checkbox'],
  input[type='radio'] {
    inline-size: 16px;
    block-size: 16px;
    margin: 0;
    accent-color: var(--_accent);
  }
  .select input {
    /* 24 px to hit (WCAG 2.5.8), 16 px to see. */
    outline-offset: 2px;
    box-shadow: 0 0 0 4px transparent;
  }
  .sort {
    display: inline-flex;
    align-items: center;
    gap: var(--_space);
    min-inline-size: 0;
    min-block-size: 32px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_muted);
    font-weight: 600;
    font-size: 0.94em;
    text-align: inherit;
    line-height: 1.25;
    white-space: normal;
    cursor: pointer;
  }
  .sort small {
    display: block;
    font-weight: 400;
  }
  .sort:hover,
  [aria-sort] .sort {
    color: var(--_text);
  }
  .sort .arrow {
    display: inline-flex;
    opacity: 0;
  }
  .sort path {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
  }
  .sort:hover .arrow {
    opacity: 0.5;
  }
  [aria-sort] .sort .arrow {
    opacity: 1;
    color: var(--_accent);
  }
  .figure .sort {
    flex-direction: row-reverse;
    text-align: end;
  }
`
