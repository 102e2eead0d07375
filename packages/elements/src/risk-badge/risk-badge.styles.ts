import { css } from 'lit'

/*
 * A page may hold a thousand badges, so layout is kept cheap: plain blocks and one absolutely placed icon, no grid, no
 * overflow box, no pseudo-element. The room that any state needs is reserved, so that none moves the page.
 */
export const riskBadgeStyles = css`
  :host {
    --_start: calc(var(--_space) * 2.5);
    --_icon: 1.5em;
    --_row: 24px;
    position: relative;
    display: inline-block;
    vertical-align: middle;
    inline-size: var(--boom-badge-inline-size, 20.5em);
    max-inline-size: 100%;
    min-block-size: calc(2.7em + var(--_space) * 3 + 2px + var(--_hold, 0px));
  }
  :host([size='small']) {
    font-size: calc(var(--_font-size) * 12 / 13);
  }
  :host([size='large']) {
    font-size: calc(var(--_font-size) * 15 / 13);
  }
  [part='badge'] {
    position: relative;
    display: block;
    inline-size: 100%;
    margin-block-end: var(--_hold, 0);
    padding-block: calc(var(--_space) * 1.5);
    padding-inline: calc(var(--_start) * 1.9 + var(--_icon)) var(--_start);
    border: 1px solid color-mix(in srgb, var(--_hue, var(--_tone)) 38%, var(--_surface));
    border-radius: var(--_radius);
    background-color: color-mix(in srgb, var(--_hue, var(--_tone)) 8%, var(--_surface));
    color: inherit;
    font: inherit;
    line-height: 1.4;
    text-align: start;
  }
  svg {
    position: absolute;
    inset-block-start: calc(50% - var(--_icon) / 2);
    inset-inline-start: var(--_start);
    inline-size: var(--_icon);
    block-size: var(--_icon);
    fill: var(--_hue, var(--_tone));
    fill-rule: evenodd;
  }
  span {
    display: block;
  }
  [part='title'] {
    color: var(--_tone);
    font-weight: 600;
  }
  [part='detail'] {
    color: var(--_muted);
    font-size: 0.92em;
    font-variant-numeric: tabular-nums;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  :host(:is([appearance='compact'], :not([for], [appearance='full']))) {
    inline-size: auto;
    min-inline-size: var(--boom-badge-inline-size, 16.5em);
    min-block-size: calc(max(24px, 1.4em + 6px) + var(--_hold, 0px));
  }
  .compact {
    --_start: calc(var(--_space) * 1.5);
    --_icon: 1.2em;
    display: inline-block;
    inline-size: auto;
    max-inline-size: 100%;
    min-block-size: 24px;
    padding-block: 2px;
    border-radius: 1em;
  }
  /* A small wedge where there is more to see. */
  button[part]:not(.compact, .error):dir(ltr) {
    padding-inline-end: 24px;
    background-image:
      linear-gradient(45deg, #0000 50%, var(--_muted) 50%),
      linear-gradient(-45deg, #0000 50%, var(--_muted) 50%);
    background-position:
      calc(100% - 13px) 50%,
      calc(100% - 9px) 50%;
    background-size: 4px 4px;
    background-repeat: no-repeat;
  }
  button {
    cursor: pointer;
  }
  button:hover {
    background-color: color-mix(in srgb, var(--_hue, var(--_tone)) 16%, var(--_surface));
  }
  :is(.empty, .incomplete, .loading, .none) path {
    fill: none;
    stroke: var(--_tone);
    stroke-width: 1.5;
    stroke-dasharray: 2.7 2;
  }
  .empty,
  .incomplete {
    border-style: dashed;
    background: none;
  }
  /* A quick answer shows no words of waiting. */
  .loading span {
    animation: 0.15s step-end appear;
  }
  .loading svg {
    animation: 1.4s linear infinite pulse;
  }
  @keyframes appear {
    from {
      opacity: 0;
    }
  }
  @keyframes pulse {
    50% {
      opacity: 0.5;
    }
  }
  /* Not padding of the host: of a page that sizes boxes by their border it would be a part. */
  :host([block-on]) {
    --_hold: calc(var(--_row) + var(--_space));
  }
  [part='acknowledge'] {
    position: absolute;
    display: flex;
    align-items: center;
    gap: calc(var(--_space) * 1.5);
    min-block-size: var(--_row);
    inset-block-start: calc(100% - var(--_row));
  }
  input {
    inline-size: 1.2em;
    block-size: 1.2em;
    margin: 0;
    accent-color: var(--_accent);
  }
  @media (pointer: coarse) {
    [part='badge']::before {
      content: '';
      position: absolute;
      inset: calc(50% - 22px) 0;
    }
    :host {
      --_row: 44px;
    }
  }
  @media (forced-colors: active) {
    :host {
      --_muted: CanvasText;
    }
    [class] {
      --_tone: CanvasText;
      --_hue: initial;
    }
    button[class] {
      --_tone: ButtonText;
    }
  }
`
