import { css } from 'lit'

export const optionStyles = css`
  :host {
    display: block;
    container-type: inline-size;
    cursor: pointer;
  }
  .option {
    display: flex;
    gap: calc(var(--_space) * 3);
    align-items: baseline;
    padding: calc(var(--_space) * 1.5) calc(var(--_space) * 2.5);
    border-radius: var(--_radius);
    text-align: start;
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
  /* One line for each customer, so that eight of them cover little of the form. What was typed stands out of the rest. */
  .name {
    flex: 1 1 auto;
    min-inline-size: 0;
  }
  mark {
    background: none;
    color: inherit;
    font-weight: 700;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 2px;
  }
  .phone {
    order: 3;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  small {
    color: var(--_muted);
    font-size: 0.92em;
  }
  .level {
    order: 2;
    display: inline-flex;
    gap: var(--_space);
    align-items: baseline;
    align-self: center;
    color: var(--_tone);
    white-space: nowrap;
  }
  .address {
    order: 1;
    flex: 0 9 auto;
    min-inline-size: 0;
    color: var(--_muted);
  }
  /* A narrow list has room for what tells customers apart; the rest is in the option's name and in its title. */
  @container (inline-size < 420px) {
    .level span,
    small {
      display: none;
    }
  }
  @container (inline-size < 560px) {
    .address {
      display: none;
    }
  }
  svg {
    flex: none;
    align-self: center;
    inline-size: 1.15em;
    block-size: 1.15em;
    fill: var(--_hue, var(--_tone));
    fill-rule: evenodd;
  }
  /* In a sidebar the number goes below the name, which is never cut for its sake. */
  @container (inline-size < 260px) {
    .option {
      flex-wrap: wrap;
      row-gap: 2px;
    }
    .name {
      flex-shrink: 0;
      max-inline-size: 100%;
    }
  }
  @media (pointer: coarse) {
    .option {
      min-block-size: 44px;
      padding-block: calc(var(--_space) * 2.5);
    }
  }
  @media (forced-colors: active) {
    .option,
    .level {
      --_muted: currentColor;
      --_tone: currentColor;
      --_hue: initial;
    }
    .option {
      forced-color-adjust: none;
      color: CanvasText;
    }
    :host([aria-selected='true']) .option {
      outline-color: SelectedItemText;
      background: SelectedItem;
      color: SelectedItemText;
    }
  }
`
