/** What a component or wrapper has inside: beside what it draws, what its page put into it. */
export function inside(field: Element, selector: string): Element[] {
  return [field, field.shadowRoot].flatMap((root) => Array.from(root?.querySelectorAll(selector) ?? []))
}
