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

  get form(): HTMLFormElement | null {
    return this.internals.form
  }

  get labels(): NodeList {
    return this.internals.labels
  }

  get validity(): ValidityState {
    return this.internals.validity
  }

  get validationMessage(): string {
    return this.internals.validationMessage
  }

  get willValidate(): boolean {
    return this.internals.willValidate
  }

  checkValidity(): boolean {
    return this.internals.checkValidity()
  }

  reportValidity(): boolean {
    return this.internals.reportValidity()
  }

  /** Called by the browser. */
  formDisabledCallback(): void {
    this.requestUpdate()
  }
}
