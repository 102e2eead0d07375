/** The types of `<input>` that may be a combobox (ARIA in HTML). */
const TYPES = new Set(['text', 'search', 'tel', 'url', 'email'])

/** Whether an element can be made a combobox. */
export function canBeCombobox(element: Element): element is HTMLInputElement {
  return element instanceof HTMLInputElement && TYPES.has(element.type)
}

/**
 * Makes a field an editable combobox of a listbox in the same root, closed as yet. A page that is morphed into another takes off what its own
 * markup does not have: it is put back.
 * @returns gives the field back the attributes that it had
 */
export function takeRole(field: HTMLInputElement, listId: string): () => void {
  const attributes = {
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-controls': listId,
    'aria-expanded': 'false',
    'aria-activedescendant': null,
    // The browser's own list would cover this one.
    autocomplete: 'off',
  }
  const before = Object.keys(attributes).map((name) => [name, field.getAttribute(name)] as const)
  setAttributes(field, Object.entries(attributes))
  const observer = new MutationObserver(() => {
    const lost = Object.entries(attributes).filter(
      ([name, value]) => value !== null && !field.hasAttribute(name),
    )
    if (lost.length) setAttributes(field, lost)
  })
  observer.observe(field, { attributeFilter: Object.keys(attributes) })
  return () => {
    observer.disconnect()
    setAttributes(field, before)
  }
}

function setAttributes(field: Element, attributes: readonly (readonly [string, string | null])[]): void {
  for (const [name, value] of attributes) {
    if (value === null) field.removeAttribute(name)
    else field.setAttribute(name, value)
  }
}
