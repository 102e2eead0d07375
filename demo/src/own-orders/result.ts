import { formatMapping, type IssueReason, type RowIssue, unreadCsv } from '@boom-risk/mock-server/import'
import { element } from '../dom/element.ts'
import { formatMoney, formatNumber } from '../i18n/format.ts'
import { message } from '../i18n/messages.ts'
import { changeDesk, OWN_SHOP } from '../shell/desk.ts'
import type { OrderImport } from './order-import.ts'

/** What the shop came to, where to see it, and what could not be read. */
export function resultOf(task: OrderImport): readonly Node[] {
  const { figures, issues, mapping } = task
  if (!figures) return []
  const { orders, customers, boomCustomers, returnedOrders, returnedValue, returnedWithoutValue } = figures
  const list = element('dl', { class: 'figures' })
  for (const [key, value] of [
    ['orders', formatNumber(orders)],
    ['customers', formatNumber(customers)],
    ['boom', formatNumber(boomCustomers)],
    ['returned', formatNumber(returnedOrders)],
    ['value', formatMoney(returnedValue)],
  ] as const)
    list.append(
      element(
        'div',
        { 'data-figure': key },
        element('dt', {}, message(`own.figure.${key}`)),
        element('dd', {}, value),
      ),
    )
  const hasMapping = mapping.formats.length > 0 || Object.keys(mapping.words).length > 0
  return [
    list,
    ...(returnedWithoutValue === 0
      ? []
      : [
          element(
            'p',
            { class: 'about', id: 'without-value' },
            message('own.figure.without', { count: formatNumber(returnedWithoutValue) }),
          ),
        ]),
    element(
      'p',
      { class: 'step-foot' },
      element('span', {}, message('own.see')),
      pageLink('/', 'shell.page.order'),
      pageLink('/partners.html', 'shell.page.partners'),
      pageLink('/inbox.html', 'shell.page.inbox'),
    ),
    ...unreadOf(issues),
    element(
      'div',
      { class: 'step-foot' },
      hasMapping
        ? button('save-mapping', message('own.mapping.download'), () =>
            save(message('own.mapping.file'), formatMapping(mapping), 'application/json'),
          )
        : null,
      button('clear', message('own.clear'), () => void task.clear()),
    ),
  ]
}

/** The other pages, signed in to one's own shop. */
function pageLink(
  href: string,
  key: 'shell.page.order' | 'shell.page.partners' | 'shell.page.inbox',
): HTMLElement {
  const link = element('a', { class: 'button button-quiet', href }, message(key))
  link.addEventListener('click', () => changeDesk({ shop: OWN_SHOP }))
  return link
}

function unreadOf(issues: readonly RowIssue[]): readonly Node[] {
  if (issues.length === 0) return [element('p', { class: 'about', id: 'unread' }, message('own.unread.none'))]
  const counts = new Map<IssueReason, number>()
  for (const { reason } of issues) counts.set(reason, (counts.get(reason) ?? 0) + 1)
  return [
    element(
      'div',
      { id: 'unread' },
      element('h3', {}, `${message('own.unread')} (${formatNumber(issues.length)})`),
      element(
        'ul',
        { class: 'unread' },
        ...[...counts].map(([reason, count]) =>
          element('li', {}, `${formatNumber(count)} × ${message(`own.issue.${reason}`)}`),
        ),
      ),
    ),
    element(
      'div',
      { class: 'step-foot' },
      button('save-unread', message('own.unread.download'), () => void saveUnread(issues)),
    ),
  ]
}

async function saveUnread(issues: readonly RowIssue[]): Promise<void> {
  const [file = '', sheet = '', row = '', code = '', outcome = '', reason = '', detail = ''] =
    message('own.unread.columns').split('|')
  const csv = await unreadCsv(issues, {
    columns: [file, sheet, row, code, outcome, reason, detail],
    dropped: message('own.unread.dropped'),
    readWithout: message('own.unread.without'),
    reasonOf: (reason) => message(`own.issue.${reason}`),
  })
  save(message('own.unread.file'), csv, 'text/csv')
}

function button(id: string, words: string, run: () => void): HTMLButtonElement {
  const made = element('button', { id, type: 'button', class: 'button button-quiet' }, words)
  made.addEventListener('click', run)
  return made
}

function save(name: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }))
  element('a', { href: url, download: name }).click()
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
