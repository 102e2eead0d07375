import { css } from 'lit'

/*
 * The list is a light-DOM child, so a page's reset (margins, paddings, borders of everything) would win over what is said
 * here: hence the marks of importance. Its place and width are set by script and bear none.
 */
export const customerSuggestionsStyles = css`
  :host {
    display: contents;
  }
  ::slotted([role='listbox']) {
    position: fixed !important;
    inset: auto;
    box-sizing: border-box !important;
    max-inline-size: calc(100vw - 16px);
    max-block-size: min(27em, calc(100vh - 16px));
    margin: 0 !important;
    padding: var(--_space) !important;
    overflow: auto !important;
    overscroll-behavior: contain;
    border: 1px solid var(--_border) !important;
    border-radius: var(--_radius) !important;
    background: var(--_surface) !important;
    color: var(--_text) !important;
    box-shadow: 0 4px 16px light-dark(#0002, #0008);
  }
`
