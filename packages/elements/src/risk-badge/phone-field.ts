/** Typing pauses this long before what stands there counts as meant. */
const TYPING_PAUSE_MS = 300

/** Text that comes letter by letter; anything else (paste, autofill, a script) is there as a whole. */
const TYPED = /^(insert(Composition)?Text|delete)/

/** @param settled false: more is likely to come. */
export type FieldReport = (text: string, settled: boolean) => void

/**
 * Watches the field with an id in a document or shadow root: one that is there, that comes later or takes another's
 * place. Hears what is announced by `input` or `change`; typing is reported at once, and again when it pauses.
 */
export class PhoneField {
  readonly #root: Document | ShadowRoot
  readonly #id: string
  readonly #report: FieldReport
  readonly #observer = new MutationObserver(() => this.#find())
  #field: Element | null = null
  #pause: ReturnType<typeof setTimeout> | undefined

  constructor(root: Document | ShadowRoot, id: string, report: FieldReport) {
    this.#root = root
    this.#id = id
    this.#report = report
    root.addEventListener('input', this, true)
    root.addEventListener('change', this, true)
    this.#observer.observe(root, { childList: true, subtree: true, attributeFilter: ['id'] })
    this.#find()
  }

  dispose(): void {
    clearTimeout(this.#pause)
    this.#root.removeEventListener('input', this, true)
    this.#root.removeEventListener('change', this, true)
    this.#observer.disconnect()
  }

  handleEvent(event: Event): void {
    this.#find()
    if (event.target === this.#field) this.read(!(event instanceof InputEvent && TYPED.test(event.inputType)))
  }

  /** Reports what stands in the field now. */
  read(settled = true): void {
    const field = this.#field
    const text = field && 'value' in field ? String(field.value) : ''
    clearTimeout(this.#pause)
    if (!settled) this.#pause = setTimeout(() => this.#report(text, true), TYPING_PAUSE_MS)
    this.#report(text, settled)
  }

  #find(): void {
    const field = this.#root.getElementById(this.#id)
    if (field === this.#field) return
    this.#field = field
    this.read()
  }
}
