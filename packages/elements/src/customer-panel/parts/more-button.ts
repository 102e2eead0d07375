import { html, nothing } from 'lit'
import { text } from '../texts.ts'
import { failedTemplate } from './states.ts'

export interface MoreFacts {
  readonly hasMore: boolean
  readonly isLoadingMore: boolean
  readonly moreError: unknown
  readonly loadMore: () => Promise<void>
}

/** **Xem thêm**, or why it did not work. */
export function moreTemplate(locale: string, { hasMore, isLoadingMore, moreError, loadMore }: MoreFacts) {
  if (moreError !== undefined) return failedTemplate(locale, moreError, () => void loadMore())
  if (!hasMore) return nothing
  return html`<button type="button" class="button more" ?disabled=${isLoadingMore} @click=${loadMore}>
    ${text(locale, isLoadingMore ? 'panelLoading' : 'panelMore')}
  </button>`
}
