import { html } from 'lit'
import { tabByKey } from '../base/tab-keys.ts'
import { text } from './texts.ts'

export const DETAIL_TABS = ['returns', 'reports', 'orders'] as const
export type DetailTab = (typeof DETAIL_TABS)[number]

const LABELS = {
  returns: 'detailTabReturns',
  reports: 'detailTabReports',
  orders: 'detailTabOrders',
} as const

/** APG's tabs, chosen as the arrows reach them. */
export function tabsTemplate(locale: string, selected: DetailTab, onTab: (tab: DetailTab) => void) {
  const onKey = (event: KeyboardEvent) => {
    const tab = tabByKey(event, DETAIL_TABS, selected)
    if (!tab || !(event.currentTarget instanceof HTMLElement)) return
    event.preventDefault()
    onTab(tab)
    const button = event.currentTarget.querySelector<HTMLElement>(`#tab-${tab}`)
    button?.focus({ preventScroll: true })
    button?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }
  return html`<div role="tablist" aria-label=${text(locale, 'detailTabs')} @keydown=${onKey}>
    ${DETAIL_TABS.map(
      (tab) =>
        html`<button
          type="button"
          role="tab"
          id="tab-${tab}"
          aria-controls="panel-${tab}"
          aria-selected=${tab === selected}
          tabindex=${tab === selected ? 0 : -1}
          @click=${() => onTab(tab)}
        >
          ${text(locale, LABELS[tab])}
        </button>`,
    )}
  </div>`
}
