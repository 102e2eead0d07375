import { css } from 'lit'

export const riskPopoverStyles = css`
  [popover] {
    position: fixed;
    inset: auto;
    inline-size: min(25em, calc(100vw - 16px));
    margin: 0;
    padding: calc(var(--_space) * 3);
    overflow: auto;
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 1.5);
    background: var(--_surface);
    color: var(--_text);
    box-shadow: 0 4px 16px light-dark(#0002, #0008);
    font-size: var(--_font-size);
    line-height: 1.45;
    overflow-wrap: anywhere;
    font-style: normal;
    font-weight: normal;
    letter-spacing: normal;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    word-spacing: normal;
  }
  /* Each by itself: the number is read from the left in any language. */
  [popover] :is(span, strong, small) {
    unicode-bidi: plaintext;
  }
  [popover]:focus {
    outline: none;
  }
  header {
    display: flex;
    gap: calc(var(--_space) * 2);
    align-items: start;
  }
  header svg {
    position: static;
    flex: none;
    margin-block-start: 0.1em;
  }
  header div {
    flex: auto;
  }
  h2 {
    margin: 0;
    color: var(--_tone);
    font-size: 1.1em;
    font-weight: 600;
  }
  p {
    margin: 0;
  }
  header p {
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  dl {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: calc(var(--_space) * 1.5) calc(var(--_space) * 3);
    margin: calc(var(--_space) * 3) 0;
  }
  dt {
    color: var(--_muted);
  }
  dd {
    margin: 0;
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  dd strong {
    font-weight: 600;
  }
  dd strong,
  header span {
    white-space: nowrap;
  }
  small {
    display: block;
    color: var(--_muted);
    font-size: 0.92em;
  }
  .note {
    margin-block: calc(var(--_space) * 2);
    padding: calc(var(--_space) * 2);
    border-radius: var(--_radius);
    background: var(--_subtle);
  }
  footer {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 2);
  }
  footer button,
  header button {
    cursor: pointer;
    flex: auto;
    min-block-size: 32px;
    padding: 0 calc(var(--_space) * 3);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }
  header button {
    flex: none;
    min-block-size: 24px;
    inline-size: 24px;
    padding: 0;
    border: 0;
    color: var(--_muted);
  }
  @media (pointer: coarse) {
    footer button,
    header button {
      min-block-size: 44px;
      min-inline-size: 44px;
    }
  }
`
