/**
 * How a modal dialog is left: by Esc, by a click beside it, by its own button. Nothing in it is the host's: neither its
 * shortcuts nor a `<label>` around whatever opened it hears of what is done in it.
 */
export class DialogExits {
  readonly #dialog: () => HTMLDialogElement | null
  #pressedBackdrop = false

  constructor(dialog: () => HTMLDialogElement | null) {
    this.#dialog = dialog
  }

  readonly close = (): void => this.#dialog()?.close()

  readonly onPointerDown = ({ target }: Event): void => {
    this.#pressedBackdrop = target === this.#dialog()
  }

  readonly onClick = (event: Event): void => {
    event.stopPropagation()
    // Not where a text was selected and the pointer slipped out.
    if (this.#pressedBackdrop && event.target === this.#dialog()) this.close()
  }

  readonly onKey = (event: KeyboardEvent): void => {
    event.stopPropagation()
    if (event.key !== 'Escape' || event.isComposing) return
    event.preventDefault()
    this.close()
  }
}
