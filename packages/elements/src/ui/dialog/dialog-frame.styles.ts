import { css } from 'lit'

/** The dialog, its head, its tabs and its buttons. The `--_*` tokens come from the element that opened it. */
export const dialogFrameStyles = css`
  :host {
    display: contents;
    cursor: auto;
    user-select: text;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  dialog {
    inline-size: min(46em, calc(100vw - 16px));
    max-inline-size: none;
    max-block-size: min(44em, calc(100dvh - 16px));
    padding: 0;
    overflow: hidden;
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) + 4px);
    background: var(--_surface);
    color: var(--_text);
    font-size: var(--_font-size);
    line-height: 1.45;
    overflow-wrap: anywhere;
    box-shadow: 0 10px 32px rgb(0 0 0 / 20%);
  }
  dialog[open] {
    display: flex;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 40%);
  }
  .surface {
    display: flex;
    flex: 1;
    flex-direction: column;
    min-inline-size: 0;
    min-block-size: 0;
    --_pad: calc(var(--_space) * 4);
  }
  .surface:focus,
  h2:focus {
    outline: none;
  }
  header {
    display: flex;
    align-items: flex-start;
    justify-content: space-between;
    gap: calc(var(--_space) * 2);
    padding: calc(var(--_space) * 3) var(--_pad) calc(var(--_space) * 2);
  }
  h2,
  p {
    margin: 0;
  }
  h2 {
    min-inline-size: 0;
    max-block-size: 4.4em;
    padding-block-start: 2px;
    overflow: hidden auto;
    font-size: 1.2em;
    font-weight: 600;
    line-height: 1.4;
  }
  .icon {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin-block: 0.1em;
  }
  [role='tablist'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--_space) * 4);
    padding-inline: var(--_pad);
    border-block-end: 1px solid var(--_border);
  }
  [role='tab'] {
    min-block-size: 36px;
    padding: 0;
    border: 0;
    border-block-end: 2px solid transparent;
    background: none;
    color: var(--_muted);
    font: inherit;
    font-weight: 500;
    text-align: start;
    cursor: pointer;
  }
  [role='tab']:hover {
    color: var(--_text);
  }
  [role='tab'][aria-selected='true'] {
    border-color: var(--_accent);
    color: var(--_text);
  }
  .count {
    padding-inline: 0.5em;
    border-radius: 1em;
    background: var(--_subtle);
    font-size: 0.92em;
    font-variant-numeric: tabular-nums;
  }
  .panel {
    flex: 1;
    min-block-size: 0;
    overflow: auto;
    padding: calc(var(--_space) * 3) var(--_pad) var(--_pad);
  }
  .panel[hidden] {
    display: none;
  }
  .panel:focus-visible {
    outline-offset: -3px;
  }
  .notice,
  .note,
  .problem {
    display: flex;
    align-items: flex-start;
    gap: calc(var(--_space) * 2);
  }
  .notice {
    padding: calc(var(--_space) * 2) var(--_pad);
    background: var(--_subtle);
  }
  .notice:empty {
    display: none;
  }
  .note {
    padding: calc(var(--_space) * 2);
    border-radius: var(--_radius);
    background: var(--_subtle);
  }
  .problem {
    color: var(--_high);
  }
  .problem[hidden] {
    display: none;
  }
  .small,
  small {
    color: var(--_muted);
    font-size: 0.92em;
  }
  .button {
    min-block-size: 32px;
    padding: calc(var(--_space) * 0.5) calc(var(--_space) * 3);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    font-weight: 500;
    cursor: pointer;
  }
  .button:hover {
    background: var(--_subtle);
  }
  .button.small-button {
    flex: none;
    min-block-size: 28px;
  }
  .button.primary {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .button.danger {
    border-color: var(--_high);
    background: var(--_high);
    color: light-dark(#fff, #0d1117);
  }
  .button[aria-disabled] {
    cursor: default;
    opacity: 0.75;
  }
  .link {
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    font: inherit;
    font-weight: 500;
    cursor: pointer;
  }
  .link:hover {
    text-decoration: underline;
  }
  .icon-button {
    display: inline-grid;
    flex: none;
    place-items: center;
    inline-size: 28px;
    block-size: 28px;
    padding: 0;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    color: var(--_muted);
    cursor: pointer;
  }
  .icon-button:hover {
    background: var(--_subtle);
    color: var(--_text);
  }
  /* Both tabs side by side on the narrowest phone. */
  @media (width < 360px) {
    .surface {
      --_pad: calc(var(--_space) * 3);
    }
    [role='tablist'] {
      column-gap: calc(var(--_space) * 2);
    }
  }
  @media (pointer: coarse) {
    .button,
    .button.small-button,
    .link,
    [role='tab'] {
      min-block-size: 44px;
    }
    .icon-button {
      inline-size: 44px;
      block-size: 44px;
    }
  }
  @media (forced-colors: active) {
    [role='tab'][aria-selected='true'] {
      border-color: Highlight;
    }
  }
`
