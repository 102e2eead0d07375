import { css } from 'lit'

/** Phones, levels and facts on top of the tabs. */
export const summaryStyles = css`
  .summary {
    display: grid;
    gap: calc(var(--_space) * 3);
    padding: calc(var(--_space) * 3) var(--_pad) calc(var(--_space) * 2);
  }
  .phones {
    display: grid;
  }
  .phones li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 calc(var(--_space) * 2);
    min-block-size: 28px;
  }
  .number,
  .figures,
  .facts dd {
    font-variant-numeric: tabular-nums;
  }
  .number {
    font-weight: 500;
  }
  dt {
    color: var(--_muted);
    font-size: 0.92em;
  }
  .scopes {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(15em, 100%), 1fr));
    gap: calc(var(--_space) * 2);
  }
  .scopes > div {
    padding: calc(var(--_space) * 2) calc(var(--_space) * 2.5);
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) + 2px);
  }
  .scopes dd {
    display: grid;
    gap: calc(var(--_space) * 0.5);
  }
  .level {
    display: inline-flex;
    align-items: center;
    gap: calc(var(--_space) * 1.5);
    color: var(--_tone);
  }
  .level svg {
    flex: none;
    inline-size: 1.2em;
    block-size: 1.2em;
    color: var(--_hue, inherit);
    fill: currentColor;
  }
  .level b {
    font-weight: 600;
  }
  .level.none svg {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-dasharray: 2.4 2;
  }
  .issue {
    display: block;
    color: var(--_medium);
  }
  .facts {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: calc(var(--_space) * 2) calc(var(--_space) * 3);
  }
  @media (width >= 480px) {
    .facts {
      grid-template-columns: repeat(4, auto);
      justify-content: space-between;
    }
  }
`
