import { css } from 'lit'

/** Fields, their messages, and the versions of a conflict. */
export const formStyles = css`
  .form {
    display: grid;
    gap: calc(var(--_space) * 2.5);
    min-inline-size: 0;
  }
  .field {
    display: grid;
    gap: calc(var(--_space) * 0.5);
    min-inline-size: 0;
  }
  label,
  legend {
    color: var(--_muted);
    font-size: 0.92em;
  }
  .field-row {
    display: flex;
    align-items: center;
    gap: var(--_space);
  }
  input:not([type='checkbox'], [type='radio']),
  select,
  textarea {
    flex: 1;
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 32px;
    padding: calc(var(--_space)) calc(var(--_space) * 2);
    border: 1px solid color-mix(in srgb, var(--_muted) 75%, var(--_surface));
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    line-height: 1.45;
  }
  textarea {
    display: block;
    resize: vertical;
  }
  ::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  :is(input, select, textarea):focus-visible {
    outline-offset: -1px;
  }
  [aria-invalid='true'] {
    border-color: var(--_high) !important;
  }
  :is(input, textarea)[readonly] {
    background: var(--_subtle) !important;
  }
  :is(input, select, textarea):is(:disabled, [aria-disabled]) {
    opacity: 0.7;
  }
  input[type='checkbox'],
  input[type='radio'] {
    inline-size: 1.2em;
    block-size: 1.2em;
    flex: none;
    margin: 0;
    accent-color: var(--_accent);
  }
  .message {
    color: var(--_muted);
    font-size: 0.92em;
    overflow-wrap: anywhere;
  }
  .message.bad {
    color: var(--_high);
  }
  .conflict > .message {
    color: var(--_text);
  }
  .left {
    display: grid;
    gap: 0 calc(var(--_space) * 2);
    margin-block-start: var(--_space);
    padding-inline-start: calc(var(--_space) * 2);
    border-inline-start: 3px solid var(--_medium);
    overflow-wrap: anywhere;
  }
  .form-foot {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 2);
  }
  .add {
    justify-self: start;
    margin-block-start: calc(var(--_space) * -1);
  }
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .address {
    position: relative;
    display: grid;
    gap: calc(var(--_space) * 2);
    padding: calc(var(--_space) * 2);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  .address > .icon-button {
    position: absolute;
    inset-block-start: 2px;
    inset-inline-end: 2px;
  }
  .address legend {
    padding-inline: var(--_space);
  }
  .conflict fieldset {
    display: grid;
    gap: calc(var(--_space) * 1.5);
  }
  .version {
    display: flex;
    gap: calc(var(--_space) * 2);
    padding: calc(var(--_space) * 2);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    color: var(--_text);
    font-size: 1em;
    overflow-wrap: anywhere;
  }
  .version > span,
  div.version {
    display: grid;
    gap: 0;
    min-inline-size: 0;
  }
  .version:has(:checked) {
    border-color: var(--_accent);
    background: color-mix(in srgb, var(--_accent) 8%, var(--_surface));
  }
  .choices,
  .picker {
    display: grid;
    gap: calc(var(--_space) * 0.5);
  }
  .picker {
    margin-block-end: calc(var(--_space) * 3);
    padding: calc(var(--_space) * 2);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_subtle);
  }
  .picker legend {
    padding-inline: var(--_space);
    float: left;
  }
  .picker .button {
    justify-self: start;
    margin-block-start: var(--_space);
  }
  .choice {
    display: flex;
    align-items: center;
    gap: calc(var(--_space) * 2);
    min-block-size: 28px;
    color: var(--_text);
    font-size: 1em;
  }
  .choice small {
    display: block;
  }
`
