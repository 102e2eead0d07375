/** Follows which element has an id in a document or shadow root: one that is there, that comes later or takes another's place. */
export class FieldWatch {
  readonly #root: Document | ShadowRoot
  readonly #id: string
  readonly #changed: (element: Element | null) => void
  readonly #observer = new MutationObserver(() => this.#find())
  #element: Element | null = null

  constructor(root: Document | ShadowRoot, id: string, changed: (element: Element | null) => void) {
    this.#root = root
    this.#id = id
    this.#changed = changed
    this.#observer.observe(root, { childList: true, subtree: true, attributeFilter: ['id'] })
    this.#find()
  }

  /** Ends it; the element counts as gone. */
  dispose(): void {
    this.#observer.disconnect()
    this.#take(null)
  }

  #find(): void {
    this.#take(this.#root.getElementById(this.#id))
  }

  #take(element: Element | null): void {
    if (element === this.#element) return
    this.#element = element
    this.#changed(element)
  }
}
