import { css, html, type TemplateResult } from 'lit'
import type { RowTexts } from '../../ui/customer/row-texts.ts'
import { refreshIcon } from '../../ui/icons.ts'
import type { RowMark } from '../bulk/bulk-status.ts'
import type { Row } from '../client.ts'
import { failureWord, text } from '../texts.ts'
import type { CellContext, ColumnDefinition } from './column.ts'

const statusWord = (locale: string, { status }: Row) =>
  text(locale, status === 'inactive' ? 'inactive' : 'active')

/** The switch of a row (`S0-8`), or the status alone where it may not be changed. */
function settled(row: Row, { name }: RowTexts, { locale, canWrite }: CellContext): TemplateResult {
  const word = statusWord(locale, row)
  return canWrite
    ? html`<button
        type="button"
        class="switch"
        role="switch"
        data-stop="status"
        data-action="status"
        tabindex="-1"
        aria-checked=${row.status === 'active' ? 'true' : 'false'}
        aria-label="${text(locale, 'active')}: ${name}"
      >
        <span class="knob" aria-hidden="true"></span><span class="word">${word}</span>
      </button>`
    : html`<span class="word">${word}</span>`
}

/** The same while a bulk change of the row is under way, or could not be made (`D-7`): a template apart, so that others pay nothing. */
function marked(row: Row, { name }: RowTexts, { locale }: CellContext, mark: RowMark): TemplateResult {
  const isChanging = mark === 'changing'
  const why = isChanging ? text(locale, 'rowChanging') : failureWord(locale, mark)
  const retry = `${text(locale, 'tryAgain')}: ${name} (${why})`
  return html`<button
      type="button"
      class="switch"
      role="switch"
      data-stop="status"
      data-action="status"
      tabindex="-1"
      aria-checked=${row.status === 'active' ? 'true' : 'false'}
      aria-disabled=${isChanging ? 'true' : 'false'}
      aria-label="${text(locale, 'active')}: ${name}, ${why}"
    >
      <span class="knob" aria-hidden="true"></span
      ><span class="word ${isChanging ? 'muted' : 'failure'}">${why}</span>
    </button>
    <button
      type="button"
      class="icon-button"
      data-stop="retry"
      data-action="retry"
      tabindex="-1"
      aria-label=${retry}
      title=${retry}
      ?hidden=${isChanging}
    >
      ${refreshIcon}
    </button>`
}

/** Whether orders are taken of them, and the switch of that. */
export const status = {
  id: 'status',
  label: 'columnStatus',
  width: 12.2,
  stays: 'after',
  sortBy: 'status',
  card: { line: 4, at: 'start' },
  cell: (row, texts, context, mark) => {
    const shown = mark ? marked(row, texts, context, mark) : settled(row, texts, context)
    return context.canWrite || context.isCards
      ? html`<td role="gridcell" class="status">${shown}</td>`
      : html`<td role="gridcell" class="status" data-stop="status" tabindex="-1">${shown}</td>`
  },
  file: ({ locale }) => ({ type: 'text', value: (row) => statusWord(locale, row) }),
  styles: css`
    .inactive .word {
      color: var(--_muted);
    }
    .word.failure {
      color: var(--_high);
      font-size: 0.92em;
    }
    .status .icon-button {
      inline-size: 24px;
      block-size: 24px;
      margin-inline-start: auto;
    }
    .cards .status {
      flex-wrap: nowrap;
    }
    .cards .status .icon-button {
      inline-size: 40px;
      block-size: 40px;
      margin-block: -6px;
    }
    .cards .switch {
      min-block-size: 32px;
    }
  `,
} as const satisfies ColumnDefinition
