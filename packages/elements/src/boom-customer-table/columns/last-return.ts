import { css, html, nothing } from 'lit'
import { formatDayAgo } from '../../i18n/format-date.ts'
import { stop, tabIndex, type ColumnDefinition } from './column.ts'

/** When a parcel last came back to this shop. */
export const lastReturn = {
  id: 'lastReturn',
  label: 'columnLastReturn',
  width: 7.4,
  isFigure: true,
  sortBy: 'last_return_at',
  card: { line: 4, at: 'end' },
  cell: ({ lastReturnAt }, _texts, context) =>
    html`<td
      role="gridcell"
      class="lastReturn figure"
      data-stop=${stop(context, 'lastReturn')}
      tabindex=${tabIndex(context)}
    >
      <time datetime=${lastReturnAt ?? nothing}
        >${lastReturnAt ? formatDayAgo(context.locale, lastReturnAt, context.timeZone) : '—'}</time
      >
    </td>`,
  file: () => ({ type: 'date', value: ({ lastReturnAt }) => lastReturnAt }),
  styles: css`
    .cards .lastReturn {
      display: flex;
      justify-content: flex-end;
      color: var(--_muted);
    }
  `,
} as const satisfies ColumnDefinition
