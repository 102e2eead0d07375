import { FILE_LIMITS, isFileLimit, WORD_MEANINGS } from '@boom-risk/mock-server/import'
import { element } from '../dom/element.ts'
import { formatNumber } from '../i18n/format.ts'
import { message, type MessageKey } from '../i18n/messages.ts'
import { mappingStep } from './mapping/step.ts'
import type { FinishedFile, ImportState, OrderImport } from './order-import.ts'
import { button, cancelButton } from './step-parts.ts'

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
    default:
      return wordsStep(task, state)
  }
}

/** What became of the files that are through, and of clearing the shop. */
export function finishedOf({ finished, isCleared }: OrderImport): readonly HTMLElement[] {
  const lines = finished.map((file) =>
    file.kind === 'failed'
      ? element('p', { role: 'alert' }, problemWords(file))
      : element('p', { class: 'step-note' }, finishedWords(file)),
  )
  if (isCleared === false) lines.push(element('p', { role: 'alert' }, message('own.clear.failed')))
  if (isCleared) lines.push(element('p', { class: 'step-note' }, message('own.cleared')))
  return lines.length === 0 ? [] : [element('div', { class: 'card step' }, ...lines)]
}

function finishedWords(file: Exclude<FinishedFile, { kind: 'failed' }>): string {
  if (file.kind === 'cancelled') return message('own.cancelled', { file: file.file })
  const [added, known] = [file.added, file.known].map(formatNumber)
  return message('own.done', { file: file.file, added: added ?? '', known: known ?? '' })
}

function problemWords({ file, problem }: Extract<FinishedFile, { kind: 'failed' }>): string {
  const limit = isFileLimit(problem) ? formatNumber(FILE_LIMITS[problem]) : ''
  return message(`own.problem.${problem}`, { file, limit })
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
