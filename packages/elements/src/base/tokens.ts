import { css } from 'lit'

/**
 * The design tokens. A host sets `--boom-*` anywhere above an element; light and dark follow the host's `color-scheme`.
 * Inside an element only the `--_*` names are used.
 */
export const tokens = css`
  :host {
    --_text: var(--boom-color-text, light-dark(#1f2328, #e6e8eb));
    --_muted: var(--boom-color-text-muted, light-dark(#59636e, #a3adb8));
    --_surface: var(--boom-color-surface, light-dark(#fff, #1c2026));
    --_subtle: var(--boom-color-surface-subtle, light-dark(#f5f6f8, #262b32));
    --_border: var(--boom-color-border, light-dark(#d5dae0, #424a54));
    --_accent: var(--boom-color-accent, light-dark(#0b5fcc, #79b4ff));
    --_on-accent: var(--boom-color-on-accent, light-dark(#fff, #0d1117));
    --_medium: var(--boom-color-medium, light-dark(#a04100, #ffa657));
    --_high: var(--boom-color-high, light-dark(#b3201b, #ff8f87));
    --_tone: var(--_muted);
    --_space: var(--boom-space, 4px);
    --_radius: var(--boom-radius, 6px);
    --_font-size: var(--boom-font-size, max(13px, 0.81rem));
    color: var(--_text);
    font-family: var(--boom-font-family, inherit);
    font-size: var(--_font-size);
    line-height: 1.45;
  }
  :host([hidden]) {
    display: none !important;
  }
  /* What shows a level has its name as a class: the tone is for words, the hue, where there is one, for shapes. */
  .low {
    --_tone: var(--boom-color-low, light-dark(#7a5b00, #f2cc4d));
    --_hue: var(--boom-color-low-icon, light-dark(#ad8100, #f2cc4d));
  }
  .medium {
    --_tone: var(--_medium);
  }
  .high {
    --_tone: var(--_high);
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
    /* Capitals may be spelled out. */
    text-transform: none;
  }
  @media (prefers-reduced-motion: reduce) {
    *,
    ::before,
    ::after {
      animation: none !important;
      transition: none !important;
    }
  }
`
