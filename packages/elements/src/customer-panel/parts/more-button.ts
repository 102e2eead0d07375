import { html, nothing } from 'lit'
import { heldState } from '../../base/held.ts'
import { text } from '../texts.ts'
import { failedTemplate } from './states.ts'

export interface MoreFacts {
  readonly hasMore: boolean
  readonly isLoadingMore: boolean
  readonly moreError: unknown
  readonly showMore: () => Promise<void>
}

/** **Xem thêm**, which keeps the focus while it loads, or why it did not work. */
export function moreTemplate(locale: string, { hasMore, isLoadingMore, moreError, showMore }: MoreFacts) {
  if (moreError !== undefined) return failedTemplate(locale, moreError, () => void showMore())
  if (!hasMore) return nothing
  return html`<button
    type="button"
    class="button more"
    aria-disabled=${heldState(isLoadingMore)}
    @click=${showMore}
  >
    ${text(locale, isLoadingMore ? 'panelLoading' : 'panelMore')}
  </button>`
}
