import { css } from 'lit'

/** Name, warning and contacts. */
export const profileStyles = css`
  .name {
    font-size: 1.2em;
    font-weight: 600;
    line-height: 1.4;
    overflow-wrap: anywhere;
  }
  .badge {
    --boom-badge-inline-size: auto;
    margin-block: var(--_space) calc(var(--_space) * 0.5);
    max-inline-size: 100%;
  }
  .stranger {
    --boom-badge-inline-size: auto;
    display: grid;
    justify-items: start;
    gap: var(--_space);
    margin-inline: var(--_pad);
  }
  .level {
    display: inline-flex;
    align-items: center;
    gap: calc(var(--_space) * 1.5);
    margin-block: var(--_space);
    color: var(--_tone);
    font-weight: 600;
  }
  .level svg {
    inline-size: 1.2em;
    block-size: 1.2em;
    flex: none;
    fill: currentColor;
    fill-rule: evenodd;
  }
  .level.none svg {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-dasharray: 2.7 2;
  }
  /* As the badge looks, which asks by number and so is not there. */
  .profile .level {
    padding: 2px calc(var(--_space) * 2);
    border: 1px solid color-mix(in srgb, var(--_tone) 40%, var(--_surface));
    border-radius: 1em;
    background: color-mix(in srgb, var(--_tone) 8%, var(--_surface));
  }
  .contacts {
    display: grid;
    gap: calc(var(--_space) * 0.5);
    margin-block-start: var(--_space);
  }
  .contact {
    display: flex;
    align-items: flex-start;
    gap: calc(var(--_space) * 2);
    min-block-size: 28px;
  }
  .contact > .icon {
    margin-block-start: 6px;
    color: var(--_muted);
  }
  /* As wide as it is, so that copy and call stand by what they are about, wherever the panel ends. */
  .contact-text {
    display: flex;
    flex: 0 1 auto;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 calc(var(--_space) * 1.5);
    min-inline-size: 0;
    padding-block: 4px;
    overflow-wrap: anywhere;
  }
  .contact-actions {
    display: flex;
    flex: none;
  }
  .number {
    font-variant-numeric: tabular-nums;
  }
  .phone .number {
    font-weight: 600;
    white-space: nowrap;
  }
  .network {
    min-block-size: 24px;
    margin-block: -3px;
    padding: 0 calc(var(--_space) * 0.5);
    border: 0;
    border-radius: var(--_radius);
    background: none;
    color: var(--_muted);
    font: inherit;
    font-size: 0.92em;
    text-decoration: underline dotted;
    text-underline-offset: 3px;
    cursor: help;
  }
`
