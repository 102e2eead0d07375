import { outwards } from '../base/outwards.ts'
import { fillField } from '../ui/field/fill-field.ts'
import { inside } from '../ui/field/inside.ts'

/** The types of `<input>` that may be a combobox (ARIA in HTML). */
const TYPES = new Set(['text', 'search', 'tel', 'url', 'email'])

// Not by class, which another window has of its own.
const isInput = (element: Element): element is HTMLInputElement => element.localName === 'input'

/** Whether an element can be made a combobox: one of a single line that is typed into. */
function canBeCombobox(element: Element): element is HTMLElement {
  if (isInput(element)) return TYPES.has(element.type)
  const edited = element.getAttribute('contenteditable')
  // By attributes: the oldest Firefox has no properties for them.
  return edited !== null && edited !== 'false' && element.getAttribute('aria-multiline') !== 'true'
}

/**
 * What a person types into: the field itself, or what a component has for it, beside it or in its open shadow roots, as deep as they go. A
 * component that draws itself later has none as yet.
 */
export function controlOf(field: Element): HTMLElement | undefined {
  if (canBeCombobox(field)) return field
  return (
    inside(field, 'input, [contenteditable]').find(canBeCombobox) ??
    inside(field, '*')
      .filter(({ shadowRoot }) => shadowRoot)
      .map(controlOf)
      .find((control) => control !== undefined)
  )
}

/** What stands in a control; nothing that may be asked for where nobody may type. */
export function textOf(control: HTMLElement): string {
  if (isInput(control)) return control.readOnly ? '' : control.value
  // Editable text has spaces that do not break where a person typed plain ones.
  return (control.textContent ?? '').replaceAll('\u00A0', ' ')
}

/** Puts a text into a control as if a person had: whatever component or framework it is of hears it in its own way. */
export function fillIn(control: HTMLElement, text: string): void {
  if (isInput(control)) return fillField(control, text)
  // Whoever has chosen is still there, unless the host has sent them on: then the focus stays where it is.
  const { ownerDocument } = control
  if (control.matches(':focus')) {
    // Old, and the one way that editors hear and the browser's undo knows.
    ownerDocument.execCommand('selectAll')
    ownerDocument.execCommand('insertText', false, text)
  } else {
    control.textContent = text
    control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }))
  }
}

/** A list covers what helps with a field less when it stands below a frame than below the text in it; in px. */
const BELOW = 18
/** A label above, or inside a tall frame. */
const ABOVE = 40

/**
 * What a list stands beside: the frame that a component draws around its control, with its label perhaps, and without what it writes below.
 * A wrapper that holds much more is none.
 */
export function frameOf(control: Element, field: Element): Element {
  const { top, bottom } = control.getBoundingClientRect()
  let frame = control
  for (const each of outwards(control)) {
    const at = each.getBoundingClientRect()
    // A slot has no box of its own.
    if (at.width) {
      if (at.bottom - bottom > BELOW || top - at.top > ABOVE) break
      frame = each
    }
    if (each === field) break
  }
  return frame
}
