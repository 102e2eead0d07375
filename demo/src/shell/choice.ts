import { element } from '../dom/element.ts'
import { icon, type IconName } from '../dom/icon.ts'
import type { MessageKey } from '../i18n/messages.ts'

interface SelectOptions<T extends string> {
  /** The id of the control, unique in the page. */
  readonly id: string
  readonly label: MessageKey
  /** A message, or the text itself where it is the same in every language (a shop's name). */
  readonly options: readonly {
    readonly value: T
    readonly text: { readonly key: MessageKey } | { readonly literal: string }
  }[]
  readonly value: T
  readonly onChoose: (value: T) => void
}

export interface LabelledSelect<T extends string> {
  readonly root: HTMLElement
  /** Shows another value without telling `onChoose`. */
  choose(value: T): void
}

export function labelledSelect<T extends string>(given: SelectOptions<T>): LabelledSelect<T> {
  const select = element('select', { id: given.id })
  for (const { value, text } of given.options) {
    const option =
      'key' in text
        ? element('option', { value, text: text.key })
        : element('option', { value }, text.literal)
    option.selected = value === given.value
    select.append(option)
  }
  select.addEventListener('change', () => {
    const chosen = given.options.find(({ value }) => value === select.value)
    if (chosen) given.onChoose(chosen.value)
  })
  return {
    root: element('div', { class: 'choice' }, element('label', { for: given.id, text: given.label }), select),
    choose(value) {
      select.value = value
    },
  }
}

interface SegmentsOptions<T extends string> {
  readonly name: string
  readonly label: MessageKey
  readonly parts: readonly {
    readonly value: T
    readonly label: MessageKey
    readonly face: { readonly icon: IconName } | { readonly literal: string }
  }[]
  readonly value: T
  readonly onChoose: (value: T) => void
}

/** A row of mutually exclusive choices: radios, so that the arrow keys work as they do everywhere. */
export function segments<T extends string>(given: SegmentsOptions<T>): HTMLElement {
  const root = element(
    'fieldset',
    { class: 'segments' },
    element('legend', { class: 'visually-hidden', text: given.label }),
  )
  for (const { value, label, face } of given.parts) {
    const input = element('input', { type: 'radio', name: given.name, value, class: 'visually-hidden' })
    input.checked = value === given.value
    input.addEventListener('change', () => given.onChoose(value))
    root.append(
      element(
        'label',
        { class: 'segment', tooltip: label },
        input,
        element('span', { 'aria-hidden': 'true' }, 'icon' in face ? icon(face.icon, 16) : face.literal),
        element('span', { class: 'visually-hidden', text: label }),
      ),
    )
  }
  return root
}
