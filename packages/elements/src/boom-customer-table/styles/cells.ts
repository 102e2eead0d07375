import { css } from 'lit'

/** What stands in the cells of several columns, and where a row is not there. */
export const cellStyles = css`
  /* Two lines rather than a word cut short. */
  td :is(.word, .figures, .level > span:not(.visually-hidden)) {
    line-height: 1.2;
    white-space: normal;
    text-align: start;
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
