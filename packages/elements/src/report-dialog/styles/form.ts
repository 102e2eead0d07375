import { css } from 'lit'

/** What is typed, and what is said about it. */
export const formStyles = css`
  form {
    display: grid;
    gap: calc(var(--_space) * 1.5);
    min-inline-size: 0;
  }
  label {
    font-weight: 500;
  }
  textarea {
    display: block;
    inline-size: 100%;
    min-inline-size: 0;
    padding: calc(var(--_space) * 1.5) calc(var(--_space) * 2);
    border: 1px solid color-mix(in srgb, var(--_muted) 75%, var(--_surface));
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    line-height: 1.45;
    resize: vertical;
  }
  textarea:focus-visible {
    outline-offset: -1px;
  }
  textarea::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  textarea[aria-invalid='true'] {
    border-color: var(--_high);
  }
  #length {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  :is(#problem, #reason-problem):empty {
    display: none;
  }
  [type='submit'] {
    justify-self: start;
  }
  .objections {
    display: grid;
    gap: var(--_space);
    margin: var(--_space) 0 0;
    padding-inline-start: 1.3em;
    color: var(--_text);
  }
  .objections strong {
    font-weight: 500;
  }
  .review {
    display: grid;
    justify-items: start;
    gap: var(--_space);
    margin-block-start: calc(var(--_space) * 2);
  }
  .passage {
    display: block;
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_text);
    font: inherit;
    text-align: start;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  .passage:hover {
    text-decoration: underline;
  }
  mark {
    padding-inline: 2px;
    border-radius: 2px;
    background: color-mix(in srgb, var(--_high) 18%, var(--_surface));
    color: var(--_text);
    font-weight: 500;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 2);
  }
  .question {
    margin-block-start: calc(var(--_space) * 2);
    padding: calc(var(--_space) * 2);
    border-radius: var(--_radius);
    background: var(--_subtle);
  }
  /* A phone zooms into what is smaller. */
  @media (pointer: coarse) {
    textarea {
      font-size: max(16px, 1em);
    }
    .passage {
      min-block-size: 44px;
    }
  }
  @media (forced-colors: active) {
    mark {
      background: Mark;
      color: MarkText;
    }
  }
`
