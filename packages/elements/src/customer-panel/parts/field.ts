import { html, nothing } from 'lit'
import { heldState } from '../../base/held.ts'

export interface FieldFacts {
  readonly name: string
  readonly label: string
  readonly value: string
  readonly type?: 'text' | 'tel' | 'email' | 'url' | 'date'
  readonly inputMode?: 'decimal' | 'numeric' | 'tel' | 'email' | 'url'
  /** Says what is wrong, and marks the field so. */
  readonly error?: string | undefined
  /** Says something about what was typed. */
  readonly hint?: string | undefined
  /** It is on its way: read-only until it is known what became of it. */
  readonly isHeld?: boolean
  readonly isReadOnly?: boolean
  /** Beside the field. */
  readonly action?: unknown
}

/** A labelled field with its message; what is typed is heard on the form. */
export function fieldTemplate(facts: FieldFacts) {
  const { name, label, value, type = 'text', error, hint, isHeld = false, isReadOnly, action } = facts
  const message = error ?? hint
  return html`<div class="field">
    <label for=${name}>${label}</label>
    <div class="field-row">
      <input
        id=${name}
        name=${name}
        type=${type === 'email' ? 'text' : type}
        inputmode=${facts.inputMode ?? nothing}
        autocomplete="off"
        .value=${value}
        ?readonly=${isHeld || isReadOnly}
        aria-disabled=${heldState(isHeld)}
        aria-invalid=${error ? 'true' : nothing}
        aria-describedby=${message ? `${name}-message` : nothing}
      />${action ?? nothing}
    </div>
    ${message ? html`<p id="${name}-message" class="message ${error ? 'bad' : ''}">${message}</p>` : nothing}
  </div>`
}
