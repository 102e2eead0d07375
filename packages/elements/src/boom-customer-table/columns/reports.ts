import { css, html } from 'lit'
import { FLAG } from '../../ui/icons.ts'
import { text } from '../texts.ts'
import type { ColumnDefinition } from './column.ts'

/** Bad reports of all shops, which a press shows. A button for nobody's as well: of recycled rows, those with the same cells cost least. */
export const reports = {
  id: 'reports',
  label: 'columnReports',
  width: 6.8,
  sortBy: 'reports',
  card: { line: 1, at: 'end' },
  cell: ({ risk }, texts, { locale }) => {
    const { total } = risk.reports
    const label = total
      ? `${text(locale, 'warningIcon')}: ${text(locale, 'reportCount', { count: total })}`
      : text(locale, 'noReports')
    return html`<td role="gridcell" class="reports">
      <button
        type="button"
        class=${total ? 'reports' : 'reports without'}
        data-stop="reports"
        data-action="history"
        tabindex="-1"
        title=${label}
        aria-label=${label}
      >
        <svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d=${FLAG}></path></svg>${texts.reports}
      </button>
    </td>`
  },
  file: () => ({ type: 'integer', value: ({ risk }) => risk.reports.total }),
  styles: css`
    button.reports {
      display: inline-flex;
      align-items: center;
      gap: var(--_space);
      min-block-size: 26px;
      padding: 0 calc(var(--_space) * 2);
      border: 1px solid var(--_border);
      border-radius: 99px;
      background: none;
      font-weight: 600;
      cursor: pointer;
    }
    button.reports:hover {
      border-color: currentColor;
    }
    button.reports .icon {
      color: var(--_high);
      fill: none;
      stroke: currentColor;
      stroke-width: 1.5;
      stroke-linejoin: round;
    }
    button.without {
      border-color: transparent;
      color: var(--_muted);
      font-weight: 400;
    }
    button.without .icon {
      display: none;
    }
    @media (forced-colors: active) {
      button.without:not(:hover) {
        border-color: Canvas;
      }
    }
    .cards td.reports > .without {
      display: none;
    }
    .cards td.reports {
      justify-content: flex-end;
    }
  `,
} as const satisfies ColumnDefinition
