import { html, nothing } from 'lit'
import { tabByKey } from '../base/tab-keys.ts'
import { formatNumber } from '../i18n/format.ts'
import type { ListView } from './list-template.ts'
import { text } from './texts.ts'

const TABS = ['write', 'details'] as const
export type Tab = (typeof TABS)[number]

const LABELS = { write: 'reportTabWrite', details: 'reportTabDetails' } as const

export interface TabsView {
  readonly locale: string
  readonly list: ListView
  readonly onTab: (tab: Tab) => void
}

/** The two tabs of the report dialog (`S0-15`): APG's tabs, chosen as the arrows reach them. */
export function tabsTemplate({ locale, list: { list }, onTab }: TabsView, selected: Tab) {
  return html`<div
    role="tablist"
    aria-label=${text(locale, 'reportTabs')}
    @keydown=${(event: KeyboardEvent) => moveBetweenTabs(event, selected, onTab)}
  >
    ${TABS.map(
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
          ${text(locale, LABELS[tab])}${
            tab === 'details' && list.total > 0
              ? html` <span class="count">${formatNumber(locale, list.total)}</span>`
              : nothing
          }
        </button>`,
    )}
  </div>`
}

function moveBetweenTabs(event: KeyboardEvent, selected: Tab, onTab: (tab: Tab) => void): void {
  const tab = tabByKey(event, TABS, selected)
  if (!tab || !(event.currentTarget instanceof HTMLElement)) return
  event.preventDefault()
  onTab(tab)
  event.currentTarget.querySelector<HTMLElement>(`#tab-${tab}`)?.focus()
}
