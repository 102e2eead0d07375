import { css } from 'lit'

/** The panel's box, its sections and the states of their answers. */
export const frameStyles = css`
  :host {
    --_pad: calc(var(--_space) * 3);
    display: block;
    min-inline-size: 0;
    container-type: inline-size;
    background: var(--_surface);
  }
  .panel {
    position: relative;
  }
  p,
  h3,
  ul,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  ul {
    list-style: none;
  }
  .muted,
  small {
    color: var(--_muted);
  }
  small {
    font-size: 0.92em;
  }
  .lines {
    white-space: pre-wrap;
  }
  .anywhere {
    overflow-wrap: anywhere;
  }
  .icon {
    inline-size: 1.2em;
    block-size: 1.2em;
    flex: none;
  }
  .section {
    border-block-end: 1px solid var(--_border);
  }
  .section-head {
    display: flex;
    align-items: center;
    gap: var(--_space);
    padding-inline-end: calc(var(--_space) * 2);
  }
  h3 {
    flex: 1;
    min-inline-size: 0;
    font-size: 1em;
    font-weight: 600;
  }
  .disclosure {
    display: flex;
    align-items: center;
    gap: calc(var(--_space) * 1.5);
    inline-size: 100%;
    min-block-size: 40px;
    padding: 0;
    padding-inline-start: calc(var(--_space) * 2);
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  .disclosure .icon {
    color: var(--_muted);
    transition: rotate 140ms ease-out;
  }
  .disclosure:dir(rtl) .icon {
    scale: -1 1;
  }
  .disclosure[aria-expanded='true'] .icon {
    rotate: 90deg;
  }
  .disclosure:hover .icon {
    color: var(--_text);
  }
  .disclosure:focus-visible {
    outline-offset: -2px;
  }
  .section-body {
    padding: 0 var(--_pad) calc(var(--_space) * 4);
  }
  .section-body[hidden] {
    display: none;
  }
  .empty {
    display: grid;
    justify-items: center;
    gap: var(--_space);
    padding: calc(var(--_space) * 4) var(--_pad);
    text-align: center;
  }
  .empty > .icon {
    inline-size: 28px;
    block-size: 28px;
    margin-block-end: var(--_space);
    color: var(--_muted);
  }
  .panel > .empty {
    padding-block: calc(var(--_space) * 12) calc(var(--_space) * 4);
  }
  .panel > .empty > p:first-of-type {
    font-weight: 600;
  }
  .panel > .creation,
  .panel > .failed {
    padding: var(--_pad);
  }
  .failed {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space) calc(var(--_space) * 1.5);
    padding-block: calc(var(--_space) * 1.5);
  }
  .failed .icon {
    color: var(--_high);
  }
  .banner {
    display: flex;
    gap: calc(var(--_space) * 2);
    padding: calc(var(--_space) * 2) var(--_pad);
    background: var(--_subtle);
    border-block-end: 1px solid var(--_border);
  }
  .banner .icon {
    margin-block-start: 0.12em;
    color: var(--_medium);
  }
  .help {
    display: inline-flex;
    align-items: center;
    gap: calc(var(--_space) * 1.5);
    min-block-size: 24px;
    margin-block-start: calc(var(--_space) * 2);
    font-size: 0.92em;
  }
  .panel > .help {
    margin: calc(var(--_space) * 2) var(--_pad);
  }
  /* It would be pushed away by what comes. */
  .panel > .skeleton ~ .help {
    display: none;
  }
  .skeleton {
    display: grid;
    gap: calc(var(--_space) * 2.5);
    padding-block: var(--_space);
    visibility: hidden;
  }
  .skeleton.slow {
    visibility: visible;
  }
  .panel > .skeleton {
    padding: calc(var(--_space) * 4) var(--_pad);
  }
  .skeleton i {
    block-size: 1em;
    border-radius: var(--_radius);
    background: color-mix(in srgb, var(--_muted) 22%, var(--_surface));
    animation: 1.4s linear infinite pulse;
  }
  .skeleton .short {
    inline-size: 55%;
    block-size: 1.25em;
  }
  .skeleton .block {
    block-size: 98px;
  }
  .skeleton .card {
    block-size: 208px;
  }
  @keyframes pulse {
    50% {
      opacity: 0.5;
    }
  }
`
