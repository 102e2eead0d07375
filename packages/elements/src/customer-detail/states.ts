import { html, nothing, type TemplateResult } from 'lit'
import { isNotFoundError } from '../base/error-kinds.ts'
import { warningIcon } from '../ui/icons.ts'
import type { PagedQuery } from '../base/paged-query.ts'
import { errorWord, text } from './texts.ts'

/** What went wrong, where the data would be, with a retry. */
export function failedTemplate(
  locale: string,
  error: unknown,
  onRetry: () => unknown,
  key: 'detailFailed' | 'detailStale' = 'detailFailed',
) {
  const why = isNotFoundError(error) ? text(locale, 'detailCustomerGone') : errorWord(locale, error)
  return html`<div class="problem" role="alert">
    ${warningIcon}<span>${text(locale, key, { why })}</span>
    <button type="button" class="button small-button" @click=${() => void onRetry()}>
      ${text(locale, 'detailRetry')}
    </button>
  </div>`
}

export interface ListFacts<T> {
  readonly locale: string
  /** Loading takes long enough to be shown. */
  readonly isSlow: boolean
  readonly empty: TemplateResult
  readonly body: (items: readonly T[]) => unknown
}

type Listed<T> = Pick<
  PagedQuery<T, never, readonly unknown[]>,
  'items' | 'total' | 'hasMore' | 'isLoadingMore' | 'moreError' | 'loadMore' | 'refresh'
> & { readonly query: { readonly status: string; readonly data: unknown; readonly error: unknown } }

/** A list of the customer in each of its states: loading, empty, failed, there; what was there stays on show. */
export function listTemplate<T>(list: Listed<T>, { locale, isSlow, empty, body }: ListFacts<T>) {
  const { query, items, refresh } = list
  const isFailed = query.status === 'error'
  if (query.data === undefined)
    return isFailed
      ? failedTemplate(locale, query.error, refresh)
      : html`<div class="skeleton ${isSlow ? 'slow' : ''}" role="status">
          <span class="visually-hidden">${text(locale, 'detailLoading')}</span><i></i><i></i><i></i>
        </div>`
  return html`${isFailed ? failedTemplate(locale, query.error, refresh, 'detailStale') : nothing}
  ${items.length ? [body(items), footTemplate(list, locale)] : empty}`
}

function footTemplate<T>(
  { items, total, hasMore, isLoadingMore, moreError, loadMore }: Listed<T>,
  locale: string,
) {
  return html`<div class="list-foot">
    <span class="small">${text(locale, 'detailShown', { count: items.length, total })}</span>
    ${moreError === undefined ? nothing : failedTemplate(locale, moreError, loadMore)}
    ${
      hasMore && moreError === undefined
        ? html`<button
            type="button"
            class="button more"
            aria-disabled=${isLoadingMore ? 'true' : nothing}
            @click=${loadMore}
          >
            ${text(locale, isLoadingMore ? 'detailLoading' : 'detailMore')}
          </button>`
        : nothing
    }
  </div>`
}
