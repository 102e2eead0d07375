import { css } from 'lit'

/** Summary, states, notices and menus. */
export const partStyles = css`
  .summary {
    display: flex;
    flex-wrap: wrap;
    align-items: stretch;
    gap: calc(var(--_space) * 2) calc(var(--_space) * 6);
    padding: calc(var(--_space) * 3) calc(var(--_space) * 3) 0;
  }
  .levels {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    gap: calc(var(--_space) * 1.5) calc(var(--_space) * 2);
    /* The names of the levels whole: what came back stands below them before one is cut short. */
    flex: 1 1 46em;
    min-inline-size: 0;
  }
  .bar {
    position: absolute;
    inset-inline: 0;
    inset-block-start: 0;
    inline-size: 100%;
    block-size: 4px;
    fill: var(--_hue, var(--_tone));
  }
  /* Beside numbers and words, so brighter than a text may be. */
  .bar .medium {
    fill: light-dark(#dd6b14, #ffa657);
  }
  .level-filter {
    position: relative;
    display: flex;
    overflow: hidden;
    align-items: center;
    gap: calc(var(--_space) * 1.5);
    min-block-size: 38px;
    padding-block-start: 4px;
    min-inline-size: 0;
    padding-inline: calc(var(--_space) * 2.5);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    cursor: pointer;
    text-align: start;
  }
  .level-filter .words {
    flex: 1;
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .level-filter b {
    font-variant-numeric: tabular-nums;
  }
  .level-filter:hover {
    background: var(--_subtle);
  }
  .level-filter[aria-pressed='true'] {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
    background: color-mix(in srgb, var(--_accent) 8%, var(--_surface));
  }
  .returns {
    display: flex;
    align-items: flex-end;
    gap: calc(var(--_space) * 4);
    flex: 0 1 auto;
  }
  .returns p {
    flex: 0 1 auto;
    margin: 0;
    line-height: 1.35;
  }
  .returns p b {
    font-size: 1.5em;
    font-variant-numeric: tabular-nums;
  }
  .returns small {
    display: block;
    white-space: nowrap;
  }
  .weeks {
    min-inline-size: 48px;
    inline-size: 120px;
    block-size: 36px;
    fill: var(--_muted);
  }
  .weeks rect:last-of-type {
    opacity: 0.5;
  }
  .weeks rect:hover {
    fill: var(--_accent);
  }
  .state {
    position: absolute;
    inset-inline: 0;
    inset-block-start: 25%;
    display: grid;
    justify-items: center;
    gap: calc(var(--_space) * 1.5);
    padding-inline: calc(var(--_space) * 6);
    text-align: center;
  }
  .state > .icon {
    inline-size: 32px;
    block-size: 32px;
    color: var(--_muted);
  }
  .state .button {
    margin-block-start: calc(var(--_space) * 2);
  }
  .banner {
    display: flex;
    align-items: center;
    gap: calc(var(--_space) * 2);
    margin: 0;
    padding: calc(var(--_space) * 1.5) calc(var(--_space) * 3);
    border-block-start: 1px solid var(--_border);
    background: var(--_subtle);
  }
  .banner .icon {
    color: var(--_muted);
  }
  .banner.bad .icon,
  .notice.bad > span {
    color: var(--_high);
  }
  .notices {
    display: grid;
  }
  .notice {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_space)) calc(var(--_space) * 2);
    padding: calc(var(--_space)) calc(var(--_space) * 3);
    border-block-start: 1px solid var(--_border);
    background: var(--_subtle);
  }
  .notice > span {
    flex: 1;
    min-inline-size: 10em;
    max-block-size: 4.5em;
    overflow: hidden auto;
    overflow-wrap: anywhere;
  }
  .popup {
    position: fixed;
    inset: auto;
    margin: 0;
    padding: calc(var(--_space) * 1.5);
    min-inline-size: 13em;
    max-inline-size: calc(100vw - 16px);
    overflow: auto;
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) + 2px);
    background: var(--_surface);
    color: var(--_text);
    box-shadow: 0 6px 20px rgb(0 0 0 / 16%);
  }
  .choice,
  [role='menuitem'] {
    display: flex;
    align-items: center;
    gap: calc(var(--_space) * 2);
    inline-size: 100%;
    min-block-size: 32px;
    padding: 0 calc(var(--_space) * 2);
    border: 0;
    border-radius: var(--_radius);
    background: none;
    text-align: start;
    cursor: pointer;
  }
  .choice:hover,
  [role='menuitem']:hover,
  [role='menuitem']:focus-visible {
    background: var(--_subtle);
  }
  [role='menuitem'] .icon {
    color: var(--_muted);
  }
  @container (inline-size < 640px) {
    .levels {
      gap: calc(var(--_space) * 1.5);
    }
    .level-filter {
      min-block-size: 44px;
      padding-inline: calc(var(--_space) * 2);
      gap: var(--_space);
    }
    .level-filter .words {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      clip-path: inset(50%);
    }
    .level-filter {
      justify-content: center;
    }
    .weeks {
      inline-size: 72px;
      block-size: 28px;
    }
    .choice,
    [role='menuitem'] {
      min-block-size: 44px;
    }
  }
  /* In words alone, which have one line then. */
  @container (inline-size < 300px) {
    .weeks {
      display: none;
    }
  }
`
