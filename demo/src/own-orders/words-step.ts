import { type UnknownWord, WORD_MEANINGS } from '@boom-risk/mock-server/import'
import { element } from '../dom/element.ts'
import { formatNumber } from '../i18n/format.ts'
import { message, type MessageKey } from '../i18n/messages.ts'
import type { ImportState, OrderImport } from './order-import.ts'
import { button, cancelButton } from './step-parts.ts'

type WordsState = Extract<ImportState, { readonly kind: 'words' }>

/** Words that are asked about at once, those of the most orders first: a column of notes has thousands, and the way on stands below them. */
const WORDS_AT_ONCE = 30

/** Asks what words mean that nobody has explained. */
export function wordsStep(task: OrderImport, state: WordsState): HTMLElement {
  const { orders, unknownWords } = state
  const waiting = ordersOf(unknownWords)
  return element(
    'div',
    { class: 'card step', 'data-step': 'words' },
    element('h2', {}, message('own.words')),
    element('p', { class: 'about' }, message('own.words.about')),
    ...wordList(task, state),
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

function wordList(task: OrderImport, { unknownWords, told }: WordsState): readonly HTMLElement[] {
  const list = element('ul', { class: 'words' })
  const more = element('p', { class: 'about step-foot', id: 'more-words' })
  let shown = 0
  const showMore = (): HTMLElement | undefined => {
    const next = unknownWords.slice(shown, shown + WORDS_AT_ONCE)
    shown += next.length
    const items = next.map((word) => wordItem(task, word, told))
    list.append(...items)
    const rest = unknownWords.slice(shown)
    if (rest.length === 0) {
      more.remove()
      return items[0]
    }
    more.replaceChildren(
      element(
        'span',
        {},
        message('own.words.rest', {
          words: formatNumber(rest.length),
          orders: formatNumber(ordersOf(rest)),
        }),
      ),
      button('show-words', message('own.words.more'), false, () =>
        showMore()?.querySelector('select')?.focus(),
      ),
    )
    return items[0]
  }
  showMore()
  return shown < unknownWords.length ? [list, more] : [list]
}

function wordItem(
  task: OrderImport,
  { word, text, orders }: UnknownWord,
  told: WordsState['told'],
): HTMLElement {
  const select = element('select', { 'data-word': word })
  select.append(element('option', { value: '' }, message('own.words.skip')))
  for (const meaning of WORD_MEANINGS) {
    const key: MessageKey = `own.word.${meaning}`
    select.append(element('option', { value: meaning, selected: told[word] === meaning }, message(key)))
  }
  select.addEventListener('change', () =>
    task.tell(word, WORD_MEANINGS.find((meaning) => meaning === select.value) ?? null),
  )
  const count = message('own.words.count', { count: formatNumber(orders) })
  const words = element('span', {}, element('b', {}, text), ` · ${count}`)
  return element('li', {}, element('label', {}, words, select))
}

function ordersOf(words: readonly UnknownWord[]): number {
  return words.reduce((sum, { orders }) => sum + orders, 0)
}
