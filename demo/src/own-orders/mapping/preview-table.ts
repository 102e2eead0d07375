import { formatPhone } from '@boom-risk/client/rules'
import type { PreviewRow } from '@boom-risk/mock-server/import'
import { element } from '../../dom/element.ts'
import { formatMoney } from '../../i18n/format.ts'
import { message } from '../../i18n/messages.ts'
import type { MappingState } from '../order-import.ts'
import { MAPPED } from './mapped-fields.ts'

/** What the first rows become with the columns as they are chosen. */
export function previewTable({ rows, columns }: MappingState): HTMLElement {
  const shown = MAPPED.filter((field) => columns[field] !== undefined)
  const words = message('own.preview')
  const table = element(
    'div',
    { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': words },
    element(
      'table',
      { id: 'preview' },
      element('caption', { class: 'visually-hidden' }, words),
      element(
        'thead',
        {},
        element(
          'tr',
          {},
          element('th', { scope: 'col' }, message('own.row')),
          element('th', { scope: 'col' }, message('own.became')),
          ...shown.map((field) => element('th', { scope: 'col' }, message(`own.field.${field}`))),
        ),
      ),
      element(
        'tbody',
        {},
        ...rows.map(({ row, fields, ...became }) =>
          element(
            'tr',
            {},
            element('th', { scope: 'row' }, String(row)),
            element('td', { class: 'became' }, becameOf(became)),
            ...shown.map((field) => element('td', {}, fields[field] ?? '–')),
          ),
        ),
      ),
    ),
  )
  return element('div', {}, element('p', { class: 'table-title', 'aria-hidden': 'true' }, words), table)
}

/** What a row becomes, in words: where the order is, whose, and what it came to. */
function becameOf({ order, issue }: Pick<PreviewRow, 'order' | 'issue'>): string {
  if (order) {
    const whose = order.phone === null ? order.buyerId : formatPhone(order.phone)
    const total = order.total === null ? null : formatMoney(order.total)
    return [message(`own.word.${order.state}`), whose, total].filter(Boolean).join(' · ')
  }
  return issue ? message(`own.issue.${issue.reason}`) : message('own.continues')
}
