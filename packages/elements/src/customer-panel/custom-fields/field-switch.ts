import type { CustomFieldDefinition } from '@boom-risk/client/contract'
import { html, nothing } from 'lit'
import { heldState } from '../../base/held.ts'
import { closeIcon } from '../../ui/icons.ts'
import type { TypedValue } from './field-draft.ts'
import { fieldText } from './texts.ts'

export interface FieldSwitch {
  readonly locale: string
  readonly field: CustomFieldDefinition
  /** `true`, `false`, or empty where nobody has said. */
  readonly typed: TypedValue
  readonly isHeld: boolean
  readonly onType: (typed: 'true' | 'false' | '') => void
}

/** A field of yes or no: one press, and one more to leave it open again where it need not be filled. */
export function switchTemplate({ locale, field, typed, isHeld, onType }: FieldSwitch) {
  const isOn = typed === 'true'
  const clear = fieldText(locale, 'fieldClear', { label: field.label })
  return html`<button
      type="button"
      role="switch"
      id="field-${field.id}"
      class="switch edit-field"
      aria-label=${field.label}
      aria-checked=${isOn ? 'true' : 'false'}
      aria-disabled=${heldState(isHeld)}
      @click=${isHeld ? nothing : () => onType(isOn ? 'false' : 'true')}
    >
      <i class="knob"></i>
      <span class=${typed === '' ? 'muted' : ''}
        >${fieldText(locale, typed === '' ? 'fieldEmpty' : isOn ? 'fieldYes' : 'fieldNo')}</span
      ></button
    >${
      typed === '' || field.required
        ? nothing
        : html`<button
            type="button"
            class="icon-button"
            aria-label=${clear}
            title=${clear}
            aria-disabled=${heldState(isHeld)}
            @click=${isHeld ? nothing : () => onType('')}
          >
            ${closeIcon}
          </button>`
    }`
}
