import { everyTick } from '../base/tick.ts'
import { warnOnce } from '../runtime/runtime.ts'
import { foundBy } from '../ui/field/found-by.ts'
import { controlOf } from './control.ts'

/** A field by its element, or by what finds it, asked again and again. */
export type SuggestedField = Element | (() => Element | null | undefined)

interface ControlListener {
  /** Another control, or none. */
  readonly take: (control: HTMLElement | undefined, field: Element | undefined) => void
  /** The same as before; what stands in it may be another. */
  readonly look: () => void
}

/** Whose control it is. A second one on it would open a second list, fill in twice and leave the role behind. */
const watchedBy = new WeakMap<HTMLElement, ControlWatch>()

/**
 * Follows what a person types into: a control that is there, that a component draws later, or that takes another's place. No observer sees into
 * the shadow roots of others, so it is looked for.
 */
export class ControlWatch {
  readonly #root: Document | ShadowRoot
  readonly #source: SuggestedField
  readonly #listener: ControlListener
  readonly #stopTicking: () => void
  #control: HTMLElement | undefined
  /** What names a control by id depends on where it is. */
  #home: Node | undefined

  constructor(root: Document | ShadowRoot, source: SuggestedField, listener: ControlListener) {
    this.#root = root
    this.#source = source
    this.#listener = listener
    root.addEventListener('focusin', this, true)
    // Not at once where nobody is there: a framework that takes over what its server rendered compares the attributes, and complains of ours.
    let looks = 0
    this.#stopTicking = everyTick(() => {
      if (looks++) this.#find()
    })
    if (this.#field?.matches(':focus-within')) this.#find()
  }

  /** Ends it; the control counts as gone. */
  dispose(): void {
    this.#stopTicking()
    this.#root.removeEventListener('focusin', this, true)
    this.#take(undefined, undefined)
  }

  /** Whoever comes into a field must not be faster than the next look. */
  handleEvent(event: Event): void {
    const field = this.#find()
    if (field && !this.#control && event.composedPath().includes(field)) warn(field)
  }

  get #field(): Element | undefined {
    const found = foundBy(this.#source)
    return found?.isConnected ? found : undefined
  }

  #find(): Element | undefined {
    const field = this.#field
    const found = field && controlOf(field)
    if (field && !found && field.matches('input, textarea, select')) warn(field)
    const control = found && (watchedBy.get(found) ?? this) === this ? found : undefined
    if (control === this.#control && control?.getRootNode() === this.#home) this.#listener.look()
    else this.#take(control, field)
    return field
  }

  #take(control: HTMLElement | undefined, field: Element | undefined): void {
    if (this.#control) watchedBy.delete(this.#control)
    if (control) watchedBy.set(control, this)
    this.#control = control
    this.#home = control?.getRootNode()
    this.#listener.take(control, field)
  }
}

function warn(field: Element): void {
  warnOnce(
    controlOf(field)
      ? 'Of two <customer-suggestions> for one field the first has it'
      : '<customer-suggestions> reaches no <input> for text in its field',
  )
}
