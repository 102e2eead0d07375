/** Puts a text into a field as if a person had, so that the host and the elements beside it take notice. */
export function fillField(field: HTMLInputElement, text: string): void {
  // By the prototype's setter: a framework that has one of its own on the field would take this for its own doing.
  Reflect.set(HTMLInputElement.prototype, 'value', text, field)
  const notice = { bubbles: true, composed: true }
  field.dispatchEvent(new InputEvent('input', { ...notice, data: text, inputType: 'insertReplacementText' }))
  field.dispatchEvent(new Event('change', { bubbles: true }))
}
