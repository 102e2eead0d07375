import { css } from 'lit'

export const readyReasonsStyles = css`
  .reasons {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 1.5);
    margin-block: var(--_space);
  }
  .reason {
    min-block-size: 28px;
    padding: 2px calc(var(--_space) * 2.5);
    border: 1px solid var(--_border);
    border-radius: 14px;
    background: var(--_surface);
    color: inherit;
    font: inherit;
    text-align: start;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  .reason:hover {
    background: var(--_subtle);
  }
  .reason[aria-pressed='true'] {
    border-color: var(--_accent);
    background: color-mix(in srgb, var(--_accent) 10%, var(--_surface));
    color: var(--_accent);
    font-weight: 500;
  }
  .reason[aria-disabled] {
    opacity: 0.55;
    cursor: default;
  }
  @media (pointer: coarse) {
    .reason {
      min-block-size: 44px;
      border-radius: 22px;
    }
  }
  @media (forced-colors: active) {
    .reason[aria-pressed='true'] {
      outline: 2px solid Highlight;
    }
  }
`
