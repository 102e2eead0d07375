import type { CustomFieldList } from '@boom-risk/client/contract'
import { html } from 'lit'
import { longList } from '../../ui/controls/long-list.ts'
import { fieldText } from './texts.ts'

export interface FieldPicker {
  readonly locale: string
  readonly list: CustomFieldList
  /** What is chosen, before the server has said so. */
  readonly shown: readonly string[]
  readonly onToggle: (fieldId: string) => void
  readonly onDone: () => void
}

/** Which of the shop's fields the employee sees (`S1-22`). */
export function fieldPickerTemplate({ locale, list, shown, onToggle, onDone }: FieldPicker) {
  return html`<fieldset class="picker">
    <legend>${fieldText(locale, 'fieldPick')}</legend>
    ${longList(list.items, locale, (items) =>
      items.map(
        ({ id, label, description }) =>
          html`<label class="choice"
            ><input type="checkbox" .checked=${shown.includes(id)} @change=${() => onToggle(id)} /><span
              >${label}${description ? html`<small class="muted">${description}</small>` : ''}</span
            ></label
          >`,
      ),
    )}
    <button type="button" class="button small" @click=${onDone}>${fieldText(locale, 'fieldDone')}</button>
  </fieldset>`
}
