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
  /* Two lines rather than a word cut short. */
  td :is(.word, .figures, .level > span:not(.visually-hidden)) {
    line-height: 1.2;
    white-space: normal;
    text-align: start;
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
    tbody tr[aria-selected='true'] {
      outline: 1px solid Highlight;
      outline-offset: -1px;
    }
  }
`
