import { html, nothing } from 'lit'
import { tabListTemplate } from '../ui/controls/tab-list.ts'
import { formatNumber } from '../i18n/format.ts'
import type { ListView } from '../ui/reports/list-template.ts'
import { text } from '../ui/reports/texts.ts'

const TABS = ['write', 'details'] as const
export type Tab = (typeof TABS)[number]

const LABELS = { write: 'reportTabWrite', details: 'reportTabDetails' } as const

export interface TabsView {
  readonly locale: string
  readonly list: ListView
  readonly onTab: (tab: Tab) => void
}

/** The two tabs of the report dialog (`S0-15`). */
export function tabsTemplate({ locale, list: { list }, onTab }: TabsView, selected: Tab) {
  return tabListTemplate({
    label: text(locale, 'reportTabs'),
    tabs: TABS,
    selected,
    content: (tab) =>
      html`${text(locale, LABELS[tab])}${
        tab === 'details' && list.total > 0
          ? html` <span class="count">${formatNumber(locale, list.total)}</span>`
          : nothing
      }`,
    onTab,
  })
}
