import { css } from 'lit'

/** What stands in the cells. */
export const cellStyles = css`
  tbody .customer {
    flex-direction: column;
    align-items: stretch;
    justify-content: center;
    gap: 0;
    line-height: 1.4;
  }
  .name {
    align-self: flex-start;
    max-inline-size: 100%;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font-weight: 600;
    text-align: start;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    unicode-bidi: isolate;
    cursor: pointer;
  }
  .name:hover {
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 2px;
  }
  .phone {
    display: flex;
    align-items: center;
    gap: calc(var(--_space) * 1.5);
    min-inline-size: 0;
    color: var(--_muted);
    font-size: 0.92em;
  }
  .number {
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .phone .icon-button {
    inline-size: 24px;
    block-size: 24px;
    margin-block: -4px;
  }
  .carrier::before {
    content: '·';
    margin-inline-end: calc(var(--_space) * 1.5);
  }
  .compact .customer {
    flex-direction: row;
    align-items: center;
    justify-content: space-between;
    gap: calc(var(--_space) * 2);
  }
  .compact .customer .name {
    align-self: center;
    flex: 0 1 auto;
  }
  .compact .customer .phone {
    flex: none;
  }
  .compact .customer .carrier {
    display: none;
  }
  .inactive .name {
    color: var(--_muted);
    font-weight: 400;
  }
  .rate {
    display: grid;
    flex: 1;
    gap: 3px;
    color: inherit;
  }
  .rate b {
    color: var(--_text);
    font-weight: 600;
    line-height: 1.2;
  }
  .rate svg {
    inline-size: 100%;
    block-size: 4px;
    fill: currentColor;
  }
  .rate.low {
    color: var(--_low);
  }
  .rate.medium {
    color: var(--_medium);
  }
  .rate.high {
    color: var(--_high);
  }
  svg .track {
    fill: color-mix(in srgb, var(--_border) 70%, transparent);
  }
  /* On the line of the figure: the bar below it is as long as in any other row. */
  .returnRate {
    position: relative;
  }
  .returnRate > .issue {
    position: absolute;
    inset-block-start: calc(50% - 17px);
    inset-inline-end: calc(var(--_space) * 2);
  }
  .cards .returnRate > .issue {
    position: static;
  }
  .issue {
    display: inline-grid;
    place-items: center;
    inline-size: 16px;
    block-size: 16px;
    flex: none;
    border-radius: 50%;
    background: var(--_medium);
    color: var(--_surface);
    font-weight: 700;
    font-size: 11px;
  }
  /* Two lines rather than a word cut short. */
  td :is(.word, .figures, .level > span:not(.visually-hidden)) {
    line-height: 1.2;
    white-space: normal;
    text-align: start;
  }
  .network .figures {
    color: var(--_text);
  }
  button.reports {
    display: inline-flex;
    align-items: center;
    gap: var(--_space);
    min-block-size: 26px;
    padding: 0 calc(var(--_space) * 2);
    border: 1px solid var(--_border);
    border-radius: 99px;
    background: none;
    font-weight: 600;
    cursor: pointer;
  }
  button.reports:hover {
    border-color: currentColor;
  }
  button.reports .icon {
    color: var(--_high);
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linejoin: round;
  }
  button.without {
    border-color: transparent;
    color: var(--_muted);
    font-weight: 400;
  }
  button.without .icon {
    display: none;
  }
  .inactive .word {
    color: var(--_muted);
  }
  .word.failure {
    color: var(--_high);
    font-size: 0.92em;
  }
  .status .icon-button {
    inline-size: 24px;
    block-size: 24px;
    margin-inline-start: auto;
  }
  .status .icon-button[hidden] {
    display: none;
  }
  /*
   * Out of sight, of reach and of the accessibility tree by what cells do not inherit: "visibility" would style each
   * thing in them anew, and once more when the row is there. Browsers without the second have the first.
   */
  .coming {
    opacity: 0;
    content-visibility: hidden;
  }
  /* Not away: they are laid out when the row comes. */
  .missing > :not(.placeholder) {
    visibility: hidden;
  }
  .missing > .placeholder {
    position: absolute;
    inset: 0;
    padding-inline: calc(var(--_space) * 4);
    gap: calc(var(--_space) * 8);
  }
  .bone {
    inline-size: 8em;
    block-size: 10px;
    border-radius: 5px;
    background: color-mix(in srgb, var(--_border) 55%, transparent);
  }
  .bone.wide {
    inline-size: 16em;
  }
  @media (forced-colors: active) {
    button.without:not(:hover) {
      border-color: Canvas;
    }
    tbody tr[aria-selected='true'] {
      outline: 1px solid Highlight;
      outline-offset: -1px;
    }
  }
`
