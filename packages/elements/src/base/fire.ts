type DetailOf<E> = E extends CustomEvent<infer D> ? D : never

/**
 * Fires an event of an element that bubbles and leaves shadow roots.
 * @returns false if it is cancelable and a listener cancelled it
 */
export function fire<K extends keyof HTMLElementEventMap>(
  element: HTMLElement,
  type: K,
  detail: DetailOf<HTMLElementEventMap[K]>,
  cancelable = false,
): boolean {
  return element.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true, cancelable }))
}
