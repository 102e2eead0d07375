import { css } from 'lit'

/** What arranges columns and keeps filters, once it is loaded. */
export const toolStyles = css`
  .notice progress {
    flex: 1;
    min-inline-size: 6em;
    accent-color: var(--_accent);
  }
  .popup fieldset {
    margin: 0;
    padding: var(--_space);
    border: 0;
  }
  .popup legend {
    padding: 0 var(--_space);
    color: var(--_muted);
  }
  /* Wider to hit than to see. */
  .grip {
    position: absolute;
    inset-block: 0;
    inset-inline-end: 0;
    inline-size: 9px;
    cursor: col-resize;
    touch-action: none;
  }
  .status .grip {
    inset-inline: 0 auto;
  }
  .grip::before,
  .drop-before::after,
  .drop-after::after {
    content: '';
    position: absolute;
    inset-block: 8px;
    inset-inline-end: 0;
    inline-size: 2px;
    background: var(--_border);
  }
  .status .grip::before {
    inset-inline: 0 auto;
  }
  .grip:is(:hover, :active, :focus-visible)::before {
    inset-block: 0;
    background: var(--_accent);
  }
  .dragged {
    opacity: 0.5;
  }
  .drop-before::after,
  .drop-after::after {
    inset-block: 0;
    background: var(--_accent);
  }
  .drop-before::after {
    inset-inline: 0 auto;
  }
  .columns {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .columns li {
    position: relative;
    display: flex;
    align-items: center;
  }
  .columns [aria-disabled='true'] {
    opacity: 0.35;
  }
  .columns .drop-before::after,
  .columns .drop-after::after {
    inset: -1px 0 auto;
    inline-size: auto;
    block-size: 2px;
  }
  .columns .drop-after::after {
    inset-block: auto -1px;
  }
  #filters .choice {
    min-block-size: 44px;
    color: inherit;
  }
  #filters .choice[aria-pressed='true'] {
    background: color-mix(in srgb, var(--_accent) 12%, var(--_surface));
  }
  #filters .choice b,
  #filters small {
    display: block;
    overflow-wrap: anywhere;
  }
  kbd {
    min-inline-size: 1.6em;
    border: 1px solid var(--_border);
    border-radius: 4px;
    color: var(--_muted);
    font: inherit;
    font-size: 0.92em;
    text-align: center;
  }
  .save {
    display: grid;
    grid-template-columns: minmax(9em, 1fr) auto;
    gap: var(--_space) calc(var(--_space) * 2);
    max-inline-size: 24em;
    padding: calc(var(--_space) * 2) var(--_space) var(--_space);
  }
  .save :is(label, p) {
    grid-column: 1 / -1;
  }
  .save .hint {
    margin: 0;
  }
  .columns + .save {
    border-block-start: 1px solid var(--_border);
    margin-block-start: calc(var(--_space) * 2);
  }
  #display:popover-open {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-start;
    gap: 0 calc(var(--_space) * 4);
    max-inline-size: min(44em, calc(100vw - 16px));
  }
  #display > div {
    flex: 1 1 17em;
  }
  .keys dl {
    margin: 0;
  }
  .keys div {
    display: flex;
    align-items: baseline;
    gap: calc(var(--_space) * 2);
    padding: 1px var(--_space);
  }
  .keys dt {
    flex: 0 0 6em;
  }
  .keys kbd {
    display: inline-block;
    padding-inline: var(--_space);
  }
  .keys dd {
    margin: 0;
  }
  .handle {
    display: grid;
    place-items: center;
    align-self: stretch;
    min-inline-size: 24px;
    color: var(--_muted);
    cursor: grab;
    touch-action: none;
  }
  .popup .hint {
    max-inline-size: 24em;
    margin: calc(var(--_space) * 2) var(--_space) 0;
    color: var(--_muted);
    font-size: 0.92em;
  }
  .button.whole {
    inline-size: 100%;
  }
`
