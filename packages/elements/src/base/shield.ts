import { css } from 'lit'

/**
 * A page's own text styles end here: what a list, a button or a heading of the host is set in must not set our names and numbers. And each
 * piece of a line is ordered by itself, so that a name with letters from the right, or a control that turns them, leaves its neighbours alone.
 */
export const shield = css`
  :host,
  :host > * {
    text-align: start;
    text-indent: 0;
    text-transform: none;
    letter-spacing: normal;
    word-spacing: normal;
    white-space: normal;
    font-style: normal;
    font-weight: normal;
  }
  :is(a, b, small, span, strong, time) {
    unicode-bidi: isolate;
  }
  /* Phone numbers are read from the left wherever they stand. */
  .number {
    direction: ltr;
  }
`
