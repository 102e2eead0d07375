import { css } from 'lit'

/** Statistics and orders. */
export const orderStyles = css`
  .stats {
    margin-block-end: calc(var(--_space) * 3);
    font-variant-numeric: tabular-nums;
  }
  .stats-head {
    display: flex;
    justify-content: space-between;
    align-items: baseline;
  }
  .stats-head b {
    font-size: 1.2em;
  }
  .shares {
    display: block;
    inline-size: 100%;
    block-size: 8px;
    margin-block: calc(var(--_space) * 1) calc(var(--_space) * 2);
    border-radius: 4px;
  }
  rect.completed {
    fill: var(--_accent);
  }
  rect.returned {
    fill: var(--_medium);
  }
  rect.others {
    fill: var(--_border);
  }
  .stats dl {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: calc(var(--_space) * 2);
  }
  .stats dt {
    display: flex;
    align-items: center;
    gap: calc(var(--_space) * 1.5);
    color: var(--_muted);
  }
  .stats dt::before {
    content: '';
    inline-size: 9px;
    block-size: 9px;
    flex: none;
    border-radius: 50%;
    background: var(--_accent);
  }
  .stats .returned dt::before {
    border-radius: 0;
    background: var(--_medium);
    rotate: 45deg;
    scale: 0.85;
  }
  .stats dd {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--_space) * 1.5);
  }
  .stats small {
    flex-basis: 100%;
  }
  .orders {
    display: grid;
    gap: calc(var(--_space) * 2);
  }
  .order {
    display: grid;
    gap: calc(var(--_space) * 1.5);
    min-inline-size: 0;
    padding: calc(var(--_space) * 2.5);
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) + 2px);
  }
  .order-head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 calc(var(--_space) * 2);
  }
  .order time {
    color: var(--_muted);
  }
  .order-head time {
    flex-basis: 100%;
    font-size: 0.92em;
  }
  .code {
    display: inline-flex;
    align-items: center;
    gap: var(--_space);
    min-block-size: 24px;
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .code:not(:hover) {
    text-decoration: none;
  }
  .code .icon,
  .tracking .icon {
    inline-size: 1em;
    block-size: 1em;
    vertical-align: -0.15em;
    margin-inline-start: 2px;
  }
  .paid {
    font-variant-numeric: tabular-nums;
  }
  .amount {
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .statuses {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
  }
  .lines {
    display: grid;
    gap: calc(var(--_space) * 1.5);
  }
  .line {
    display: flex;
    align-items: flex-start;
    gap: calc(var(--_space) * 2);
  }
  .picture {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 40px;
    block-size: 40px;
    padding: 0;
    overflow: hidden;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_subtle);
    color: var(--_muted);
    cursor: pointer;
  }
  .picture img {
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  .line-text {
    display: grid;
    flex: 1;
    min-inline-size: 0;
    line-height: 1.4;
    overflow-wrap: anywhere;
  }
  .line-price {
    display: grid;
    flex: none;
    justify-items: end;
    line-height: 1.4;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .tracking {
    overflow-wrap: anywhere;
  }
  /* The code and its icon go to the next line together. */
  .tracking :is(a, button) {
    display: inline-block;
    max-inline-size: 100%;
  }
  .cancellation {
    display: grid;
    overflow-wrap: anywhere;
    padding-inline-start: calc(var(--_space) * 2);
    border-inline-start: 3px solid var(--_border);
  }
  .order-foot {
    display: flex;
    align-items: center;
    gap: calc(var(--_space) * 2);
  }
  .order-foot .actions {
    flex: none;
    margin-inline-start: auto;
  }
`
