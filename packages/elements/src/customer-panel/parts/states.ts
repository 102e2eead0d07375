import { html, nothing, type TemplateResult } from 'lit'
import type { QueryStatus } from '../../base/query.ts'
import { errorWord, text } from '../texts.ts'
import { warningIcon } from '../../ui/icons.ts'

/** Nothing to show, and what to do about it. */
export function emptyTemplate(icon: TemplateResult, title: string, hint: unknown = nothing) {
  return html`<div class="empty">
    ${icon}
    <p>${title}</p>
    ${hint === nothing ? nothing : html`<p class="muted">${hint}</p>`}
  </div>`
}

/** What went wrong, where the data would be, with a retry. */
export function failedTemplate(
  locale: string,
  error: unknown,
  onRetry: () => void,
  message: Parameters<typeof text>[1] = 'panelFailed',
) {
  return html`<div class="failed">
    ${warningIcon}<span>${text(locale, message, { why: errorWord(locale, error) })}</span
    ><button type="button" class="link" @click=${onRetry}>${text(locale, 'panelRetry')}</button>
  </div>`
}

/** A grey line, and what is as tall as the statistics or as an order. */
export type Bone = 'line' | 'short' | 'block' | 'card'

/** Grey lines in the size of what comes; invisible until loading takes long. */
export function skeletonTemplate(locale: string, lines: readonly Bone[], isSlow: boolean) {
  return html`<div class="skeleton ${isSlow ? 'slow' : ''}">
    <span class="visually-hidden">${text(locale, 'panelLoading')}</span>
    ${lines.map((line) => html`<i class=${line}></i>`)}
  </div>`
}

/** What a section stands on: an answer with its state. */
export interface Answer<T> {
  readonly status: QueryStatus
  readonly data: T | undefined
  readonly error: unknown
  readonly refresh: () => unknown
}

/** The state of one section, apart from all others: the data, a skeleton, or the error; both where old data is left. */
export function answerTemplate<T>(
  answer: Answer<T>,
  { locale, isSlow, skeleton }: { locale: string; isSlow: boolean; skeleton: readonly Bone[] },
  body: (data: T) => unknown,
): unknown {
  const { status, data, error } = answer
  const failed = status === 'error' ? failedTemplate(locale, error, () => void answer.refresh()) : nothing
  if (data !== undefined) return [failed, body(data)]
  return status === 'error' ? failed : skeletonTemplate(locale, skeleton, isSlow)
}
