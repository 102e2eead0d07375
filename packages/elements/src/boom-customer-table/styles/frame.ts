import { css } from 'lit'

/** The element's box, its bars and buttons. The frame lays itself out, so that a page may give the element any display. */
export const frameStyles = css`
  :host {
    display: block;
    block-size: 640px;
    min-block-size: 320px;
    min-inline-size: 0;
    container-type: inline-size;
    background: var(--_surface);
    /* A page that takes the border of everything means its own. */
    border: var(--boom-table-border, 1px solid var(--_border)) !important;
    border-radius: calc(var(--_radius) + 2px);
    overflow: hidden;
    position: relative;
  }
  .frame {
    display: flex;
    flex: 1;
    flex-direction: column;
    inline-size: 100%;
    min-inline-size: 0;
    block-size: 100%;
    overflow: hidden auto;
  }
  [hidden] {
    display: none !important;
  }
  button,
  input,
  select {
    font: inherit;
    color: inherit;
  }
  .icon,
  .level svg {
    inline-size: 1.2em;
    block-size: 1.2em;
    flex: none;
    fill: currentColor;
  }
  .muted,
  small {
    color: var(--_muted);
  }
  small {
    font-size: 0.92em;
  }
  .spring {
    flex: 1;
  }
  .toolbar,
  .selection {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_space) * 2);
    padding: calc(var(--_space) * 2.5) calc(var(--_space) * 3);
  }
  /* Below the rows, which stay under the pointer, as does what they are found by. */
  .selection {
    border-block-start: 1px solid var(--_border);
    padding-block: calc(var(--_space) * 1.5);
    background: color-mix(in srgb, var(--_accent) 10%, var(--_surface));
    align-content: center;
  }
  .search {
    display: flex;
    align-items: center;
    gap: calc(var(--_space) * 1.5);
    flex: 0 1 22em;
    min-inline-size: 12em;
    padding-inline: calc(var(--_space) * 2);
    color: var(--_muted);
  }
  .search,
  .field,
  .button {
    min-block-size: 32px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  /* As every field that something is entered in: its edge is seen by who sees little. */
  .search,
  .field {
    border-color: color-mix(in srgb, var(--_muted) 75%, var(--_surface));
  }
  .search input {
    flex: 1;
    min-inline-size: 0;
    border: 0;
    padding: 0;
    background: none;
    color: var(--_text);
    outline: none;
  }
  .search input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .search:focus-within {
    outline: 2px solid var(--_accent);
    outline-offset: -1px;
  }
  .field {
    padding-inline: calc(var(--_space) * 2);
    max-inline-size: 100%;
    color: var(--_text);
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: calc(var(--_space) * 1.5);
    padding-inline: calc(var(--_space) * 3);
    cursor: pointer;
    font-weight: 500;
  }
  .button:hover {
    background: var(--_subtle);
  }
  .button[aria-disabled='true'] {
    opacity: 0.55;
    cursor: default;
  }
  .button.primary {
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_on-accent);
  }
  .link {
    border: 0;
    padding: 0 calc(var(--_space));
    min-block-size: 24px;
    background: none;
    color: var(--_accent);
    font-weight: 500;
    cursor: pointer;
    text-decoration: underline;
    text-underline-offset: 2px;
    text-decoration-color: color-mix(in srgb, currentColor 40%, transparent);
  }
  .link:disabled {
    color: var(--_muted);
    cursor: default;
  }
  .icon-button {
    display: inline-grid;
    place-items: center;
    inline-size: 28px;
    block-size: 28px;
    flex: none;
    padding: 0;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    color: var(--_muted);
    cursor: pointer;
  }
  .icon-button:hover,
  .icon-button[aria-expanded] {
    background: var(--_subtle);
    color: var(--_text);
  }
  .level {
    display: inline-flex;
    align-items: center;
    gap: calc(var(--_space) * 1.5);
  }
  .level,
  .rate {
    color: var(--_tone);
  }
  .level svg {
    color: var(--_hue, inherit);
  }
  @media (forced-colors: active) {
    .level svg {
      color: inherit;
    }
  }
  .none svg {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-dasharray: 2.4 2;
  }
  .foot {
    display: flex;
    justify-content: space-between;
    gap: calc(var(--_space) * 2);
    padding: calc(var(--_space)) calc(var(--_space) * 3);
    border-block-start: 1px solid var(--_border);
    color: var(--_muted);
    font-size: 0.92em;
  }
  @container (inline-size < 640px) {
    .selection .clear {
      min-block-size: 44px;
    }
    .selection > b {
      flex: 1;
    }
    /* On to the next line. */
    .selection .spring {
      flex: 0 0 100%;
      margin-block-start: calc(var(--_space) * -2);
    }
    .selection .export {
      min-inline-size: 44px;
    }
    .clear ~ .button {
      flex: 1 1 40%;
    }
    /* The whole line but for the export. */
    .search {
      flex: 1 1 min(18em, calc(100% - 52px));
      min-inline-size: 8em;
    }
    .field {
      flex: 1 1 6em;
      min-inline-size: 0;
    }
    .search,
    .field,
    .button {
      min-block-size: 44px;
    }
    .toolbar .button {
      min-inline-size: 44px;
    }
    .icon-button {
      inline-size: 40px;
      block-size: 40px;
    }
  }
  /* The search gives way before a button goes to a line of its own. */
  @container (530px <= inline-size < 860px) {
    .search {
      flex: 1 1 15em;
      max-inline-size: 22em;
    }
  }
`
