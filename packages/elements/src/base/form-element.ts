import type { PropertyDeclarations } from 'lit'
import { BoomElement } from './boom-element.ts'

/** An element that takes part in a form as a native control does: owner, labels, name, validity, disabling. */
export abstract class FormElement extends BoomElement {
  static readonly formAssociated = true

  static override properties: PropertyDeclarations = {
    name: { reflect: true },
    disabled: { type: Boolean, reflect: true },
  }

  /** The name under which a form submits it; nothing is submitted without one. */
  declare name: string | undefined

  /** Neither submitted nor validated; also by a disabled `<fieldset>` around it, which leaves this property alone. */
  declare disabled: boolean | undefined

  protected readonly internals = this.attachInternals()

  /** The form that owns it: the one around it, or the one that its `form` attribute names. */
  get form(): HTMLFormElement | null {
    return this.internals.form
  }

  /** The `<label>`s that name it. */
  get labels(): NodeList {
    return this.internals.labels
  }

  /** What keeps a form from being sent, as of a native control. */
  get validity(): ValidityState {
    return this.internals.validity
  }

  /** Why it keeps the form from being sent, in the language of the element; empty while it does not. */
  get validationMessage(): string {
    return this.internals.validationMessage
  }

  /** Whether a form asks it at all: not while it is disabled. */
  get willValidate(): boolean {
    return this.internals.willValidate
  }

  /** Whether the form may be sent, as far as this element goes; fires `invalid` where it may not. */
  checkValidity(): boolean {
    return this.internals.checkValidity()
  }

  /** The same, and the browser shows `validationMessage` beside the element. */
  reportValidity(): boolean {
    return this.internals.reportValidity()
  }

  /** Called by the browser. */
  formDisabledCallback(): void {
    this.requestUpdate()
  }
}
