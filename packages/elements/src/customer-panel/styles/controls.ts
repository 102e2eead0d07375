import { css } from 'lit'

/** Buttons, links and chips. */
export const controlStyles = css`
  a {
    color: var(--_accent);
    text-underline-offset: 2px;
    text-decoration-color: color-mix(in srgb, currentColor 40%, transparent);
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--_space);
    min-block-size: 32px;
    padding: calc(var(--_space) * 0.5) calc(var(--_space) * 3);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
    font-weight: 500;
    cursor: pointer;
  }
  .button.small {
    min-block-size: 28px;
    padding-inline: calc(var(--_space) * 2.5);
  }
  .button:hover {
    background: var(--_subtle);
  }
  .button:is(:disabled, [aria-disabled]) {
    opacity: 0.55;
    cursor: default;
  }
  .button.primary {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .button.primary:hover:enabled {
    background: color-mix(in srgb, var(--_accent) 88%, var(--_text));
  }
  .button.danger {
    border-color: var(--_high);
    background: var(--_high);
    color: light-dark(#fff, #0d1117);
  }
  .link {
    display: inline-flex;
    align-items: center;
    gap: var(--_space);
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    font: inherit;
    font-weight: 500;
    text-align: start;
    cursor: pointer;
  }
  .link:hover {
    text-decoration: underline;
  }
  .link:is(:disabled, [aria-disabled]) {
    color: var(--_muted);
    cursor: default;
  }
  .icon-button {
    display: inline-grid;
    place-items: center;
    flex: none;
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
  .chip {
    padding: 1px calc(var(--_space) * 2);
    border: 1px solid var(--_border);
    border-radius: 1em;
    background: var(--_subtle);
    font-size: 0.92em;
    white-space: nowrap;
  }
  .chip.moving {
    border-color: color-mix(in srgb, var(--_accent) 40%, var(--_surface));
    background: color-mix(in srgb, var(--_accent) 8%, var(--_surface));
  }
  .chip.attention {
    border-color: color-mix(in srgb, var(--_medium) 40%, var(--_surface));
    background: color-mix(in srgb, var(--_medium) 9%, var(--_surface));
    color: var(--_medium);
  }
  .chip.over {
    background: none;
    border-style: dashed;
    color: var(--_muted);
  }
  .more {
    inline-size: 100%;
    margin-block-start: calc(var(--_space) * 2);
  }
  @media (pointer: coarse) {
    .button,
    .button.small,
    .link,
    .disclosure {
      min-block-size: 44px;
    }
    .icon-button {
      inline-size: 44px;
      block-size: 44px;
    }
  }
`
