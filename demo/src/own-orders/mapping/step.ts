import { columnNames, type Field } from '@boom-risk/mock-server/import'
import { element } from '../../dom/element.ts'
import { message } from '../../i18n/messages.ts'
import type { MappingState, OrderImport } from '../order-import.ts'
import { button, cancelButton } from '../step-parts.ts'
import { columnTable } from './column-table.ts'
import { MAPPED, type MappedField } from './mapped-fields.ts'
import { previewTable } from './preview-table.ts'

const REQUIRED: Readonly<Partial<Record<Field, 'code' | 'customer' | 'state'>>> = {
  code: 'code',
  phone: 'customer',
  orderState: 'state',
}

/** Which column holds what, with the first rows as they stand in the file and as what they become. */
export function mappingStep(task: OrderImport, state: MappingState): HTMLElement {
  const { file, opened, columns, source, missing } = state
  const about =
    opened.maker === null
      ? message('own.unknown', { file })
      : message('own.known', { file, maker: opened.maker })
  const sourceField = element('input', {
    id: 'source',
    maxlength: 60,
    value: source,
    'aria-describedby': 'source-hint',
  })
  sourceField.addEventListener('change', () =>
    task.map({ source: sourceField.value.trim() || opened.source }),
  )
  const read = button('read', message('own.read'), true, () => {
    if (missing.length === 0) task.read()
  })
  if (missing.length > 0) read.setAttribute('aria-disabled', 'true')
  const isKnown = opened.maker !== null && missing.length === 0
  return element(
    'div',
    { class: 'card step', 'data-step': 'mapping' },
    element('p', { class: 'step-note' }, about),
    missing.length === 0
      ? null
      : element(
          'p',
          { role: 'alert', id: 'missing' },
          message('own.missing', {
            fields: missing.map((field) => message(`own.missing.${field}`)).join(', '),
          }),
          unclearWords(state),
        ),
    isKnown ? null : columnTable(opened, columns),
    element(
      'details',
      { open: !isKnown },
      element('summary', {}, message('own.columns')),
      element(
        'div',
        { class: 'field-grid' },
        element(
          'label',
          {},
          message('own.source'),
          sourceField,
          element('span', { class: 'about', id: 'source-hint' }, message('own.source.hint')),
        ),
        ...MAPPED.map((field) => columnField(task, field, state)),
      ),
    ),
    previewTable(state),
    element('div', { class: 'step-foot' }, read, cancelButton(task)),
  )
}

/** Which columns could be the one that is missing; empty where none could. */
function unclearWords({ opened, columns }: MappingState): string {
  const names = columnNames(opened.headers)
  const several = Object.entries(opened.unclear)
    .filter(([field]) => !Object.hasOwn(columns, field))
    .map(([, places]) => places.map((place) => names[place]).join(', '))
  return several.length === 0 ? '' : ` ${message('own.unclear', { columns: several.join('; ') })}`
}

function columnField(
  task: OrderImport,
  field: MappedField,
  { opened, columns, missing }: MappingState,
): HTMLElement {
  const chosen = columns[field]?.[0]
  const select = element('select', { id: `column-${field}` })
  select.append(element('option', { value: '' }, message('own.columns.none')))
  for (const [i, header] of columnNames(opened.headers).entries())
    if (header !== '') select.append(element('option', { value: i, selected: i === chosen }, header))
  select.addEventListener('change', () => {
    if (task.state.kind !== 'mapping') return
    const { [field]: _before, ...others } = task.state.columns
    task.map({ columns: select.value === '' ? others : { ...others, [field]: [Number(select.value)] } })
  })
  const need = REQUIRED[field]
  const isMissing = need !== undefined && missing.includes(need)
  return element(
    'label',
    {},
    element('span', { 'data-missing': isMissing }, message(`own.field.${field}`)),
    select,
  )
}
