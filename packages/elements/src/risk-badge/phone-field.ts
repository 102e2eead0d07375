/** Text that comes letter by letter; anything else (paste, autofill, a script) is there as a whole. */
const TYPED = /^(insert(Composition)?Text|delete)/

/**
 * Watches the field with an id in a document or shadow root: one that is there, that comes later or takes another's
 * place. Hears what is announced by `input` or `change`.
 */
export class PhoneField {
  readonly #root: Document | ShadowRoot
  readonly #id: string
  readonly #report: (text: string, typing: boolean) => void
  readonly #observer = new MutationObserver(() => this.#find())
  #field: Element | null = null

  constructor(root: Document | ShadowRoot, id: string, report: (text: string, typing: boolean) => void) {
    this.#root = root
    this.#id = id
    this.#report = report
    root.addEventListener('input', this, true)
    root.addEventListener('change', this, true)
    this.#observer.observe(root, { childList: true, subtree: true, attributeFilter: ['id'] })
    this.#find()
  }

  dispose(): void {
    this.#root.removeEventListener('input', this, true)
    this.#root.removeEventListener('change', this, true)
    this.#observer.disconnect()
  }

  handleEvent(event: Event): void {
    this.#find()
    if (event.target !== this.#field) return
    this.read(event instanceof InputEvent && TYPED.test(event.inputType))
  }

  /** Reports what stands in the field now. */
  read(typing = false): void {
    const field = this.#field
    this.#report(field && 'value' in field ? String(field.value) : '', typing)
  }

  #find(): void {
    const field = this.#root.getElementById(this.#id)
    if (field === this.#field) return
    this.#field = field
    this.read()
  }
}
