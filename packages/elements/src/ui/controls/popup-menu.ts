import { place } from '../../base/placement.ts'

/**
 * The popup of APG's menu button: a `popover="auto"` with `role="menu"`, opened beside its button. Focus goes to the first item, the
 * arrows, Home and End lead round, Tab and Escape close; closing by a key or a choice puts focus back on the button.
 */
export class PopupMenu {
  readonly #element: () => HTMLElement | null
  #button: HTMLElement | undefined
  #unplace: (() => void) | undefined

  /** @param element The popup, once rendered; hears `onKey` and `onToggle`. */
  constructor(element: () => HTMLElement | null) {
    this.#element = element
  }

  open(button: HTMLElement): void {
    const element = this.#element()
    // A page may take an element away while it is pressed.
    if (!element?.isConnected) return
    this.#button = button
    element.showPopover()
    button.setAttribute('aria-expanded', 'true')
    this.#unplace = place(element, button)
    this.#items(element)[0]?.focus()
  }

  /** Focus is on the button before anything else happens, so that a dialog which comes next returns it there. */
  close(): void {
    this.#element()?.hidePopover()
    this.#button?.focus({ preventScroll: true })
  }

  readonly onToggle = (event: ToggleEvent): void => {
    if (event.newState === 'open') return
    this.#unplace?.()
    this.#unplace = undefined
    this.#button?.removeAttribute('aria-expanded')
  }

  readonly onKey = (event: KeyboardEvent): void => {
    const element = this.#element()
    if (!element) return
    const items = this.#items(element)
    const at = items.findIndex((item) => item.matches(':focus'))
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key]
    if (to !== undefined) items[(to + items.length) % items.length]?.focus()
    else if (event.key === 'Tab' || event.key === 'Escape') this.close()
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  #items(element: HTMLElement): HTMLElement[] {
    return [...element.querySelectorAll<HTMLElement>('[role=menuitem]:not([hidden])')]
  }
}
