import { css } from 'lit'

/** Under a finger: what is pressed has 44 px, and a field is large enough that no phone zooms into it. */
export const touchStyles = css`
  @media (pointer: coarse) {
    .code,
    .help,
    .network,
    .switch,
    .choice,
    .tracking :is(a, button),
    :is(.contact-text, .touch, .field-value) a {
      display: inline-flex;
      align-items: center;
      min-block-size: 44px;
    }
    .network {
      margin-block: -13px;
    }
    /* Within a text the line stays as it is: what is around the link is pressed with it. */
    .note-text a {
      padding-block: 13px;
    }
    .contact {
      min-block-size: 44px;
    }
    .contact > .icon {
      margin-block-start: 14px;
    }
    .contact-text {
      align-items: center;
      min-block-size: 44px;
      padding-block: 0;
    }
    .picture {
      inline-size: 44px;
      block-size: 44px;
    }
    .contact-actions {
      gap: var(--_space);
    }
    input:not([type='checkbox'], [type='radio']),
    select,
    textarea {
      min-block-size: 44px;
      font-size: max(16px, 1em);
    }
  }
`
