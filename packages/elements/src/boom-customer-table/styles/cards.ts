import { css } from 'lit'

/** Rows as cards, where there is no room for columns. */
export const cardStyles = css`
  .cards thead {
    display: none;
  }
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
    grid-template:
      'select customer menu' auto
      'select level reports' auto
      'select rate rate' auto
      'select network network' auto
      'select status last' auto / auto minmax(0, 1fr) auto;
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
    grid-area: select;
    align-items: flex-start;
    padding-block-start: 12px;
    padding-inline-end: calc(var(--_space) * 2.5);
  }
  .cards .customer {
    grid-area: customer;
    min-block-size: 44px;
    min-inline-size: 0;
    /* What wraps in a column is as wide as it likes. */
    flex-wrap: nowrap;
  }
  .cards .phone {
    block-size: 36px;
  }
  /* The name of the carrier gives way to what is pressed. */
  .cards .carrier {
    flex: 1 1 0;
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .phone-actions {
    display: flex;
    flex: none;
    margin-inline-start: auto;
  }
  .cards .phone-actions .icon-button {
    inline-size: 40px;
    block-size: 40px;
    margin: 0;
    color: var(--_accent);
  }
  .cards .menu {
    grid-area: menu;
    justify-content: flex-end;
  }
  /* Narrow beside the text, which the browser's font makes larger: 340 and 300 px by design. */
  @container (inline-size < 26.15em) {
    .cards .carrier {
      display: none;
    }
  }
  @container (inline-size < 23.07em) {
    /* The menu below the checkbox: the number, its call and its copy take the whole width. */
    .cards tbody tr {
      grid-template:
        'select customer customer' auto
        'select level reports' auto
        'menu rate rate' auto
        'menu network network' auto
        'menu status last' auto / auto minmax(0, 1fr) auto;
    }
    .cards .phone-actions {
      margin-inline-end: calc(var(--_space) * -2);
    }
    .cards tbody .menu {
      align-items: flex-end;
      margin-inline-start: calc(var(--_space) * -2);
    }
  }
  .cards .level {
    grid-area: level;
  }
  .cards td.level {
    min-block-size: 26px;
  }
  .cards .status {
    grid-area: status;
    flex-wrap: nowrap;
  }
  .cards .status .icon-button {
    inline-size: 40px;
    block-size: 40px;
    margin-block: -6px;
  }
  .cards .key {
    color: var(--_muted);
    font-size: 0.92em;
  }
  .cards .switch {
    min-block-size: 32px;
  }
`
