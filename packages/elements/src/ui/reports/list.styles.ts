import { css } from 'lit'

/** The reports: a table, and blocks where it is narrow. */
export const listStyles = css`
  .panel {
    container-type: inline-size;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  th {
    padding-block: var(--_space);
    border-block-end: 1px solid var(--_border);
    color: var(--_muted);
    font-size: 0.92em;
    font-weight: 500;
    text-align: start;
    white-space: nowrap;
  }
  td {
    padding-block: calc(var(--_space) * 2);
    border-block-end: 1px solid var(--_border);
    vertical-align: top;
  }
  :is(th, td) {
    padding-inline: 0;
  }
  :is(th, td):not(:last-child) {
    padding-inline-end: calc(var(--_space) * 4);
  }
  td:nth-child(1) {
    inline-size: 26%;
  }
  td:nth-child(2) {
    inline-size: 20%;
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  b {
    font-weight: 500;
  }
  td small {
    display: block;
  }
  .content {
    white-space: pre-line;
  }
  .retracted .content,
  .rejected .content {
    color: var(--_muted);
  }
  .retracted .content {
    text-decoration: line-through;
  }
  .state {
    margin-block-start: var(--_space);
    color: var(--_muted);
    font-size: 0.92em;
  }
  .chip {
    display: inline-block;
    padding: 0 calc(var(--_space) * 2);
    border: 1px solid var(--_border);
    border-radius: 1em;
    color: var(--_text);
    white-space: nowrap;
  }
  .disputed .chip {
    border-color: color-mix(in srgb, var(--_medium) 40%, var(--_surface));
    color: var(--_medium);
  }
  .rejected .chip {
    border-color: color-mix(in srgb, var(--_high) 40%, var(--_surface));
    color: var(--_high);
  }
  td > .link {
    margin-block-start: var(--_space);
    margin-inline-end: calc(var(--_space) * 3);
  }
  .list-foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: calc(var(--_space) * 2);
    padding-block-start: calc(var(--_space) * 2);
  }
  .empty {
    display: grid;
    justify-items: center;
    gap: calc(var(--_space) * 2);
    padding-block: calc(var(--_space) * 8);
    color: var(--_muted);
    text-align: center;
  }
  .empty svg {
    inline-size: 2em;
    fill: currentColor;
    opacity: 0.6;
  }
  .skeleton {
    display: grid;
    gap: calc(var(--_space) * 2);
    padding-block: calc(var(--_space) * 2);
    visibility: hidden;
  }
  .skeleton.slow {
    visibility: visible;
  }
  .skeleton i {
    block-size: 3em;
    border-radius: var(--_radius);
    background: var(--_subtle);
  }
  @container (inline-size < 30em) {
    table,
    tbody {
      display: block;
    }
    thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    tr {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      justify-content: space-between;
      gap: 0 calc(var(--_space) * 2);
      padding-block: calc(var(--_space) * 2);
      border-block-end: 1px solid var(--_border);
    }
    td,
    td:not(:last-child) {
      inline-size: auto;
      padding: 0;
      border: 0;
    }
    td:nth-child(2) {
      font-size: 0.92em;
    }
    td:nth-child(3) {
      flex: 1 0 100%;
      margin-block-start: calc(var(--_space) * 0.5);
    }
  }
`
