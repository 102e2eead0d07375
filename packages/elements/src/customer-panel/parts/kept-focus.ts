const CONTROLS = 'a[href], button, input, select, summary, textarea'

/**
 * Keeps the focus in the panel: where the control that has it goes by what it did, and nothing else takes it, the one before it in the panel
 * has it.
 */
export class KeptFocus {
  #upTo: HTMLElement[] = []

  /** To be called before the panel is drawn anew. */
  before(root: ShadowRoot | null): void {
    const all = root?.activeElement ? [...root.querySelectorAll<HTMLElement>(CONTROLS)] : []
    this.#upTo = all.slice(0, all.findIndex((control) => control === root?.activeElement) + 1)
  }

  /** To be called once it is drawn. */
  after(root: ShadowRoot): void {
    const upTo = this.#upTo.splice(0).reverse()
    if (!upTo.length || !isLost(root)) return
    // Whoever knows better where it belongs comes first.
    setTimeout(() => {
      for (const control of isLost(root) ? upTo : []) {
        control.focus({ preventScroll: true })
        if (control.matches(':focus')) return
      }
    })
  }
}

/** What is hidden keeps the focus until the page is drawn. */
const isLost = ({ activeElement, ownerDocument }: ShadowRoot): boolean =>
  activeElement ? !activeElement.getClientRects().length : ownerDocument.activeElement === ownerDocument.body
