import { css, html } from 'lit'
import { LEVEL_OUTLINES } from '../../ui/level/level-outlines.ts'
import { levelWord } from '../texts.ts'
import { stop, tabIndex, type ColumnDefinition } from './column.ts'

/** The level in this shop (`S0-6`). */
export const level = {
  id: 'level',
  label: 'columnLevel',
  width: 12.1,
  sortBy: 'level',
  card: { line: 1, at: 'start' },
  cell: ({ risk }, _texts, context) =>
    html`<td role="gridcell" class="level" data-stop=${stop(context, 'level')} tabindex=${tabIndex(context)}>
      <span class="level ${risk.level}"
        ><svg viewBox="0 0 16 16" aria-hidden="true"><path d=${LEVEL_OUTLINES[risk.level]}></path></svg
        ><span>${levelWord(context.locale, risk.level)}</span></span
      >
    </td>`,
  file: ({ locale }) => ({
    type: 'text',
    value: ({ risk }) => levelWord(locale, risk.level),
    level: ({ risk }) => risk.level,
  }),
  styles: css`
    .cards td.level {
      min-block-size: 26px;
    }
  `,
} as const satisfies ColumnDefinition
