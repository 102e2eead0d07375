import { RISK_RULE } from '@boom-risk/client/rules'
import { html, nothing, type TemplateResult } from 'lit'
import { errorWord, text } from '../texts.ts'
import { listIcon, searchOffIcon } from './icons.ts'
import { lockIcon, warningIcon } from '../../ui/icons.ts'

export type ListState = 'ready' | 'loading' | 'empty' | 'no-match' | 'failed' | 'unconfigured'

export interface StateFacts {
  readonly locale: string
  readonly state: ListState
  readonly error: unknown
  readonly onRetry: () => void
  readonly onClearFilters: () => void
}

/** What stands in the place of the rows where there are none. */
export function stateTemplate({ locale, state, error, onRetry, onClearFilters }: StateFacts) {
  switch (state) {
    case 'empty':
      return box(listIcon, text(locale, 'emptyTitle'), text(locale, 'emptyHint', RISK_RULE))
    case 'no-match':
      return box(
        searchOffIcon,
        text(locale, 'noMatchTitle'),
        text(locale, 'noMatchHint'),
        button(text(locale, 'clearFilters'), onClearFilters),
      )
    case 'failed':
      return box(
        warningIcon,
        text(locale, 'listFailed'),
        errorWord(locale, error),
        button(text(locale, 'tryAgain'), onRetry),
      )
    case 'unconfigured':
      return box(warningIcon, text(locale, 'tableUnconfigured'), text(locale, 'tableUnconfiguredHint'))
    default:
      return nothing
  }
}

function box(icon: TemplateResult, title: string, hint: string, action: unknown = nothing) {
  return html`<div class="state" data-keep="state">
    ${icon}<b>${title}</b><span class="muted">${hint}</span>${action}
  </div>`
}

function button(label: string, onClick: () => void) {
  return html`<button type="button" class="button" @click=${onClick}>${label}</button>`
}

export interface BannerFacts {
  readonly locale: string
  readonly isOffline: boolean
  readonly hasMoved: boolean
  /** Why part of the list is missing. */
  readonly error: unknown
  readonly onRetry: () => void
  readonly onAccept: () => void
}

/** Says why there are no switches (`X-8`). */
export function readOnlyTemplate(locale: string) {
  return html`<p class="banner">${lockIcon}<span>${text(locale, 'readOnly')}</span></p>`
}

/** What is to be known of the list while it is on show; below the rows, so that none of them moves. */
export function bannersTemplate(facts: BannerFacts) {
  const { locale, isOffline, hasMoved, error, onRetry, onAccept } = facts
  return [
    isOffline ? html`<p class="banner">${warningIcon}<span>${text(locale, 'offline')}</span></p>` : nothing,
    error !== undefined && !isOffline
      ? html`<p class="banner bad" data-keep="notice">
          ${warningIcon}<span>${text(locale, 'someFailed')}: ${errorWord(locale, error)}</span
          ><button type="button" class="link" @click=${onRetry}>${text(locale, 'tryAgain')}</button>
        </p>`
      : nothing,
    hasMoved
      ? html`<p class="banner" data-keep="notice">
          <span>${text(locale, 'moved')}</span
          ><button type="button" class="link" @click=${onAccept}>${text(locale, 'showChanges')}</button>
        </p>`
      : nothing,
  ]
}
