import { html, nothing } from 'lit'
import type { BulkJob } from '../status/bulk-job.ts'
import type { BulkStatus } from '../status/bulk-status.ts'
import { text } from '../texts.ts'
import { closeIcon } from './icons.ts'

/** Failures that are named; the rest is a number. */
const NAMED = 50

/** The dialog that names the deed and its number. */
export function bulkQuestionTemplate(bulk: BulkStatus, locale: string, onCancel: () => void) {
  const { question } = bulk
  const word = question?.status === 'active' ? 'activate' : 'deactivate'
  const title = text(locale, `${word}Count`, { count: question?.count ?? 0 })
  return html`<dialog
    id="bulk-question"
    aria-labelledby="bulk-title"
    aria-describedby="bulk-hint"
    @close=${onCancel}
  >
    ${
      question
        ? html`<h2 id="bulk-title">${title}</h2>
            <p id="bulk-hint">${text(locale, `${word}Hint`)}</p>
            <form method="dialog">
              <button class="button" value="cancel">${text(locale, 'cancel')}</button>
              <button
                type="button"
                class="button ${question.status === 'inactive' ? 'danger' : 'primary'}"
                @click=${() => void bulk.confirm()}
              >
                ${title}
              </button>
            </form>`
        : nothing
    }
  </dialog>`
}

/** How a bulk change goes on, or how it went: what failed, the way on, the way back. */
export function bulkProgressTemplate(bulk: BulkStatus, locale: string, nameOf: (id: string) => string) {
  const { job, phase } = bulk
  if (!job) return nothing
  if (phase === 'running') {
    const label = text(locale, 'bulkRunning', { done: job.done, count: job.count })
    return html`<div class="notice" part="notice">
      <span>${label}</span>
      <progress max=${job.count} .value=${job.done} aria-label=${label}></progress>
      <button type="button" class="link" @click=${() => bulk.stop()}>${text(locale, 'bulkStop')}</button>
    </div>`
  }
  return html`<div class="notice ${job.failed || bulk.error !== undefined ? 'bad' : ''}" part="notice">
    <span>${bulkOutcome(bulk, locale)}</span>
    ${
      job.left && phase !== 'undone' && phase !== 'undoing'
        ? html`<button type="button" class="link" @click=${() => void bulk.resume()}>
            ${text(locale, 'bulkContinue')}
          </button>`
        : nothing
    }
    ${
      job.canUndo
        ? html`<button
            type="button"
            class="link"
            ?disabled=${phase === 'undoing'}
            @click=${() => void bulk.undo()}
          >
            ${text(locale, 'undo')}
          </button>`
        : nothing
    }
    <button
      type="button"
      class="icon-button"
      aria-label=${text(locale, 'dismiss')}
      @click=${() => bulk.dismiss()}
    >
      ${closeIcon}
    </button>
    ${job.failures.length && phase !== 'undone' ? failuresTemplate(job, locale, nameOf) : nothing}
  </div>`
}

function failuresTemplate({ failures, failed }: BulkJob, locale: string, nameOf: (id: string) => string) {
  const left = failed - Math.min(failures.length, NAMED)
  return html`<details>
    <summary>${text(locale, 'failedCustomers')}</summary>
    <ul>
      ${failures
        .slice(0, NAMED)
        .map(
          ({ id, code }) =>
            html`<li>${nameOf(id)}: ${text(locale, code === 'unknown' ? 'internal_error' : code)}</li>`,
        )}
      ${left > 0 ? html`<li>+ ${text(locale, 'customerCount', { count: left })}</li>` : nothing}
    </ul>
  </details>`
}

/** How a change went, in one sentence. */
export function bulkOutcome({ job, phase, undone, error }: BulkStatus, locale: string): string {
  if (!job) return ''
  if (phase === 'undone') return text(locale, 'undone', { count: undone })
  if (phase === 'undo-failed') return text(locale, isExpired(error) ? 'undoExpired' : 'undoFailed')
  const parts = [
    text(locale, job.status === 'active' ? 'bulkActivated' : 'bulkDeactivated', { count: job.updated }),
    job.unchanged && text(locale, 'bulkUnchanged', { count: job.unchanged }),
    job.failed && text(locale, 'bulkFailed', { count: job.failed }),
    phase === 'stopped' && text(locale, 'bulkStopped', { count: job.left }),
    phase === 'broken' && text(locale, 'bulkBroken', { count: job.left }),
  ]
  return parts.filter(Boolean).join(' · ')
}

function isExpired(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'undo_expired'
}
