import { css, html, nothing } from 'lit'
import { LEVEL_OUTLINES } from '../../ui/level/level-outlines.ts'
import { levelWord } from '../texts.ts'
import { key, stop, tabIndex, type ColumnDefinition } from './column.ts'

/** The level and the figures in all shops (`D-11`). */
export const network = {
  id: 'network',
  label: 'columnNetwork',
  width: 10.3,
  sortBy: 'network_return_rate',
  card: { line: 3, at: 'whole' },
  cell: ({ risk }, { networkFigures }, context) => {
    const word = levelWord(context.locale, risk.networkLevel)
    return html`<td
      role="gridcell"
      class="network"
      data-stop=${stop(context, 'network')}
      tabindex=${tabIndex(context)}
    >
      ${context.isCards ? key(context.locale, 'columnNetwork') : nothing}<span
        class="level ${risk.networkLevel}"
        title=${word}
        ><svg viewBox="0 0 16 16" aria-hidden="true"><path d=${LEVEL_OUTLINES[risk.networkLevel]}></path></svg
        ><span class="visually-hidden">${word}, </span><span class="figures">${networkFigures}</span></span
      >
    </td>`
  },
  file: () => ({
    type: 'percent',
    of: 'columnReturnRate',
    value: ({ risk }) => risk.network.returnRate,
  }),
  styles: css`
    .network .figures {
      color: var(--_text);
    }
  `,
} as const satisfies ColumnDefinition
