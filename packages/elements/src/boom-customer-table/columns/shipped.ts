import { html } from 'lit'
import type { ColumnDefinition } from './column.ts'

/** Orders that this shop shipped. */
export const shipped = {
  id: 'shipped',
  label: 'columnShipped',
  width: 5,
  isFigure: true,
  sortBy: 'shipped',
  cell: (_row, texts) =>
    html`<td role="gridcell" class="shipped figure" data-stop="shipped" tabindex="-1">${texts.shipped}</td>`,
  file: () => ({ type: 'integer', value: ({ risk }) => risk.shop.shipped }),
} as const satisfies ColumnDefinition
