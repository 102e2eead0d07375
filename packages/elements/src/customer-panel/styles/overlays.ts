import { css } from 'lit'

/** What lies above the panel: tips, the menu, the question, notices. */
export const overlayStyles = css`
  .tipped {
    flex: none;
  }
  .tip,
  .popup {
    position: fixed;
    inset: auto;
    margin: 0;
    overflow: auto;
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) + 2px);
    background: var(--_surface);
    color: var(--_text);
    box-shadow: 0 4px 16px rgb(0 0 0 / 14%);
  }
  .tip {
    max-inline-size: min(20em, calc(100vw - 16px));
    padding: calc(var(--_space) * 2) calc(var(--_space) * 2.5);
    font-size: 13px;
    font-weight: 400;
    line-height: 1.45;
    white-space: normal;
  }
  .status-tip:popover-open {
    display: grid;
    gap: var(--_space);
  }
  .popup {
    min-inline-size: 13em;
    max-inline-size: calc(100vw - 16px);
    padding: calc(var(--_space) * 1.5);
  }
  [role='menuitem'] {
    display: grid;
    inline-size: 100%;
    min-block-size: 34px;
    align-content: center;
    padding: var(--_space) calc(var(--_space) * 2);
    border: 0;
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  [role='menuitem'] > span {
    display: flex;
    align-items: center;
    gap: calc(var(--_space) * 1.5);
  }
  [role='menuitem']:is(:hover, :focus-visible) {
    background: var(--_subtle);
  }
  [role='menuitem']:focus-visible {
    outline-offset: -2px;
  }
  [role='menuitem'][aria-disabled] {
    color: var(--_muted);
    cursor: default;
  }
  .danger-text {
    color: var(--_high);
  }
  dialog {
    inline-size: min(30em, calc(100vw - 24px));
    padding: calc(var(--_space) * 4);
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) + 4px);
    background: var(--_surface);
    color: var(--_text);
    box-shadow: 0 10px 32px rgb(0 0 0 / 20%);
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 40%);
  }
  .dialog-head {
    display: flex;
    align-items: flex-start;
    justify-content: space-between;
    gap: calc(var(--_space) * 2);
  }
  h2 {
    margin: 0;
    font-size: 1.2em;
    line-height: 1.4;
  }
  .stake {
    display: grid;
    gap: calc(var(--_space) * 2);
    padding: calc(var(--_space) * 2.5);
    border: 1px solid color-mix(in srgb, var(--_tone) 40%, var(--_border));
    border-radius: var(--_radius);
    background: color-mix(in srgb, var(--_tone) 7%, var(--_surface));
  }
  .stake.reported {
    --_tone: var(--_high);
  }
  .stake .button {
    text-decoration: none;
  }
  .stake > p {
    display: grid;
    gap: 2px;
    margin: 0;
  }
  .stake .level {
    display: flex;
    gap: var(--_space);
    align-items: center;
    color: var(--_tone);
  }
  .stake svg {
    flex: none;
    inline-size: 1.2em;
    block-size: 1.2em;
    fill: currentColor;
    fill-rule: evenodd;
  }
  .notices {
    position: sticky;
    inset-block-end: 0;
    z-index: 1;
    display: grid;
    gap: 1px;
    border-block-start: 1px solid var(--_border);
    background: var(--_border);
  }
  .notices:empty {
    display: none;
  }
  .notice {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 calc(var(--_space) * 2);
    padding: var(--_space) calc(var(--_space) * 2) var(--_space) var(--_pad);
    background: var(--_subtle);
  }
  .notice > span {
    flex: 1 1 9em;
    min-inline-size: 0;
    padding-block: calc(var(--_space) * 0.5);
    overflow-wrap: anywhere;
  }
  .notice.bad > span {
    color: var(--_high);
  }
  @media (pointer: coarse) {
    [role='menuitem'] {
      min-block-size: 44px;
    }
  }
  @media (forced-colors: active) {
    .chip,
    .button {
      forced-color-adjust: auto;
    }
    rect.completed,
    .stats dt::before {
      fill: CanvasText;
      forced-color-adjust: none;
      background: CanvasText;
    }
    rect.returned,
    .stats .returned dt::before {
      fill: Highlight;
      background: Highlight;
    }
    rect.others {
      fill: GrayText;
    }
    .knob::before {
      background: ButtonText !important;
    }
    .version:has(:checked) {
      outline: 2px solid Highlight;
    }
  }
`
