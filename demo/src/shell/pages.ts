import type { MessageKey } from '../i18n/messages.ts'

/** The demo's pages, in the order of the bar; each names itself in `<html data-page>` and has an accent of its own. */
export const PAGES = [
  { name: 'order', href: '/', title: 'shell.page.order' },
  { name: 'partners', href: '/partners.html', title: 'shell.page.partners' },
  { name: 'inbox', href: '/inbox.html', title: 'shell.page.inbox' },
  { name: 'own-orders', href: '/own-orders.html', title: 'shell.page.ownOrders' },
  { name: 'chatwoot', href: '/chatwoot.html', title: 'shell.page.chatwoot' },
  { name: 'rocket-chat', href: '/rocket-chat.html', title: 'shell.page.rocketChat' },
] as const satisfies readonly {
  name: string
  href: string
  title: MessageKey
}[]

export type PageName = (typeof PAGES)[number]['name']
