import { html, type TemplateResult } from 'lit'
import type { Row } from '../client.ts'
import { refreshIcon } from '../../ui/icons.ts'
import type { RowMark } from '../bulk/bulk-status.ts'
import { failureWord, text } from '../texts.ts'
import type { CellContext } from '../columns/column.ts'
import type { RowTexts } from '../../ui/customer/row-texts.ts'

/** The switch of a row (`S0-8`), or the status alone where it may not be changed. */
export function status(row: Row, { name }: RowTexts, { locale, canWrite }: CellContext): TemplateResult {
  const word = text(locale, row.status === 'inactive' ? 'inactive' : 'active')
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
export function markedStatus(
  row: Row,
  { name }: RowTexts,
  { locale }: CellContext,
  mark: RowMark,
): TemplateResult {
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
