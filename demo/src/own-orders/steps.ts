import { FILE_LIMITS, isFileLimit } from '@boom-risk/mock-server/import'
import { element } from '../dom/element.ts'
import { formatNumber } from '../i18n/format.ts'
import { message } from '../i18n/messages.ts'
import { mappingStep } from './mapping/step.ts'
import type { FinishedFile, OrderImport } from './order-import.ts'
import { cancelButton } from './step-parts.ts'
import { wordsStep } from './words-step.ts'

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
