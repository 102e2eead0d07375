import { html, nothing } from 'lit'
import type { ListExport } from '../export/list-export.ts'
import { jobText } from '../job-texts.ts'
import { errorWord, text } from '../texts.ts'
import { toolsText } from './texts.ts'
import { closeIcon } from '../../ui/icons.ts'

/** How an export goes on (`D-9`): progress, cancel, and the way on where it was cut. */
export function exportTemplate(job: ListExport, locale: string) {
  const { phase, rows, total } = job
  if (phase === 'idle') return nothing
  const close = html`<button
    type="button"
    class="icon-button"
    aria-label=${text(locale, 'dismiss')}
    @click=${() => job.cancel()}
  >
    ${closeIcon}
  </button>`
  if (phase === 'done') {
    return html`<div class="notice" part="notice" data-keep="export">
      <span>${toolsText(locale, 'exportDone', { count: rows })}</span>${close}
    </div>`
  }
  if (phase === 'cut') {
    return html`<div class="notice bad" part="notice" data-keep="export">
      <span>${toolsText(locale, 'exportFailed', { done: rows, why: errorWord(locale, job.error) })}</span>
      <button type="button" class="link" @click=${() => void job.resume()}>
        ${jobText(locale, 'bulkContinue')}
      </button>
      ${close}
    </div>`
  }
  const label = toolsText(locale, 'exportRunning', { done: rows, count: total })
  return html`<div class="notice" part="notice" data-keep="export">
    <span>${label}</span>
    <progress max=${Math.max(total, 1)} .value=${rows} aria-label=${label}></progress>
    <button type="button" class="link" @click=${() => job.cancel()}>${jobText(locale, 'cancel')}</button>
  </div>`
}
