import type { CustomFieldDefinition } from '@boom-risk/client/contract'
import { html, nothing } from 'lit'
import { isValidationError } from '../../base/error-kinds.ts'
import type { Draft } from '../../base/draft.ts'
import { heldChoice, heldState } from '../../base/held.ts'
import { longList } from '../../ui/controls/long-list.ts'
import { saveStateTemplate } from '../parts/save-state.ts'
import { text } from '../texts.ts'
import { checkField, fieldHint, retold } from './field-check.ts'
import type { FieldDraft, TypedValue } from './field-draft.ts'
import { switchTemplate } from './field-switch.ts'
import { fieldText } from './texts.ts'

export interface FieldEditor {
  readonly locale: string
  readonly field: CustomFieldDefinition
  readonly draft: Draft<FieldDraft>
  readonly onType: (typed: TypedValue) => void
  readonly onSubmit: (event: Event) => void
  readonly onCancel: () => void
  /** Hears Esc, which leaves the field. */
  readonly onKey: (event: KeyboardEvent) => void
}

/** The editor of one field, by its type (`S1-22`). */
export function fieldEditorTemplate(editor: FieldEditor) {
  const { locale, field, draft, onSubmit, onCancel } = editor
  const { label, description } = field
  const { isChecked } = draft.value
  const { isHeld } = draft
  const isBusy = draft.status === 'saving'
  // Checked as it was typed, in words of now.
  const shown = { ...draft.value, typed: retold(locale, field, draft.value), locale }
  const checked = checkField(field, shown)
  const problem =
    isChecked && 'problem' in checked
      ? fieldText(locale, checked.problem[0], { label, ...checked.problem[1] })
      : undefined
  const hint = fieldHint(field, shown)
  const said = problem ?? (hint ? fieldText(locale, hint[0], hint[1]) : undefined)
  const explain = (error: unknown) =>
    isValidationError(error) ? fieldText(locale, 'refused', { label }) : undefined
  return html`<form class="form" novalidate @submit=${onSubmit} @keydown=${editor.onKey}>
    ${controlTemplate(editor, { typed: shown.typed, isHeld, isBad: problem !== undefined, isSaid: said !== undefined })}
    ${description ? html`<p class="message">${description}</p>` : nothing}
    ${
      said === undefined
        ? nothing
        : html`<p
            id="field-${field.id}-message"
            class="message ${problem ? 'bad' : ''}"
            role=${problem ? 'alert' : 'status'}
          >
            ${said}
          </p>`
    }
    ${saveStateTemplate(locale, draft, explain)}
    <div class="form-foot">
      <button type="submit" class="button primary small" aria-disabled=${heldState(isBusy)}>
        ${text(locale, isBusy ? 'panelSaving' : 'panelSave')}
      </button>
      <button
        type="button"
        class="button small"
        aria-disabled=${heldState(isHeld)}
        @click=${isHeld ? nothing : onCancel}
      >
        ${text(locale, 'panelCancel')}
      </button>
    </div>
  </form>`
}

interface Control {
  readonly typed: TypedValue
  readonly isHeld: boolean
  readonly isBad: boolean
  /** A message below says what is wrong, or what was understood. */
  readonly isSaid: boolean
}

function controlTemplate(editor: FieldEditor, { typed, isHeld, isBad, isSaid }: Control) {
  const { locale, field, onType } = editor
  const id = `field-${field.id}`
  const describedBy = isSaid ? `${id}-message` : nothing
  const hear = (event: Event) => {
    if (isTextControl(event.target)) onType(event.target.value)
  }
  switch (field.type) {
    case 'multi_choice':
      return choicesTemplate(editor, isHeld)
    case 'boolean':
      return html`<span class="field-value"
        >${switchTemplate({ locale, field, typed, isHeld, onType })}</span
      >`
    case 'choice':
      return html`<select
        id=${id}
        aria-label=${field.label}
        aria-invalid=${isBad ? 'true' : nothing}
        aria-describedby=${describedBy}
        aria-disabled=${heldState(isHeld)}
        @mousedown=${heldChoice(isHeld)}
        @keydown=${heldChoice(isHeld)}
        @change=${hear}
      >
        <option value="" ?selected=${typed === ''}>—</option>
        ${field.options.map(
          ({ value, label }) => html`<option value=${value} ?selected=${typed === value}>${label}</option>`,
        )}
      </select>`
    case 'text':
      return html`<textarea
        id=${id}
        rows="2"
        aria-label=${field.label}
        aria-invalid=${isBad ? 'true' : nothing}
        aria-describedby=${describedBy}
        .value=${typed.toString()}
        ?readonly=${isHeld}
        aria-disabled=${heldState(isHeld)}
        @input=${hear}
      ></textarea>`
    default:
      return html`<input
        id=${id}
        type=${field.type === 'date' ? 'date' : 'text'}
        inputmode=${field.type === 'number' ? 'decimal' : field.type === 'url' ? 'url' : nothing}
        autocomplete="off"
        aria-label=${field.label}
        aria-invalid=${isBad ? 'true' : nothing}
        aria-describedby=${describedBy}
        .value=${typed.toString()}
        ?readonly=${isHeld}
        aria-disabled=${heldState(isHeld)}
        @input=${hear}
      />`
  }
}

function choicesTemplate({ locale, field, draft, onType }: FieldEditor, isHeld: boolean) {
  const chosen = () => (typeof draft.value.typed === 'string' ? [] : draft.value.typed)
  const toggle = (value: string) => {
    const before = chosen()
    // In the order of the options, whatever the order of choosing.
    const values = field.options.map((option) => option.value)
    onType(values.filter((known) => (known === value) !== before.includes(known)))
  }
  return html`<fieldset class="choices">
    <legend class="visually-hidden">${field.label}</legend>
    ${longList(field.options, locale, (options) =>
      options.map(
        ({ value, label }) =>
          html`<label class="choice"
            ><input
              type="checkbox"
              .checked=${chosen().includes(value)}
              aria-disabled=${heldState(isHeld)}
              @click=${heldChoice(isHeld)}
              @change=${() => toggle(value)}
            />${label}</label
          >`,
      ),
    )}
  </fieldset>`
}

function isTextControl(
  target: EventTarget | null,
): target is HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement {
  return (
    target instanceof HTMLInputElement ||
    target instanceof HTMLSelectElement ||
    target instanceof HTMLTextAreaElement
  )
}
