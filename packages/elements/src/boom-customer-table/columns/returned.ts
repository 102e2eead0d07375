import { html } from 'lit'
import type { ColumnDefinition } from './column.ts'

/** Orders that came back to this shop. */
export const returned = {
  id: 'returned',
  label: 'columnReturned',
  width: 5.6,
  isFigure: true,
  sortBy: 'returned',
  cell: (_row, texts) =>
    html`<td role="gridcell" class="returned figure" data-stop="returned" tabindex="-1">
      ${texts.returned}
    </td>`,
  file: () => ({ type: 'integer', value: ({ risk }) => risk.shop.returned }),
} as const satisfies ColumnDefinition
