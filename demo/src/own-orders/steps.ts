import { formatPhone } from '@boom-risk/client/rules'
import {
  columnNames,
  type Columns,
  type Field,
  FILE_LIMITS,
  isFileLimit,
  type PreviewRow,
  WORD_MEANINGS,
} from '@boom-risk/mock-server/import'
import { element } from '../dom/element.ts'
import { formatMoney, formatNumber } from '../i18n/format.ts'
import { message, type MessageKey } from '../i18n/messages.ts'
import type { ImportState, OrderImport } from './order-import.ts'

/** Fields that a person maps by hand; the others come with a maker's own columns. */
const MAPPED = [
  'code',
  'phone',
  'buyerId',
  'name',
  'orderState',
  'deliveryState',
  'returnState',
  'reason',
  'placedAt',
  'shippedAt',
  'total',
  'carrier',
  'trackingCode',
  'product',
  'quantity',
  'returnedQuantity',
  'unitPrice',
  'address',
] as const satisfies readonly Field[]

const REQUIRED: Readonly<Partial<Record<Field, 'code' | 'customer' | 'state'>>> = {
  code: 'code',
  phone: 'customer',
  orderState: 'state',
}

/** What is to be seen and done in each state of an import; nothing where it has not begun. */
export function stepOf(task: OrderImport): HTMLElement | null {
  const { state } = task
  switch (state.kind) {
    case 'idle':
      return null
    case 'opening':
      return progressStep(task, message('own.opening', { file: state.file }), null)
    case 'reading': {
      const percent = Math.floor(state.share * 100)
      const words = message('own.reading', { file: state.file, percent, rows: formatNumber(state.rows) })
      return progressStep(task, words, state.share)
    }
    case 'sending': {
      const percent = Math.floor(state.share * 100)
      const words =
        state.share >= 1
          ? message('own.committing')
          : message('own.sending', { orders: formatNumber(state.orders), percent })
      return progressStep(task, words, state.share)
    }
    case 'mapping':
      return mappingStep(task, state)
    case 'words':
      return wordsStep(task, state)
    case 'done':
      return note(
        message('own.done', {
          file: state.file,
          added: formatNumber(state.added),
          known: formatNumber(state.known),
        }),
      )
    case 'cancelled':
      return note(message('own.cancelled', { file: state.file }))
    default:
      return element('div', { class: 'card step' }, element('p', { role: 'alert' }, problemWords(state)))
  }
}

function problemWords({ file, problem }: Extract<ImportState, { kind: 'failed' }>): string {
  const limit = isFileLimit(problem) ? formatNumber(FILE_LIMITS[problem]) : ''
  return message(`own.problem.${problem}`, { file, limit })
}

function note(words: string): HTMLElement {
  return element('div', { class: 'card step' }, element('p', { class: 'step-note' }, words))
}

function button(id: string, words: string, isPrimary: boolean, run: () => void): HTMLButtonElement {
  const made = element(
    'button',
    { id, type: 'button', class: `button ${isPrimary ? 'button-primary' : 'button-quiet'}` },
    words,
  )
  made.addEventListener('click', run)
  return made
}

function cancelButton(task: OrderImport): HTMLButtonElement {
  return button('cancel', message('own.cancel'), false, () => task.cancel())
}

/** Stays while it grows, so that focus on its button does. */
function progressStep(task: OrderImport, words: string, share: number | null): HTMLElement {
  const progress = element('progress', { max: 1, 'aria-label': words })
  if (share !== null) progress.value = share
  return element(
    'div',
    { class: 'card step', 'data-step': 'progress' },
    element('p', { class: 'step-note' }, words),
    progress,
    element('div', { class: 'step-foot' }, cancelButton(task)),
  )
}

function mappingStep(task: OrderImport, state: Extract<ImportState, { kind: 'mapping' }>): HTMLElement {
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
    previewTable(state, columns),
    element('div', { class: 'step-foot' }, read, cancelButton(task)),
  )
}

/** Which columns could be the one that is missing; empty where none could. */
function unclearWords({ opened, columns }: Extract<ImportState, { kind: 'mapping' }>): string {
  const names = columnNames(opened.headers)
  const several = Object.entries(opened.unclear)
    .filter(([field]) => !Object.hasOwn(columns, field))
    .map(([, places]) => places.map((place) => names[place]).join(', '))
  return several.length === 0 ? '' : ` ${message('own.unclear', { columns: several.join('; ') })}`
}

function columnField(
  task: OrderImport,
  field: (typeof MAPPED)[number],
  { opened, columns, missing }: Extract<ImportState, { kind: 'mapping' }>,
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

function previewTable({ rows }: Extract<ImportState, { kind: 'mapping' }>, columns: Columns): HTMLElement {
  const shown = MAPPED.filter((field) => columns[field] !== undefined)
  const words = message('own.preview')
  return element(
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

function wordsStep(
  task: OrderImport,
  { orders, unknownWords, told }: Extract<ImportState, { kind: 'words' }>,
): HTMLElement {
  const list = element('ul', { class: 'words' })
  for (const { word, text, orders: count } of unknownWords) {
    const select = element('select', { 'data-word': word })
    select.append(element('option', { value: '' }, message('own.words.skip')))
    for (const meaning of WORD_MEANINGS) {
      const key: MessageKey = `own.word.${meaning}`
      select.append(element('option', { value: meaning, selected: told[word] === meaning }, message(key)))
    }
    select.addEventListener('change', () =>
      task.tell(word, WORD_MEANINGS.find((meaning) => meaning === select.value) ?? null),
    )
    list.append(
      element(
        'li',
        {},
        element(
          'label',
          {},
          element(
            'span',
            {},
            element('b', {}, text),
            ` · ${message('own.words.count', { count: formatNumber(count) })}`,
          ),
          select,
        ),
      ),
    )
  }
  const waiting = unknownWords.reduce((sum, word) => sum + word.orders, 0)
  return element(
    'div',
    { class: 'card step', 'data-step': 'words' },
    element('h2', {}, message('own.words')),
    element('p', { class: 'about' }, message('own.words.about')),
    list,
    element(
      'div',
      { class: 'step-foot' },
      button(
        'take-over',
        message('own.import', { orders: `${formatNumber(orders)}–${formatNumber(orders + waiting)}` }),
        true,
        () => task.takeOver(),
      ),
      cancelButton(task),
    ),
  )
}
