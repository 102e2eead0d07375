/** Fields of others keep what was typed in a control of their own. */
const CONTROLS = '[contenteditable], textarea, input:not([type=hidden], [type=checkbox])'

/**
 * What stands in a field of any make: a native one, a component with a `value`, an element around either, or one that is itself edited.
 * Nothing for `null`.
 */
export function fieldText(field: Element | null | undefined): string {
  if (!field) return ''
  if ('value' in field && typeof field.value === 'string') return field.value
  const inner =
    field.querySelector(CONTROLS) ??
    field.shadowRoot?.querySelector(CONTROLS) ??
    // An element around a component.
    [...(field.shadowRoot ?? field).querySelectorAll('*')].find((each) => each.shadowRoot && fieldText(each))
  if (inner) return fieldText(inner)
  return field.hasAttribute('contenteditable') ? (field.textContent ?? '') : ''
}
