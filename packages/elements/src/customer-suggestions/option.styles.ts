import { css } from 'lit'

export const optionStyles = css`
  :host {
    display: block;
    cursor: pointer;
  }
  .option {
    padding: calc(var(--_space) * 1.5) calc(var(--_space) * 2.5);
    border-radius: var(--_radius);
    text-align: start;
  }
  div > div {
    display: flex;
    flex-wrap: wrap;
    gap: 2px calc(var(--_space) * 3);
    align-items: baseline;
  }
  .option:hover {
    background: var(--_subtle);
  }
  :host([aria-selected='true']) .option {
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
    background: color-mix(in srgb, var(--_accent) 12%, var(--_surface));
  }
  .name,
  .address {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  /* The name is never cut for the number's sake: the number goes below it. */
  .name {
    flex: 1 1 auto;
    max-inline-size: 100%;
    font-weight: 600;
  }
  .phone {
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  small {
    color: var(--_muted);
    font-size: 0.92em;
  }
  .level {
    --_tone: var(--_muted);
    display: inline-flex;
    gap: var(--_space);
    align-items: baseline;
    color: var(--_tone);
    white-space: nowrap;
  }
  .address {
    flex: 1 1 10em;
    min-inline-size: 0;
    color: var(--_muted);
  }
  svg {
    flex: none;
    align-self: center;
    inline-size: 1.15em;
    block-size: 1.15em;
    fill: var(--_hue, var(--_tone));
    fill-rule: evenodd;
  }
  .none path {
    fill: none;
    stroke: var(--_tone);
    stroke-width: 1.5;
    stroke-dasharray: 2.7 2;
  }
  .low {
    --_tone: var(--_low);
    --_hue: var(--_low-icon);
  }
  .medium {
    --_tone: var(--_medium);
  }
  .high {
    --_tone: var(--_high);
  }
  @media (pointer: coarse) {
    .option {
      min-block-size: 44px;
      padding-block: calc(var(--_space) * 2.5);
    }
  }
  @media (forced-colors: active) {
    .option {
      --_muted: CanvasText;
      --_low: CanvasText;
      --_low-icon: CanvasText;
      --_medium: CanvasText;
      --_high: CanvasText;
      forced-color-adjust: none;
      color: CanvasText;
    }
    :host([aria-selected='true']) .option {
      --_muted: SelectedItemText;
      --_low: SelectedItemText;
      --_low-icon: SelectedItemText;
      --_medium: SelectedItemText;
      --_high: SelectedItemText;
      outline-color: SelectedItemText;
      background: SelectedItem;
      color: SelectedItemText;
    }
  }
`
