import { css } from 'lit'

/** The question before a bulk change and what became of it, once that is loaded. */
export const bulkStyles = css`
  .notice progress {
    flex: 1;
    min-inline-size: 6em;
    accent-color: var(--_accent);
  }
  .button.danger {
    background: var(--_high);
    border-color: var(--_high);
    color: light-dark(#fff, #0d1117);
  }
  .notice details {
    flex-basis: 100%;
  }
  .notice ul {
    margin: var(--_space) 0;
    padding-inline-start: 1.4em;
    max-block-size: 8em;
    overflow: auto;
    overflow-wrap: anywhere;
  }
  .notice li .link {
    margin-inline-start: var(--_space);
  }
  dialog {
    inline-size: min(30em, calc(100vw - 24px));
    padding: calc(var(--_space) * 5);
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) + 4px);
    background: var(--_surface);
    color: var(--_text);
    box-shadow: 0 10px 32px rgb(0 0 0 / 20%);
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 40%);
  }
  dialog h2 {
    margin: 0;
    font-size: 1.25em;
    line-height: 1.4;
  }
  dialog p {
    margin: calc(var(--_space) * 2) 0 calc(var(--_space) * 5);
    color: var(--_muted);
  }
  dialog form {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 2);
  }
`
