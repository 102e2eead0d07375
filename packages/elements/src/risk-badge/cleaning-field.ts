import { fillField } from '../ui/field/fill-field.ts'
import { PhoneField, type FieldReport, type FieldSource } from './field/phone-field.ts'
import type { PhoneCleanDetail } from './events.ts'

/** What a host sets on its own field to have it cleaned. */
const OPT_IN = 'data-boom-clean'

/**
 * The badge's field; where the host asks for it, the words around a number go once the field is left. Never inside an event of the field, and never
 * twice for the same text: what was taken back stays.
 */
export class CleaningField extends PhoneField {
  #cleaned: (PhoneCleanDetail & { readonly filled: string }) | undefined

  constructor(root: Document | ShadowRoot, source: FieldSource, report: FieldReport) {
    super(root, source, report)
    this.listen('focusout', this.#onLeave)
    this.listen('keydown', this.#onKey)
  }

  /** The field that may be cleaned, where the event is its own. */
  #own(event: Event): HTMLInputElement | undefined {
    const field = this.find()
    const isOwn = field instanceof HTMLInputElement && event.composedPath()[0] === field
    return isOwn && field.hasAttribute(OPT_IN) && !field.readOnly ? field : undefined
  }

  readonly #onLeave = (event: Event): void => {
    const field = this.#own(event)
    // Numbers alone are no business of ours, however they are written.
    if (field && /\p{L}/u.test(field.value)) setTimeout(() => void this.#clean(field, field.value))
  }

  async #clean(field: HTMLInputElement, typed: string): Promise<void> {
    if (typed === this.#cleaned?.typed) return
    const { parsePhone } = await import('./phone-reader.ts')
    const parse = parsePhone(typed)
    // Whoever came back meanwhile goes on typing.
    if (parse.status !== 'valid' || parse.multiple || field.value !== typed || field.matches(':focus')) return
    const filled = parse.e164.replace(/^\+84/, '0')
    const undo = () => {
      if (field.value === filled) fillField(field, typed)
    }
    const detail = { typed, phone: parse.e164, undo }
    const notice = { detail, bubbles: true, composed: true, cancelable: true }
    this.#cleaned = { ...detail, filled }
    if (field.dispatchEvent(new CustomEvent('boom-phone-clean', notice))) fillField(field, filled)
  }

  /** The browser's own undo knows nothing of what a script put there. */
  readonly #onKey = (event: Event): void => {
    if (!(event instanceof KeyboardEvent) || event.key.toLowerCase() !== 'z') return
    if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.isComposing) return
    const cleaned = this.#cleaned
    if (!cleaned || this.#own(event)?.value !== cleaned.filled) return
    event.preventDefault()
    // Outside the field's own event.
    setTimeout(cleaned.undo)
  }
}
