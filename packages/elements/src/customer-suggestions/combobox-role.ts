import { isTreeRoot } from '../base/tree-root.ts'

/** What ids of lists begin with. */
export const LIST_ID = 'boom-suggestions-'

/**
 * Makes a control an editable combobox of a listbox, closed as yet. In one root they are named by ids; a control in a shadow root below the
 * listbox's gets it as an element, where the browser can. A page that is morphed into another takes off what its own markup does not have: it
 * is put back.
 */
export class ComboboxRole {
  readonly control: HTMLElement
  readonly field: Element
  readonly #list: HTMLElement
  readonly #isNear: boolean
  readonly #attributes: Record<string, string | null> = {
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': null,
    'aria-activedescendant': null,
  }
  readonly #before: readonly (readonly [string, string | null])[]
  readonly #observer = new MutationObserver(() => {
    const isLost = ([name, value]: [string, unknown]) => value !== null && !this.control.hasAttribute(name)
    if (Object.entries(this.#attributes).some(isLost)) this.#write()
  })
  #option: HTMLElement | undefined

  /**
   * @param field what the control is of, or the control itself
   * @param list comes into the document when it is first opened
   * @param isNear in the root that the control is in
   */
  constructor(control: HTMLElement, field: Element, list: HTMLElement, isNear: boolean) {
    this.control = control
    this.field = field
    this.#list = list
    this.#isNear = isNear
    if (isNear) this.#attributes['aria-controls'] = list.id
    // The browser's own list would cover this one.
    if (control.localName === 'input') this.#attributes['autocomplete'] = 'off'
    const names = Object.keys(this.#attributes)
    // A copy of a field that had a list has its attributes too: they are no host's.
    const isCopy = control.getAttribute('aria-controls')?.startsWith(LIST_ID)
    this.#before = names.map((name) => [name, isCopy ? null : control.getAttribute(name)])
    this.#write()
    this.#observer.observe(control, { attributeFilter: names })
  }

  set isExpanded(is: boolean) {
    this.#set('aria-expanded', String(is))
    this.#own()
  }

  /** The option that one is at. */
  set option(option: HTMLElement | undefined) {
    this.#option = option
    if (this.#isNear) this.#set('aria-activedescendant', option?.id ?? null)
    // Where it cannot be, nothing is written there: it would be read back as if it were.
    else if (canPoint(this.control)) this.control.ariaActiveDescendantElement = option ?? null
  }

  /** Whether assistive technology finds out from the control which option one is at. */
  get isHeard(): boolean {
    const { control } = this
    return this.#isNear || (canPoint(control) && control.ariaActiveDescendantElement === this.#option)
  }

  get isFocused(): boolean {
    const root = this.control.getRootNode()
    return isTreeRoot(root) && root.activeElement === this.control
  }

  /** Gives the control back the attributes that it had, but for those that its host has set meanwhile. */
  release(): void {
    this.#observer.disconnect()
    for (const [name, value] of this.#before) {
      // What points to elements is written as nothing.
      const now = this.control.getAttribute(name) || null
      if (now === (this.#attributes[name] ?? null)) setAttribute(this.control, name, value)
    }
  }

  #write(): void {
    for (const [name, value] of Object.entries(this.#attributes)) this.#set(name, value)
    this.#own()
    this.option = this.#option
  }

  #own(): void {
    if (!this.#isNear) this.control.ariaControlsElements = [this.#list]
  }

  #set(name: string, value: string | null): void {
    this.#attributes[name] = value
    setAttribute(this.control, name, value)
  }
}

const canPoint = (control: Element) => 'ariaActiveDescendantElement' in control

function setAttribute(element: Element, name: string, value: string | null): void {
  if (value === null) element.removeAttribute(name)
  else element.setAttribute(name, value)
}
