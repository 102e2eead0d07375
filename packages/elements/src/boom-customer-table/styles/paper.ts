import { css } from 'lit'

/** The page as the browser prints it: rows one below the other, as long as they are, none of them cut by a page's end. */
export const paperStyles = css`
  @media print {
    :host,
    .frame {
      block-size: auto !important;
    }
    :host,
    .scroller {
      overflow: visible !important;
    }
    .scroller {
      margin-block-start: calc(var(--_space) * 2.5);
    }
    /* Nothing scrolls on paper: a column in place would cover others. */
    .sideways tr > :is(.select, .customer, .status, .menu) {
      position: static;
      box-shadow: none;
    }
    .frame,
    thead {
      display: block;
      position: static;
    }
    tbody {
      block-size: auto !important;
    }
    tbody tr {
      position: static;
      contain: none;
      transform: none !important;
      break-inside: avoid;
    }
    .toolbar,
    .selection {
      display: none;
    }
  }
`
