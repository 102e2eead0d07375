import { fieldText } from './field-text.ts'
import { foundBy } from '../../ui/field/found-by.ts'
import { everyTick } from '../../base/tick.ts'

/** Typing pauses this long before what stands there counts as meant. */
const TYPING_PAUSE_MS = 300

/** Text that comes letter by letter; anything else (paste, autofill, a script) is there as a whole. */
const TYPED = /^(insert(Composition)?Text|delete)/

/**
 * @param settled false: more is likely to come
 * @param isLeaving it goes out with a form now: what is said of another text must not go with it
 */
export type FieldReport = (text: string, settled: boolean, isLeaving?: boolean) => void

/** A field by its element, or by what finds it or says what stands in it, asked again and again. */
export type FieldSource = Element | (() => Element | string | null | undefined)

/**
 * Watches a field of whichever make, and reports what stands in it however it came there: typed, pasted, filled by the browser, set by a
 * script, reset, restored; also one that comes later or takes another's place. Typing is reported at once, and again when it pauses; what
 * announces nothing within a fifth of a second. Nothing is read inside an event of the field: whoever else hears that event, such as a
 * framework that owns the field, has done so before.
 */
export class PhoneField {
  readonly #roots: readonly Node[]
  readonly #source: FieldSource
  readonly #report: FieldReport
  readonly #stop = new AbortController()
  readonly #stopTicking: () => void
  #text: string | undefined
  #next: ReturnType<typeof setTimeout> | undefined
  #pause: ReturnType<typeof setTimeout> | undefined

  /** @param root where the field, or what it is a part of, announces what is typed */
  constructor(root: Document | ShadowRoot, source: FieldSource, report: FieldReport) {
    this.#roots = [...new Set([root, root.ownerDocument ?? root])]
    this.#source = source
    this.#report = report
    this.listen('input', this)
    this.listen('change', this)
    this.listen('submit', () => {
      if (this.#read() !== this.#text) this.#take(true, true)
    })
    // What is no field throws here, before it is asked again and again.
    this.#take(true)
    this.#stopTicking = everyTick(() => {
      if (!this.#next && this.#read() !== this.#text) this.#take(true)
    })
  }

  dispose(): void {
    clearTimeout(this.#next)
    clearTimeout(this.#pause)
    this.#stopTicking()
    this.#stop.abort()
  }

  /** To what is announced in the field's root, and above where the field is in a shadow root of its own. */
  protected listen(type: string, listener: EventListenerOrEventListenerObject): void {
    for (const each of this.#roots)
      each.addEventListener(type, listener, { capture: true, signal: this.#stop.signal })
  }

  handleEvent(event: Event): void {
    const field = this.find()
    if (!(field instanceof Node) || !event.composedPath().includes(field)) return
    const settled = !(event instanceof InputEvent && TYPED.test(event.inputType))
    clearTimeout(this.#next)
    this.#next = setTimeout(() => this.#take(settled))
  }

  protected find(): Element | string | null | undefined {
    return foundBy(this.#source)
  }

  #read(): string {
    const found = this.find()
    return typeof found === 'string' ? found : fieldText(found)
  }

  #take(settled: boolean, isLeaving?: boolean): void {
    this.#next = undefined
    const text = (this.#text = this.#read())
    clearTimeout(this.#pause)
    if (!settled) this.#pause = setTimeout(() => this.#report(text, true), TYPING_PAUSE_MS)
    this.#report(text, settled, isLeaving)
  }
}
