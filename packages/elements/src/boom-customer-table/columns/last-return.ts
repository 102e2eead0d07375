import { css, html, nothing } from 'lit'
import { formatDayAgo } from '../../i18n/format-date.ts'
import { key, stop, tabIndex, type ColumnDefinition } from './column.ts'

/** When a parcel last came back to this shop. */
export const lastReturn = {
  id: 'lastReturn',
  label: 'columnLastReturn',
  width: 7.4,
  isFigure: true,
  sortBy: 'last_return_at',
  cell: ({ lastReturnAt }, _texts, context) =>
    html`<td
      role="gridcell"
      class="lastReturn figure"
      data-stop=${stop(context, 'lastReturn')}
      tabindex=${tabIndex(context)}
    >
      ${context.isCards ? key(context.locale, 'columnLastReturn') : nothing}<time
        datetime=${lastReturnAt ?? nothing}
        >${lastReturnAt ? formatDayAgo(context.locale, lastReturnAt, context.timeZone) : '—'}</time
      >
    </td>`,
  file: () => ({ type: 'date', value: ({ lastReturnAt }) => lastReturnAt }),
  styles: css`
    .cards .lastReturn {
      display: flex;
      grid-area: last;
      justify-content: flex-end;
      color: var(--_muted);
    }
    .cards .lastReturn .key {
      display: none;
    }
  `,
} as const satisfies ColumnDefinition
