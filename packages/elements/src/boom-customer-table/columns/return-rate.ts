import { css, html, nothing } from 'lit'
import { text } from '../texts.ts'
import { key, stop, tabIndex, type ColumnDefinition } from './column.ts'

/** Returned of shipped in this shop (`D-1`), as a figure and as a bar. */
export const returnRate = {
  id: 'returnRate',
  label: 'columnReturnRate',
  note: 'ofShipped',
  width: 11.2,
  sortBy: 'return_rate',
  card: { line: 2, at: 'whole' },
  cell: ({ risk }, { rate, fraction, ratePercent }, context) =>
    html`<td
      role="gridcell"
      class="returnRate"
      data-stop=${stop(context, 'returnRate')}
      tabindex=${tabIndex(context)}
    >
      ${
        context.isCards
          ? html`${key(context.locale, 'columnReturnRate')}<span>${fraction} · </span>`
          : nothing
      }<span class="rate ${risk.level}" title=${fraction}
        ><b>${rate}</b
        ><svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
          <rect class="track" width="100" height="4" rx="2"></rect>
          <rect width=${ratePercent} height="4" rx="2"></rect></svg></span
      >${
        risk.shop.dataIssue
          ? html`<span
              class="issue"
              role="img"
              aria-label=${text(context.locale, 'dataIssue')}
              title=${text(context.locale, 'dataIssue')}
              >!</span
            >`
          : nothing
      }
    </td>`,
  file: () => ({ type: 'percent', value: ({ risk }) => risk.shop.returnRate }),
  styles: css`
    .rate {
      display: grid;
      flex: 1;
      gap: 3px;
    }
    .rate b {
      color: var(--_text);
      font-weight: 600;
      line-height: 1.2;
    }
    .rate svg {
      inline-size: 100%;
      block-size: 4px;
      fill: currentColor;
    }
    .rate:is(.none, .unknown) {
      color: inherit;
    }
    svg .track {
      fill: color-mix(in srgb, var(--_border) 70%, transparent);
    }
    /* On the line of the figure: the bar below it is as long as in any other row. */
    .returnRate {
      position: relative;
    }
    .returnRate > .issue {
      position: absolute;
      inset-block-start: calc(50% - 17px);
      inset-inline-end: calc(var(--_space) * 2);
    }
    .cards .returnRate > .issue {
      position: static;
    }
    .issue {
      display: inline-grid;
      place-items: center;
      inline-size: 16px;
      block-size: 16px;
      flex: none;
      border-radius: 50%;
      background: var(--_medium);
      color: var(--_surface);
      font-weight: 700;
      font-size: 11px;
    }
    .cards .returnRate .rate {
      display: inline;
      flex: none;
    }
    .cards .returnRate svg {
      display: none;
    }
  `,
} as const satisfies ColumnDefinition
