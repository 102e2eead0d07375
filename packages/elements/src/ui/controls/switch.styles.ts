import { css } from 'lit'

/** A switch: of a customer's status (`S0-8`), in a row and in the detail, and of a field of yes or no. */
export const switchStyles = css`
  .switch {
    display: inline-flex;
    align-items: center;
    gap: calc(var(--_space) * 2);
    min-block-size: 28px;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  .knob {
    position: relative;
    inline-size: 32px;
    block-size: 18px;
    flex: none;
    border-radius: 99px;
    border: 1px solid var(--_muted);
    background: var(--_surface);
  }
  .knob::before {
    content: '';
    position: absolute;
    inset-block-start: 2px;
    inset-inline-start: 2px;
    inline-size: 12px;
    block-size: 12px;
    border-radius: 50%;
    background: var(--_muted);
  }
  /* Only under a hand: a row that is scrolled in has the switch of another customer. */
  .switch:is(:hover, :focus) .knob {
    transition: background 140ms ease-out;
  }
  .switch:is(:hover, :focus) .knob::before {
    transition: inset-inline-start 140ms ease-out;
  }
  [aria-checked='true'] .knob {
    border-color: var(--_accent);
    background: var(--_accent);
  }
  [aria-checked='true'] .knob::before {
    inset-inline-start: 16px;
    background: var(--_on-accent);
  }
  .switch[aria-disabled='true'] {
    cursor: default;
  }
  .switch[aria-disabled='true'] .knob {
    opacity: 0.5;
  }
  @media (forced-colors: active) {
    .knob,
    .knob::before {
      forced-color-adjust: none;
      border-color: ButtonText;
      background: ButtonFace;
    }
    .knob::before {
      background: ButtonText;
    }
    [aria-checked='true'] .knob {
      background: Highlight;
      border-color: Highlight;
    }
    [aria-checked='true'] .knob::before {
      background: HighlightText;
    }
  }
`
