import { html, nothing } from 'lit'
import { hasCode } from '../../base/error-kinds.ts'
import { bulkStatusMessages } from '../../i18n/texts/bulk-status.ts'
import { isolatingTranslator } from '../../i18n/isolate.ts'
import type { BulkJob } from './bulk-job.ts'
import type { BulkQuestion, BulkStatus } from './bulk-status.ts'
import { jobText } from '../job-texts.ts'
import { failureWord, text } from '../texts.ts'
import { closeIcon } from '../../ui/icons.ts'

const bulkText = isolatingTranslator(bulkStatusMessages)

/** Failures that are named; the rest is a number. */
const NAMED = 50

/** The dialog that names the action and its number. */
export function bulkQuestionTemplate(bulk: BulkStatus, locale: string, onCancel: () => void) {
  return html`<dialog
    id="bulk-question"
    aria-labelledby="bulk-title"
    aria-describedby="bulk-hint"
    @close=${onCancel}
  >
    ${bulk.question ? questionTemplate(bulk, bulk.question, locale) : nothing}
  </dialog>`
}

function questionTemplate(bulk: BulkStatus, { status, count }: BulkQuestion, locale: string) {
  const word = status === 'active' ? 'activate' : 'deactivate'
  const title = bulkText(locale, `${word}Count`, { count })
  return html`<h2 id="bulk-title">${title}</h2>
    <p id="bulk-hint">${bulkText(locale, `${word}Hint`)}</p>
    <form method="dialog">
      <button
        type="button"
        class="button ${status === 'inactive' ? 'danger' : 'primary'}"
        @click=${() => void bulk.confirm()}
      >
        ${title}
      </button>
      <button class="button" value="cancel" autofocus>${jobText(locale, 'cancel')}</button>
    </form>`
}

/** How a bulk change goes on, or how it went: what failed, the way on, the way back. */
export function bulkProgressTemplate(bulk: BulkStatus, locale: string, nameOf: (id: string) => string) {
  const { job, phase } = bulk
  if (!job) return nothing
  const label = bulkOutcome(bulk, locale)
  if (phase === 'running') {
    return html`<div class="notice" part="notice" data-keep="bulk">
      <span>${label}</span>
      <progress max=${job.count} .value=${job.done} aria-label=${label}></progress>
      ${linkTemplate(bulkText(locale, 'bulkStop'), () => bulk.stop())}
    </div>`
  }
  const isBad = job.failed > 0 || bulk.error !== undefined
  const failures = [...job.failures.keys()]
  return html`<div class="notice ${isBad ? 'bad' : ''}" part="notice" data-keep="bulk">
    <span>${label}</span>
    ${job.left && bulk.canRetry ? linkTemplate(jobText(locale, 'bulkContinue'), () => bulk.resume()) : nothing}
    ${
      failures.length && bulk.canRetry
        ? linkTemplate(bulkText(locale, 'retryFailed', { count: failures.length }), () =>
            bulk.retry(failures),
          )
        : nothing
    }
    ${job.canUndo ? linkTemplate(bulkText(locale, 'undo'), () => bulk.undo(), bulk.isBusy && !bulk.isUndoUnknown) : nothing}
    <button
      type="button"
      class="icon-button"
      aria-label=${text(locale, 'dismiss')}
      aria-disabled=${bulk.isBusy ? 'true' : nothing}
      @click=${() => bulk.dismiss()}
    >
      ${closeIcon}
    </button>
    ${failures.length ? failuresTemplate(bulk, job, locale, nameOf) : nothing}
  </div>`
}

function linkTemplate(label: string, onClick: () => unknown, isBusy = false) {
  return html`<button
    type="button"
    class="link"
    aria-disabled=${isBusy ? 'true' : nothing}
    @click=${() => void onClick()}
  >
    ${label}
  </button>`
}

function failuresTemplate(
  bulk: BulkStatus,
  { failures, failed }: BulkJob,
  locale: string,
  nameOf: (id: string) => string,
) {
  const left = failed - Math.min(failures.size, NAMED)
  return html`<details>
    <summary>${bulkText(locale, 'failedCustomers')}</summary>
    <ul>
      ${[...failures].slice(0, NAMED).map(
        ([id, code]) =>
          html`<li>
            <span>${nameOf(id)}: ${failureWord(locale, code)}</span>
            ${
              bulk.canRetry
                ? html`<button
                    type="button"
                    class="link"
                    aria-label="${text(locale, 'tryAgain')}: ${nameOf(id)}"
                    @click=${() => void bulk.retry([id])}
                  >
                    ${text(locale, 'tryAgain')}
                  </button>`
                : nothing
            }
          </li>`,
      )}
      ${left > 0 ? html`<li>+ ${bulkText(locale, 'customerCount', { count: left })}</li>` : nothing}
    </ul>
  </details>`
}

/** How a change goes or went, in one sentence. */
export function bulkOutcome({ job, phase, error, isUndoUnknown }: BulkStatus, locale: string): string {
  if (!job) return ''
  if (isUndoUnknown) return bulkText(locale, 'undoUnknown')
  const failed = job.failed && bulkText(locale, 'bulkFailed', { count: job.failed })
  if (phase === 'running') return bulkText(locale, 'bulkRunning', { done: job.done, count: job.count })
  if (phase === 'undone') return sentence([bulkText(locale, 'undone', { count: job.undone }), failed])
  if (phase === 'undo-failed')
    return bulkText(locale, hasCode(error, 'undo_expired') ? 'undoExpired' : 'undoFailed')
  return sentence([
    bulkText(locale, job.status === 'active' ? 'bulkActivated' : 'bulkDeactivated', { count: job.updated }),
    job.unchanged && bulkText(locale, 'bulkUnchanged', { count: job.unchanged }),
    failed,
    phase === 'stopped' && bulkText(locale, 'bulkStopped', { count: job.left }),
    phase === 'broken' && bulkText(locale, 'bulkBroken', { count: job.left }),
  ])
}

function sentence(parts: readonly unknown[]): string {
  return parts.filter(Boolean).join(' · ')
}
