import { foundBy } from '../../ui/field/found-by.ts'
import { inside } from '../../ui/field/inside.ts'

/** Fields of others keep what was typed in a control of their own; a choice or a button beside it is none. */
const CONTROLS = '[contenteditable]:not([contenteditable=false]), textarea, input, [type]'
/** As browsers take it: what no browser knows, such as `phone`, is text. */
const TYPES = /^(text(area)?|tel|search|number)$/

/**
 * What stands in a field of any make: a native one, a component with a `value`, an element around either, or one that is itself edited.
 * Nothing for `null`.
 */
export function fieldText(field: Element | null | undefined): string {
  if (!field) return ''
  // A component that is not drawn yet may throw: whoever else is asked goes on.
  const value = foundBy(() => 'value' in field && field.value)
  if (typeof value === 'string') return value
  const inner =
    inside(field, CONTROLS).find((each) => TYPES.test('type' in each ? String(each.type) : 'text')) ??
    // An element around a component.
    inside(field, '*').find((each) => each.shadowRoot && fieldText(each))
  if (inner) return fieldText(inner)
  return field.hasAttribute('contenteditable') ? (field.textContent ?? '') : ''
}
