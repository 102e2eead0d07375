import type { CustomerSuggestion } from '@boom-risk/client/contract'
import { place, zoomOf } from '../base/placement.ts'
import { LIST_ID, type ComboboxRole } from './combobox-role.ts'
import { frameOf } from './control.ts'
import type { OptionView } from './option.ts'

/** A list as wide as a short field would cut names, in px. */
const MIN_WIDTH = 360
const VIEWPORT_MARGINS = 16
/** More are not looked through. */
const MOST = 20

/** What draws options, which is loaded when somebody types. */
export type OptionPainter = Pick<typeof import('./option.ts'), 'createOption' | 'paintOption'>

/** Where and how suggestions are shown. */
export interface SuggestionsView extends OptionView {
  readonly painter: OptionPainter
  readonly combobox: ComboboxRole
  readonly label: string
}

/**
 * The listbox of a combobox on the browser's own popover, and the option that the combobox is at. The focus never comes
 * here: it stays in the field, which says where one is.
 */
export class SuggestionList {
  /** To stand in the root of the field, since ids do not cross shadow roots. */
  readonly element = document.createElement('div')
  readonly #holder: Element
  readonly #picked: (suggestion: CustomerSuggestion) => void
  readonly #options: HTMLElement[] = []
  #suggestions: readonly CustomerSuggestion[] = []
  #active = -1
  #combobox: ComboboxRole | undefined
  #stopPlacing: (() => void) | undefined

  /** @param holder where it stands once there is something to show */
  constructor(holder: Element, picked: (suggestion: CustomerSuggestion) => void) {
    this.#holder = holder
    this.#picked = picked
    const { element } = this
    // Random, so that two copies of the SDK do not share ids; `randomUUID` is there over https only. Ids of options begin with it.
    element.id = `${LIST_ID}${Math.random().toString(36).slice(2)}`
    element.setAttribute('role', 'listbox')
    element.slot = 'list'
    // Opening it leaves the host's own popovers open, and it closes with the field's focus.
    element.setAttribute('popover', 'manual')
    element.addEventListener('mousedown', this)
    element.addEventListener('click', this)
  }

  get isOpen(): boolean {
    return this.#combobox !== undefined
  }

  /** The customer that the combobox is at, if any. */
  get active(): CustomerSuggestion | undefined {
    return this.#suggestions[this.#active]
  }

  get count(): number {
    return this.#suggestions.length
  }

  /** What is to be said of the option that one is at, where the field cannot tell. */
  get unheard(): string | undefined {
    // By the attribute: the oldest Firefox has no property for it.
    const label = this.#options[this.#active]?.getAttribute('aria-label')
    return this.#combobox?.isHeard ? undefined : (label ?? undefined)
  }

  /** Shows these customers at a field; who was active stays so while still among them. */
  show(found: readonly CustomerSuggestion[], { painter, combobox, label, ...view }: SuggestionsView): void {
    // Not before: a framework that takes over what a server has rendered finds nothing that it does not know. And a page that is morphed into
    // another takes away what its own markup does not have.
    if (this.element.parentNode !== this.#holder) {
      this.close()
      this.#holder.append(this.element)
    }
    const id = this.active?.customerId
    const suggestions = found.slice(0, MOST)
    this.#suggestions = suggestions
    this.element.setAttribute('aria-label', label)
    for (const [index, suggestion] of suggestions.entries())
      painter.paintOption(
        (this.#options[index] ??= painter.createOption(`${this.element.id}-${index}`)),
        suggestion,
        view,
      )
    this.#options.length = suggestions.length
    if (this.element.childElementCount !== suggestions.length) this.element.replaceChildren(...this.#options)
    if (!this.isOpen) this.#open(combobox)
    this.#activate(id === undefined ? -1 : suggestions.findIndex(({ customerId }) => customerId === id))
  }

  close(): void {
    const combobox = this.#combobox
    if (!combobox) return
    this.deactivate()
    this.#combobox = undefined
    this.#suggestions = []
    this.#stopPlacing?.()
    this.#stopPlacing = undefined
    combobox.isExpanded = false
    if (this.element.isConnected) this.element.hidePopover()
    this.element.scrollTop = 0
  }

  /** To the next option or the one before; from the text to the first or the last, and from either end round to the other. */
  move(step: 1 | -1): void {
    const { length } = this.#suggestions
    const from = this.#active === -1 && step === -1 ? length : this.#active
    this.#activate((from + step + length) % length)
  }

  /** Back to the text. */
  deactivate(): void {
    this.#activate(-1)
  }

  handleEvent(event: Event): void {
    // A press would take the focus from the field.
    if (event.type === 'mousedown') event.preventDefault()
    const option = this.#options.findIndex((candidate) => candidate === event.target)
    const suggestion = this.#suggestions[option]
    if (event.type === 'click' && suggestion) this.#picked(suggestion)
  }

  #open(combobox: ComboboxRole): void {
    this.#combobox = combobox
    const { element } = this
    const frame = frameOf(combobox.control, combobox.field)
    const room = document.documentElement.clientWidth - VIEWPORT_MARGINS
    const width = Math.max(frame.getBoundingClientRect().width, MIN_WIDTH)
    element.style.inlineSize = `${Math.min(width, room) / zoomOf(frame)}px`
    element.showPopover()
    this.#stopPlacing = place(element, frame)
    combobox.isExpanded = true
  }

  #activate(index: number): void {
    this.#active = index
    for (const [at, option] of this.#options.entries())
      option.setAttribute('aria-selected', String(at === index))
    const option = this.#options[index]
    if (this.#combobox) this.#combobox.option = option
    if (option) this.#reveal(option)
  }

  /** By the list's own scrolling alone: `scrollIntoView` would move the page as well. */
  #reveal({ offsetTop, offsetHeight }: HTMLElement): void {
    const { element } = this
    const end = offsetTop + offsetHeight - element.clientHeight
    element.scrollTop = Math.max(end, Math.min(element.scrollTop, offsetTop))
  }
}
