import { css } from 'lit'

/** The drawer at the inline end, what scrolls in it, and its lists. */
export const drawerStyles = css`
  dialog {
    position: fixed;
    inset-block: 0;
    inset-inline: auto 0;
    inline-size: min(540px, 100vw);
    block-size: 100dvh;
    max-block-size: none;
    margin: 0;
    border: 0;
    border-inline-start: 1px solid var(--_border);
    border-radius: 0;
    overscroll-behavior: contain;
    animation: 140ms ease-out drawer;
  }
  dialog:dir(rtl) {
    --_from: -24px;
  }
  @keyframes drawer {
    from {
      opacity: 0;
      translate: var(--_from, 24px);
    }
  }
  header {
    padding-block-end: calc(var(--_space) * 1);
  }
  .customer-actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_space) * 1.5) calc(var(--_space) * 2);
    padding: 0 var(--_pad) calc(var(--_space) * 3);
    border-block-end: 1px solid var(--_border);
  }
  .customer-actions.waiting > :not([data-action='call'], [data-action='copy']) {
    visibility: hidden;
  }
  .customer-actions .button {
    display: inline-flex;
    align-items: center;
    gap: calc(var(--_space) * 1.5);
    color: var(--_text);
    text-decoration: none;
  }
  /* Icons alone where words would take a line each: a name is read aloud and shown as a tooltip. */
  @media (width < 540px) {
    .customer-actions :is([data-action='call'], [data-action='copy'], [data-action='refresh']) {
      inline-size: 40px;
      justify-content: center;
      padding: 0;
    }
    .customer-actions :is([data-action='call'], [data-action='copy'], [data-action='refresh']) > span {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
  .customer-actions .switch {
    color: inherit;
    font: inherit;
    margin-inline-end: var(--_space);
  }
  /* Under a finger what is pressed has 44 px. */
  @media (pointer: coarse) {
    .customer-actions :is(.button, .switch) {
      min-block-size: 44px;
    }
    a.code,
    .tracking :is(a, button),
    .link {
      display: inline-flex;
      align-items: center;
      min-block-size: 44px;
    }
  }
  .notice .link {
    border: 0;
    padding: 0 var(--_space);
    min-block-size: 24px;
    background: none;
    color: var(--_accent);
    font: inherit;
    text-decoration: underline;
    cursor: pointer;
  }
  ul,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  ul {
    list-style: none;
  }
  .muted {
    color: var(--_muted);
  }
  a {
    color: var(--_accent);
    text-underline-offset: 2px;
  }
  .body {
    position: relative;
    flex: 1;
    min-block-size: 0;
    overflow: auto;
    /* What is scrolled into view stands below the tabs. */
    scroll-padding-block-start: 48px;
    overscroll-behavior: contain;
  }
  [role='tablist'] {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    flex-wrap: nowrap;
    overflow: auto hidden;
    scrollbar-width: none;
    background: var(--_surface);
  }
  [role='tab'] {
    flex: none;
  }
  [role='tab']:focus-visible {
    outline-offset: -2px;
  }
  @media (width < 360px) {
    [role='tablist'] {
      column-gap: calc(var(--_space) * 2);
    }
  }
  .panel {
    overflow: visible;
    padding-block-end: calc(var(--_space) * 6);
  }
  .banner {
    display: flex;
    align-items: flex-start;
    gap: calc(var(--_space) * 2);
    padding: calc(var(--_space) * 2) var(--_pad);
    border-block-end: 1px solid var(--_border);
    background: var(--_subtle);
  }
  .banner > .icon {
    color: var(--_medium);
  }
  .notice {
    border-block-start: 1px solid var(--_border);
  }
  .notice.bad {
    color: var(--_high);
  }
  .problem {
    flex-wrap: wrap;
    align-items: center;
  }
  .skeleton i {
    block-size: 7em;
    background: color-mix(in srgb, var(--_muted) 16%, var(--_surface));
    animation: 1.4s linear infinite pulse;
  }
  @keyframes pulse {
    50% {
      opacity: 0.5;
    }
  }
  .empty .icon {
    inline-size: 28px;
    block-size: 28px;
  }
  .empty > p:first-of-type {
    color: var(--_text);
    font-weight: 500;
  }
  .statuses {
    align-items: center;
    gap: calc(var(--_space) * 1.5);
  }
  .statuses .chip {
    background: var(--_subtle);
    font-size: 0.92em;
    white-space: normal;
  }
  .statuses .moving {
    border-color: color-mix(in srgb, var(--_accent) 40%, var(--_surface));
    background: color-mix(in srgb, var(--_accent) 8%, var(--_surface));
  }
  .statuses .attention {
    border-color: color-mix(in srgb, var(--_medium) 40%, var(--_surface));
    background: color-mix(in srgb, var(--_medium) 9%, var(--_surface));
    color: var(--_medium);
  }
  .statuses .over {
    border-style: dashed;
    background: none;
    color: var(--_muted);
  }
  .when,
  .dates {
    display: flex;
    flex: 1 0 100%;
    flex-wrap: wrap;
    gap: 0 calc(var(--_space) * 3);
  }
  .order-head .when time {
    flex-basis: auto;
    font-size: inherit;
  }
  .line-text {
    display: block;
  }
  .line-price {
    display: flex;
    align-items: baseline;
    gap: var(--_space);
  }
  .lines {
    gap: calc(var(--_space) * 0.5);
  }
`
