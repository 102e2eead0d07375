import { columnNames, type Columns } from '@boom-risk/mock-server/import'
import { element } from '../../dom/element.ts'
import { message } from '../../i18n/messages.ts'
import type { Opened } from '../talk.ts'
import { MAPPED } from './mapped-fields.ts'

/** Each column that has a name, with what its first rows hold, and what it is taken for: whoever maps it sees what stands in it. */
export function columnTable({ headers, examples }: Opened, columns: Columns): HTMLElement {
  const words = message('own.file')
  const rows = columnNames(headers).flatMap((name, column) =>
    name === '' ? [] : [columnRow(column, name, examples[column] ?? [], columns)],
  )
  return element(
    'div',
    { class: 'scroll file-columns', tabindex: 0, role: 'region', 'aria-label': words },
    element(
      'table',
      { id: 'columns' },
      element('caption', {}, words),
      element(
        'thead',
        {},
        element(
          'tr',
          {},
          element('th', { scope: 'col' }, message('own.file.column')),
          element('th', { scope: 'col' }, message('own.file.rows')),
        ),
      ),
      element('tbody', {}, ...rows),
    ),
  )
}

function columnRow(column: number, name: string, texts: readonly string[], columns: Columns): HTMLElement {
  const field = MAPPED.find((one) => columns[one]?.includes(column))
  return element(
    'tr',
    {},
    element(
      'th',
      { scope: 'row' },
      element('b', {}, name),
      field === undefined
        ? null
        : element('span', {}, message('own.file.is', { field: message(`own.field.${field}`) })),
    ),
    element(
      'td',
      {},
      texts.length === 0 ? '–' : element('ul', {}, ...texts.map((text) => element('li', {}, text))),
    ),
  )
}
