import { css } from 'lit'

/** Rows as cards, where there is no room for columns. */
export const cardStyles = css`
  .cards thead {
    display: none;
  }
  .card-bar {
    display: flex;
    align-items: center;
    border-block-start: 1px solid var(--_border);
    padding-inline: calc(var(--_space) * 2);
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
  .cards td.reports > .without {
    display: none;
  }
  .cards .customer {
    grid-area: customer;
    min-block-size: 44px;
  }
  .cards .phone {
    block-size: 36px;
  }
  .phone-actions {
    display: flex;
    margin-inline-start: auto;
  }
  .cards .phone-actions .icon-button {
    inline-size: 40px;
    block-size: 40px;
    margin: 0;
    color: var(--_accent);
  }
  @container (inline-size < 300px) {
    .cards .carrier {
      display: none;
    }
  }
  .cards .menu {
    grid-area: menu;
    justify-content: flex-end;
  }
  .cards .level {
    grid-area: level;
  }
  .cards td.level {
    min-block-size: 26px;
  }
  .cards td.reports {
    grid-area: reports;
    justify-content: flex-end;
  }
  .cards .returnRate {
    grid-area: rate;
  }
  .cards .returnRate .rate {
    display: inline;
    flex: none;
  }
  .cards .returnRate svg {
    display: none;
  }
  .cards .network {
    grid-area: network;
  }
  .cards .lastReturn {
    display: flex;
    grid-area: last;
    justify-content: flex-end;
    color: var(--_muted);
  }
  .cards .lastReturn .key {
    display: none;
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
