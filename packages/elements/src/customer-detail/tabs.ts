import { tabListTemplate } from '../ui/controls/tab-list.ts'
import { text } from './texts.ts'

export const DETAIL_TABS = ['returns', 'reports', 'orders'] as const
export type DetailTab = (typeof DETAIL_TABS)[number]

const LABELS = {
  returns: 'detailTabReturns',
  reports: 'detailTabReports',
  orders: 'detailTabOrders',
} as const

export function tabsTemplate(locale: string, selected: DetailTab, onTab: (tab: DetailTab) => void) {
  return tabListTemplate({
    label: text(locale, 'detailTabs'),
    tabs: DETAIL_TABS,
    selected,
    content: (tab) => text(locale, LABELS[tab]),
    onTab,
  })
}
